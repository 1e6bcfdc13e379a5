import { forgetInProcess } from '../process-memory.ts';

const worker = globalThis as { settingsAtStart?: NodeJS.ProcessEnv };
worker.settingsAtStart ??= { ...process.env };

// One worker runs many test files: each begins with the settings the worker was given, and with nothing kept by the file before.
for (const name of Object.keys(process.env)) if (!(name in worker.settingsAtStart)) delete process.env[name];
Object.assign(process.env, worker.settingsAtStart);
forgetInProcess();
