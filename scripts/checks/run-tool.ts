import { spawn } from 'node:child_process';

export type ToolOptions = {
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Keep the output back and show it only when the tool fails. */
  readonly isQuiet?: boolean;
};

/** Runs a Node program of ours or of a package; resolves with its exit code. */
export async function runTool({ args, environment = {}, isQuiet = false }: ToolOptions): Promise<number> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    stdio: ['ignore', isQuiet ? 'pipe' : 'inherit', isQuiet ? 'pipe' : 'inherit'],
    env: { ...process.env, ...environment },
  });
  const output: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject).once('close', (exit) => resolve(exit ?? 1));
  });
  if (code !== 0) process.stdout.write(Buffer.concat(output));
  return code;
}
