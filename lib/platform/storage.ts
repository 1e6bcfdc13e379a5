import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { env } from './env.ts';

/** A file that has come in whole but is not kept yet: look at it, then keep it or throw it away. */
export type ArrivedFile = {
  readonly path: string;
  readonly size: number;
  readonly sha256: Buffer;
  /** Gives it its place for good; answers the random key it is found by. */
  readonly keep: () => Promise<string>;
  readonly discard: () => Promise<void>;
};

/**
 * Writes what arrives to disk chunk by chunk, so that many uploads at once need no memory. `null` when it is larger than
 * `maxBytes`; then, and when the sender breaks off, nothing stays behind.
 */
export async function receiveFile(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<ArrivedFile | null> {
  const path = join(arrivals(), randomBytes(16).toString('hex'));
  await mkdir(arrivals(), { recursive: true, mode: 0o700 });
  const discard = () => rm(path, { force: true });
  const file = await open(path, 'wx', 0o600);
  try {
    const written = await write(file, chunks, maxBytes);
    if (written) return { path, ...written, keep: () => keep(path), discard };
  } catch (error) {
    await discard();
    throw error;
  } finally {
    await file.close();
  }
  await discard();
  return null;
}

async function write(file: FileHandle, chunks: AsyncIterable<Uint8Array>, maxBytes: number) {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > maxBytes) return null;
    hash.update(chunk);
    await file.writeFile(chunk);
  }
  await file.sync();
  return { size, sha256: hash.digest() };
}

/** Renamed into place whole, and its folder written to disk: after a power cut a key that was given out has its file. */
async function keep(path: string): Promise<string> {
  const key = randomBytes(20).toString('hex');
  const kept = placeOf(key);
  await mkdir(dirname(kept), { recursive: true, mode: 0o700 });
  await rename(path, kept);
  const folder = await open(dirname(kept), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
  return key;
}

/** The kept file as a stream of bytes; `null` when it is gone. */
export async function openFile(key: string): Promise<ReadableStream<Uint8Array> | null> {
  const path = placeOf(key);
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  return isThere ? (Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>) : null;
}

/** The kept file as a whole, for one that is small enough to be read at once; `null` when it is gone. */
export async function readFileBytes(key: string): Promise<Uint8Array | null> {
  const stream = await openFile(key);
  return stream && new Uint8Array(await new Response(stream).arrayBuffer());
}

export const removeFile = (key: string): Promise<void> => rm(placeOf(key), { force: true });

/** Removes what arrived before `before` and was neither kept nor discarded, because its process died. */
export async function removeStaleArrivals(before: Temporal.Instant): Promise<number> {
  const names = await readdir(arrivals()).catch(() => []);
  let removed = 0;
  for (const name of names) {
    const path = join(arrivals(), name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (mtimeMs >= before.epochMilliseconds) continue;
    await rm(path, { force: true });
    removed += 1;
  }
  return removed;
}

const root = (): string => fileURLToPath(env().storageUrl);

/** On the same file system as the kept files: a rename must not copy. */
const arrivals = (): string => join(root(), 'arriving');

/** Two letters a folder: no folder grows without bound. */
function placeOf(key: string): string {
  if (!/^[0-9a-f]{40}$/.test(key)) throw new Error('Not a key of the storage');
  return join(root(), key.slice(0, 2), key);
}
