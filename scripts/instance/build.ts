import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const NEXT = join(ROOT, 'node_modules/next/dist/bin/next');
const STAMP = join(ROOT, '.next/portal-build');

const FOLDERS = ['app', 'components', 'i18n', 'lib', 'messages', 'prisma/reference', 'prisma/schema', 'public'];
const FILES = [
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'postcss.config.js',
  'proxy.ts',
  'tsconfig.json',
];

/** Builds the pages when what they are made of has changed since the last build. */
export async function buildWhenStale(say: (text: string) => void): Promise<void> {
  const wanted = fingerprint();
  if (readText(STAMP) === wanted) return;
  const since = Date.now();
  say('正在构建页面 / Building the pages …');
  rmSync(STAMP, { force: true });
  await build();
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, wanted);
  say(`已构建 / Built in ${Math.round((Date.now() - since) / 1000)} s`);
}

async function build(): Promise<void> {
  const output: Buffer[] = [];
  const child = spawn(process.execPath, [NEXT, 'build'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject));
  if (code !== 0) throw new Error(`The pages could not be built:\n${Buffer.concat(output).toString('utf8')}`);
}

function fingerprint(): string {
  const sum = createHash('sha256');
  const files = [...FOLDERS.flatMap(listFiles), ...FILES].filter((file) => !file.includes('.test.'));
  for (const file of files.sort()) {
    const content = readBytes(join(ROOT, file));
    if (content) sum.update(`${file}\0${content.length}\0`).update(content);
  }
  return sum.digest('hex');
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath.slice(ROOT.length + 1), entry.name));
  } catch {
    return [];
  }
}

function readBytes(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

const readText = (file: string): string => readBytes(file)?.toString('utf8') ?? '';
