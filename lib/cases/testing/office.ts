import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import type { CommandInputs } from '../domain/inputs.ts';
import type { CommandName } from '../domain/names.ts';
import { fileCase } from '../use-cases/file-case.ts';
import { giveCommand } from '../use-cases/give-command.ts';
import { instant } from './world.ts';

/** Files and gives commands in a test database at a local time, by default with the version that stands there. */
export function officeIn(db: Db) {
  const give = async <N extends CommandName>(
    at: string,
    viewer: Viewer,
    number: string,
    command: N,
    input: CommandInputs[N],
    seen?: number,
  ) => {
    const found = await db.case.findFirst({ where: { number }, select: { version: true } });
    const order = { number, command, input, version: seen ?? found?.version ?? 1 };
    return giveCommand(db, viewer, order, instant(at), () => 1);
  };
  return {
    give,
    /** Refused is a mistake of the test. */
    async step<N extends CommandName>(at: string, viewer: Viewer, number: string, command: N, input: CommandInputs[N]) {
      const given = await give(at, viewer, number, command, input);
      if (!given.ok) throw new Error(`${command}: ${JSON.stringify(given.refusal)}`);
      return given.value;
    },
    async file(at: string, by: Viewer, title = '研发人员落户材料咨询') {
      const contact = { name: '王敏', phone: '19900001111' };
      const filing = { title, description: '拟引进一名研发人员。', categoryCode: '0301', contact };
      const filed = await fileCase(db, by, filing, instant(at));
      if (!filed.ok) throw new Error(filed.refusal.code);
      return filed.value.number;
    },
  };
}
