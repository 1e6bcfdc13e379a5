import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { env } from '#lib/platform/env.ts';
import { CODE_DIGITS } from './domain/code-limits.ts';

/** Six digits, `004217` among them. */
export const newCode = (): string => String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');

/** What is kept of a code: keyed, because a million codes are hashed in a second by whoever reads the table. */
export const hashCode = (id: string, code: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHmac('sha256', env().authSecret).update(`one-time-code:${id}:${code}`).digest());

export const isCode = (id: string, typed: string, codeHash: Uint8Array): boolean =>
  timingSafeEqual(hashCode(id, typed), codeHash);

/** As people type it: full-width digits, spaces between. */
export const asCode = (typed: string): string => typed.normalize('NFKC').replaceAll(/\D/g, '');
