import { parseArgs } from 'node:util';
import { createUser } from '#lib/access/use-cases/create-user.ts';
import { refusalOf } from './access-refusals.ts';
import { type Command, UsageError, withDatabase } from './command.ts';

export const command: Command = {
  usage: 'user create --login L --name N --district CODE --unit CODE --role ROLE',
  summary: 'Create a member of staff; the standard output is a one-time password, to be changed at the first sign-in.',
  run: async (args) => {
    const { login, name, district, unit, role } = parseArgs({
      args: [...args],
      options: {
        login: { type: 'string' },
        name: { type: 'string' },
        district: { type: 'string' },
        unit: { type: 'string' },
        role: { type: 'string' },
      },
    }).values;
    if (!login || !name || !district || !unit || !role) {
      throw new UsageError('--login, --name, --district, --unit and --role are all needed.');
    }
    const input = { login, name, district, unit, role };
    const created = await withDatabase('user create', ({ db }) => createUser(db, input, Temporal.Now.instant()));
    if (!created.ok) {
      const given = created.refusal.field as keyof typeof input | undefined;
      console.error(refusalOf(created.refusal.code, given ? input[given] : login));
      return 1;
    }
    console.log(created.value.oneTimePassword);
    return 0;
  },
};
