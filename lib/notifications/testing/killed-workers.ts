import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const WORKER = resolve(import.meta.dirname, '../../../scripts/worker.ts');
const STOP_WITHIN_MS = 25_000;

/** Worker processes as `npm run worker` starts them, of which any may be killed at any moment. */
export class KilledWorkers {
  readonly #environment: NodeJS.ProcessEnv;
  readonly #processes: ChildProcess[];
  kills = 0;

  constructor(count: number, environment: Readonly<Record<string, string>>) {
    this.#environment = { ...process.env, LOG_LEVEL: 'fatal', ...environment };
    this.#processes = Array.from({ length: count }, () => this.#start());
  }

  #start(): ChildProcess {
    const args = ['--disable-warning=ExperimentalWarning', WORKER];
    return spawn(process.execPath, args, { env: this.#environment, stdio: ['ignore', 'ignore', 'inherit'] });
  }

  /** Kills one without warning (SIGKILL) and starts another in its place. */
  kill(which: number): void {
    const at = which % this.#processes.length;
    this.#processes[at]?.kill('SIGKILL');
    this.#processes[at] = this.#start();
    this.kills += 1;
  }

  /** Ends them as the operating system would when it shuts down. */
  async stop(): Promise<void> {
    await Promise.all(this.#processes.map(stop));
  }
}

async function stop(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const ended = once(worker, 'exit');
  worker.kill('SIGTERM');
  const isSlow = await Promise.race([ended.then(() => false), wait(STOP_WITHIN_MS, true, { ref: false })]);
  if (isSlow) worker.kill('SIGKILL');
}
