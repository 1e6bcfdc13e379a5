import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

/** How many days' lines per case are kept; the small signed files are kept for good. */
const TIPS_KEPT = 7;

export const checkpointsFolder = (dataDir: string): string => join(dataDir, 'checkpoints');

export const tipsFile = (date: string): string => `${date}.tips.gz`;

/** Writes the lines compressed, whole or not at all, and returns their SHA-256 in hexadecimal digits. */
export async function writeTips(dataDir: string, date: string, lines: AsyncIterable<string>): Promise<string> {
  const folder = checkpointsFolder(dataDir);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const hash = createHash('sha256');
  const hashed = async function* () {
    for await (const line of lines) {
      hash.update(line);
      yield line;
    }
  };
  const draft = join(folder, `${tipsFile(date)}.${process.pid}`);
  await pipeline(Readable.from(hashed()), createGzip({ level: 1 }), createWriteStream(draft, { mode: 0o600 }));
  await rename(draft, join(folder, tipsFile(date)));
  return hash.digest('hex');
}

export async function writeCheckpointFile(dataDir: string, date: string, checkpoint: object): Promise<void> {
  const folder = checkpointsFolder(dataDir);
  const file = join(folder, `${date}.json`);
  await writeFile(`${file}.${process.pid}`, `${JSON.stringify(checkpoint, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.${process.pid}`, file);
  const old = readdirSync(folder)
    .filter((name) => /^\d{4}-\d\d-\d\d\.tips\.gz$/.test(name))
    .sort()
    .slice(0, -TIPS_KEPT);
  for (const name of old) await rm(join(folder, name), { force: true });
}

/** The newest checkpoint's text and date; null when none was written yet. */
export function readLastCheckpoint(dataDir: string): { date: string; text: string } | null {
  const folder = checkpointsFolder(dataDir);
  if (!existsSync(folder)) return null;
  const last = readdirSync(folder)
    .filter((name) => /^\d{4}-\d\d-\d\d\.json$/.test(name))
    .sort()
    .at(-1);
  return last ? { date: last.slice(0, 10), text: readFileSync(join(folder, last), 'utf8') } : null;
}

/** The lines of a checkpoint one by one; throws when the file is gone or not what was compressed. */
export async function* readTips(dataDir: string, file: string): AsyncGenerator<string> {
  const source = createReadStream(join(checkpointsFolder(dataDir), file));
  const unzipped = createGunzip();
  source.on('error', (error) => unzipped.destroy(error));
  yield* createInterface({ input: source.pipe(unzipped), crlfDelay: Number.POSITIVE_INFINITY });
}
