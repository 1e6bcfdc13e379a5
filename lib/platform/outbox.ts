import { randomBytes } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from './env.ts';

/** Where messages go while no server is configured: one file each, written whole, oldest first by name. */
export async function putInOutbox(kind: 'mail' | 'sms', ending: string, content: string | Buffer): Promise<void> {
  const folder = join(env().dataDir, kind);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = `${new Date().toISOString().replaceAll(/[:.]/g, '-')}-${randomBytes(4).toString('hex')}.${ending}`;
  const draft = join(folder, `.${name}`);
  await writeFile(draft, content, { mode: 0o600 });
  await rename(draft, join(folder, name));
}
