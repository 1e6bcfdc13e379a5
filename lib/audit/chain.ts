import { createHash, randomBytes } from 'node:crypto';

/** One link of an append-only history: the salted hash of what it says, bound to everything before it. */
export type Link = {
  readonly salt: Buffer;
  readonly contentHash: Buffer;
  readonly hash: Buffer;
  readonly prevHash: Buffer;
};

/** Where the history of a subject begins; naming the subject keeps one history from passing for another. */
export const genesis = (subject: string): Buffer => sha256(Buffer.from(subject, 'utf8'));

/**
 * The next link. The content is hashed with a salt of its own, so that it can be erased lawfully later: the salted hash
 * stays and the chain still verifies, but nobody can guess the content from it.
 */
export function nextLink(prevHash: Uint8Array, seq: number, content: unknown, salt = randomBytes(16)): Link {
  const contentHash = hashContent(salt, content);
  return { salt, contentHash, hash: hashLink(prevHash, seq, contentHash), prevHash: Buffer.from(prevHash) };
}

export const hashContent = (salt: Uint8Array, content: unknown): Buffer =>
  sha256(Buffer.concat([salt, Buffer.from(canonicalJson(content), 'utf8')]));

export const hashLink = (prevHash: Uint8Array, seq: number, contentHash: Uint8Array): Buffer =>
  sha256(Buffer.concat([prevHash, Buffer.from(String(seq), 'utf8'), contentHash]));

/**
 * JSON with sorted keys: the database's JSON keeps values, not the order of keys. What is no plain value is hashed as the
 * text that is stored for it, so that a date given and the same date read back agree.
 */
export function canonicalJson(value: unknown): string {
  if (hasJsonForm(value)) return canonicalJson(value.toJSON());
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`;
}

const hasJsonForm = (value: unknown): value is { toJSON(): unknown } =>
  typeof value === 'object' && value !== null && 'toJSON' in value && typeof value.toJSON === 'function';

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
