import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDataDir } from './data-dir.ts';

/** The keys' own folder: a backup takes the database and the attachments, never this. */
export const keysFolder = (dataDir: string): string => join(dataDir, 'keys');

/** Reads the secret kept under `name`, or makes it once; readable by the owner alone. */
export function keptSecret(dataDir: string, name: string, make: () => string = randomKey): string {
  const file = join(keysFolder(dataDir), name);
  const kept = read(file);
  if (kept) return kept;
  makeDataDir(dataDir);
  mkdirSync(keysFolder(dataDir), { recursive: true, mode: 0o700 });
  return create(file, make());
}

const randomKey = (): string => randomBytes(32).toString('base64');

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim() || null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Linked into place whole: of two processes that start at once one wins, and both use its secret. */
function create(file: string, secret: string): string {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${secret}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return secret;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return read(file) ?? secret;
  } finally {
    rmSync(draft, { force: true });
  }
}
