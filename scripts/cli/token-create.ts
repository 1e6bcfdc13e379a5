import { parseArgs } from 'node:util';
import { createToken } from '#lib/access/use-cases/create-token.ts';
import { refusalOf } from './access-refusals.ts';
import { type Command, UsageError, withDatabase } from './command.ts';

export const command: Command = {
  usage: 'token create --user LOGIN --name NAME',
  summary: 'Create an API token that acts as this person; the standard output is the token alone.',
  run: async (args) => {
    const { user, name } = parseArgs({
      args: [...args],
      options: { user: { type: 'string' }, name: { type: 'string' } },
    }).values;
    if (!user || !name) throw new UsageError('--user and --name are needed.');
    const now = Temporal.Now.instant();
    const created = await withDatabase('token create', ({ db }) => createToken(db, { login: user, name }, now));
    if (!created.ok) {
      console.error(refusalOf(created.refusal.code, user));
      return 1;
    }
    console.log(created.value.token);
    return 0;
  },
};
