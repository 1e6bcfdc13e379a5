import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

export type ChildOptions = {
  readonly name: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** False for a program that starts processes of its own with the same arguments, which would then stop with it by mistake. */
  readonly stopsWithParent?: boolean;
  /** Lines of standard output not worth showing. */
  readonly isNoise?: (line: string) => boolean;
};

export type Child = { stop(): Promise<void> };

const STOP_WITHIN_MS = 25_000;
const LONGEST_PAUSE_MS = 10_000;
const STEADY_AFTER_MS = 60_000;
const STOP_WITH_PARENT = join(import.meta.dirname, 'stop-with-parent.mjs');

/** Keeps a program of ours running: when it ends by itself it is started again, after longer and longer pauses. */
export function keepRunning(options: ChildOptions): Child {
  let isStopping = false;
  let failures = 0;
  let child = launch();

  function launch(): ChildProcess {
    const begun = Date.now();
    const started = spawnChild(options);
    started.once('exit', async (code, signal) => {
      if (isStopping) return;
      failures = Date.now() - begun > STEADY_AFTER_MS ? 1 : failures + 1;
      // Ctrl-C reaches the child before us: only what is still wanted after a moment is news.
      await sleep(Math.min(LONGEST_PAUSE_MS, 250 * 2 ** failures));
      if (isStopping) return;
      console.error(`${options.name} ended (${signal ?? `code ${code}`}) and is started again.`);
      child = launch();
    });
    return started;
  }

  return {
    stop: async () => {
      isStopping = true;
      await end(child);
    },
  };
}

function spawnChild({ args, environment, isNoise, stopsWithParent = true }: ChildOptions): ChildProcess {
  const watch = stopsWithParent ? ['--import', STOP_WITH_PARENT] : [];
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...watch, ...args], {
    stdio: ['ignore', isNoise ? 'pipe' : 'inherit', 'inherit', ...(stopsWithParent ? (['ipc'] as const) : [])],
    env: { ...process.env, ...environment },
  });
  if (child.stdout && isNoise) {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!isNoise(line)) process.stdout.write(`${line}\n`);
    });
  }
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const forced = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await gone;
  clearTimeout(forced);
}
