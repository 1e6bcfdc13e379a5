import { hash, verify } from '@node-rs/argon2';
import { keptInProcess } from './process-memory.ts';

/** argon2id with OWASP's parameters: 19 MiB, two passes, one lane; about 60 ms. */
const ARGON2ID = 2;
const PARAMETERS = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The same letters can be typed as different code points: full width, composed or not. */
const typed = (password: string): string => password.normalize('NFKC');

export const hashPassword = (password: string): Promise<string> => hash(typed(password), PARAMETERS);

/** Of nobody's password; takes as long to check as anybody's. */
const dummyHash = (): Promise<string> => keptInProcess('dummyHash', () => hashPassword('nobody has this password'));

/**
 * Whether the password is the one hashed. Without a hash (nobody has this login, or only another way of signing in) a
 * dummy is checked, so that the time taken tells nothing.
 */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const dummy = dummyHash();
  const isRight = await verify(passwordHash ?? (await dummy), typed(password));
  return isRight && passwordHash !== null;
}
