import { rotateKeys } from '#lib/access/use-cases/rotate-keys.ts';
import { type Command, withDatabase } from './command.ts';

export const command: Command = {
  usage: 'keys rotate',
  summary:
    'Seal all personal data anew with the first key of ENCRYPTION_KEY (new,old); then the old key may go. Can be stopped and run again.',
  run: async () => {
    const told = (column: string, count: number) => console.error(`${column}: ${count}`);
    const { resealed } = await withDatabase('keys rotate', ({ db }) => rotateKeys(db, Temporal.Now.instant(), told));
    console.log(`${resealed} values sealed anew.`);
    return 0;
  },
};
