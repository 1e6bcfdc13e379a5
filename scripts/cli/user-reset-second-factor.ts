import { parseArgs } from 'node:util';
import { resetSecondFactor } from '#lib/access/use-cases/reset-second-factor.ts';
import { refusalOf } from './access-refusals.ts';
import { type Command, UsageError, withDatabase } from './command.ts';

export const command: Command = {
  usage: 'user reset-second-factor --login L',
  summary:
    'Take the authenticator app and the recovery codes away from somebody who lost both and whom no security administrator can help; their sessions end, and they bind a new app when they sign in.',
  run: async (args) => {
    const { login } = parseArgs({ args: [...args], options: { login: { type: 'string' } } }).values;
    if (!login) throw new UsageError('--login is needed.');
    const reset = await withDatabase('user reset-second-factor', ({ db }) =>
      resetSecondFactor(db, { login }, Temporal.Now.instant()),
    );
    if (reset.ok) return 0;
    console.error(refusalOf(reset.refusal.code, login));
    return 1;
  },
};
