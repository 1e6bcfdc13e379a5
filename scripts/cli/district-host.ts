import { parseArgs } from 'node:util';
import { type Command, UsageError, withDatabase } from './command.ts';
import { asHost } from './host.ts';

export const command: Command = {
  usage: 'district host --district CODE --host HOST|none',
  summary: 'Give a district a host of its own, where nobody else is found, or let it share the common address again.',
  run: async (args) => {
    const { district: code, host: given } = parseArgs({
      args: [...args],
      options: { district: { type: 'string' }, host: { type: 'string' } },
    }).values;
    if (!code || !given) throw new UsageError('--district and --host are needed.');
    const host = given === 'none' ? null : asHost(given);
    return withDatabase('district host', async ({ db }) => {
      if (host && (await db.district.findFirst({ where: { host, code: { not: code } }, select: { id: true } }))) {
        console.error(`"${host}": another district has this host.`);
        return 1;
      }
      const { count } = await db.district.updateMany({ where: { code }, data: { host, revision: { increment: 1 } } });
      if (count === 1) return 0;
      console.error(`"${code}": there is no district with this code.`);
      return 1;
    });
  },
};
