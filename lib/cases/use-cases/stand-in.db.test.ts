import { expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import type { CommandInputs } from '../domain/inputs.ts';
import type { CommandName } from '../domain/names.ts';
import { findQueue } from '../queries/queue.ts';
import { createCompany, createStaff } from '../testing/people.ts';
import { instant } from '../testing/world.ts';
import { fileCase } from './file-case.ts';
import { giveCommand } from './give-command.ts';

const { db } = await testDatabase();
const NOW = instant('2026-11-23T11:00');
const owner = await createCompany(db, 'owner');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const away = await createStaff(db, 'away', 'D07', 'liaison');
const handler = await createStaff(db, 'handler', 'D07', 'handler');

const give = <N extends CommandName>(viewer: Viewer, number: string, command: N, input: CommandInputs[N]) =>
  giveCommand(
    db,
    viewer,
    { number, command, input, ...(command !== 'add-note' && { version: versions++ }) },
    NOW,
    () => 1,
  );
let versions = 1;

it('whoever stands in signs with the absent colleague’s post, and the history says for whom', async () => {
  const filed = await fileCase(
    db,
    owner,
    {
      title: '研发人员落户材料咨询',
      description: '拟引进一名研发人员。',
      categoryCode: '0301',
      contact: { name: '王敏', phone: '19900001111' },
    },
    NOW,
  );
  if (!filed.ok) throw new Error(filed.refusal.code);
  const { number } = filed.value;
  expect(await give(dispatcher, number, 'dispatch', { lead: 'D07', helpers: [] })).toMatchObject({ ok: true });
  const version = versions;
  expect(await give(handler, number, 'sign', {})).toMatchObject({ ok: false, refusal: { code: 'forbidden' } });
  versions = version;

  const insteadOf = { userId: away.userId, name: away.name, nameEn: null };
  const standingIn = { ...handler, posts: [...handler.posts, ...away.posts.map((post) => ({ ...post, insteadOf }))] };
  expect((await findQueue(db, standingIn, NOW)).map((item) => item.number)).toEqual([number]);
  expect(await give(standingIn, number, 'sign', {})).toMatchObject({ ok: true });
  expect(await give(standingIn, number, 'add-note', { text: '已联系企业。' })).toMatchObject({ ok: true });

  const events = await db.caseEvent.findMany({ where: { actorId: handler.userId }, orderBy: { seq: 'asc' } });
  const told = events.map(({ data }) => (data as { insteadOf?: string } | null)?.insteadOf ?? null);
  expect(told[0]).toBe(away.userId);
  expect(told.at(-1)).toBeNull();
});
