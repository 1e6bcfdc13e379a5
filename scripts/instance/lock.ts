import { closeSync, linkSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeDataDir } from '#lib/platform/data-dir.ts';

export type Lock = { release(): void };

type Holder = { readonly pid: number; readonly began: string; readonly what: string };

const PATIENCE_MS = 15_000;

/** One program at a time may run the database of a DATA_DIR; waits for one that is just stopping, then refuses. */
export async function lockDataDir(dataDir: string, what: string): Promise<Lock> {
  makeDataDir(dataDir);
  const file = join(dataDir, 'lock');
  let isAnnounced = false;
  for (const end = Date.now() + PATIENCE_MS; ; await sleep(200)) {
    if (take(file, what)) return { release: () => rmSync(file, { force: true }) };
    const holder = readHolder(file);
    if (!holder || !isRunning(holder)) {
      setAside(file, holder);
      continue;
    }
    if (Date.now() > end) throw new Error(sentence(dataDir, holder));
    if (!isAnnounced) console.error(`Waiting for "${holder.what}" (process ${holder.pid}) to stop …`);
    isAnnounced = true;
  }
}

/** Is a portal (or another command) running on this DATA_DIR right now? */
export function isDataDirInUse(dataDir: string): boolean {
  const holder = readHolder(join(dataDir, 'lock'));
  return holder !== null && isRunning(holder);
}

function sentence(dataDir: string, { pid, what }: Holder): string {
  return (
    `另一个实例正在使用 ${dataDir} / Another instance is using ${dataDir}: "${what}", process ${pid}. ` +
    'Stop it first, or set DATA_DIR (and PORT) to run a second one.'
  );
}

/** Two programs may find the same dead lock: the one that comes late puts back what the other has taken meanwhile. */
function setAside(file: string, dead: Holder | null): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (readHolder(aside)?.pid !== dead?.pid) linkSync(aside, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
  rmSync(aside, { force: true });
}

function take(file: string, what: string): boolean {
  try {
    const handle = openSync(file, 'wx', 0o600);
    writeSync(handle, JSON.stringify({ pid: process.pid, began: beginOf(process.pid), what } satisfies Holder));
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

function isRunning({ pid, began }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return beginOf(pid) === began;
}

/** When the process began, in ticks since boot: after a restart of a container the same number is another process. */
function beginOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
