import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, UsageError } from './cli/command.ts';

const FOLDER = join(import.meta.dirname, 'cli');

/** The commands are the files of `scripts/cli` that export one. */
async function loadCommand(file: string): Promise<Command | null> {
  const loaded = (await import(join(FOLDER, file))) as { command?: Command };
  return loaded.command ?? null;
}

const commandFiles = (): string[] =>
  readdirSync(FOLDER).filter((file) => file.endsWith('.ts') && !file.includes('.test.'));

/** The longest run of words that names a command: `token create --user x` before `token`. */
function findFile(words: readonly string[]): { file: string; length: number } | null {
  const files = new Set(commandFiles());
  for (let length = Math.min(3, words.length); length > 0; length -= 1) {
    const file = `${words.slice(0, length).join('-')}.ts`;
    if (files.has(file)) return { file, length };
  }
  return null;
}

async function listCommands(): Promise<string> {
  const commands = await Promise.all(commandFiles().sort().map(loadCommand));
  const lines = commands.flatMap((command) => (command ? [`  ${command.usage}\n      ${command.summary}`] : []));
  return ['Usage: npm run cli -- <command>', '', ...lines].join('\n');
}

async function main(words: readonly string[]): Promise<number> {
  if (words.length === 0 || HELP.has(words.at(-1) ?? '')) return help(words);
  const found = findFile(words);
  const command = found && (await loadCommand(found.file));
  if (!found || !command) {
    console.error(`Unknown command "${words[0]}".\n\n${await listCommands()}`);
    return 2;
  }
  return runCommand(command, words.slice(found.length));
}

const HELP: ReadonlySet<string> = new Set(['help', '--help', '-h']);

/** Asked for help, or nothing: the one command named, else all of them. */
async function help(words: readonly string[]): Promise<number> {
  const found = findFile(words);
  const command = found && (await loadCommand(found.file));
  console.log(command ? `Usage: npm run cli -- ${command.usage}\n${command.summary}` : await listCommands());
  return words.length > 0 ? 0 : 2;
}

async function runCommand(command: Command, args: readonly string[]): Promise<number> {
  try {
    return await command.run(args);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    console.error(`${error.message}\n\nUsage: npm run cli -- ${command.usage}`);
    return 2;
  }
}

/** parseArgs throws its own kind for an unknown or incomplete option. */
function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
// A pool somewhere must not keep the command waiting; what was written is let out first.
process.stdout.write('', () => process.exit());
