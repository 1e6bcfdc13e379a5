import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isDataDirInUse, lockDataDir } from './lock.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'portal-lock-'));

test('a folder is in use from lock to release', async () => {
  const dataDir = folder();
  const lock = await lockDataDir(dataDir, 'a test');
  expect(isDataDirInUse(dataDir)).toBe(true);
  lock.release();
  expect(isDataDirInUse(dataDir)).toBe(false);
});

test('the lock of a killed program is taken over', async () => {
  const dataDir = folder();
  writeFileSync(join(dataDir, 'lock'), JSON.stringify({ pid: 999_999_999, began: '1', what: 'killed' }));
  await lockDataDir(dataDir, 'the next');
  expect(readFileSync(join(dataDir, 'lock'), 'utf8')).toContain('the next');
});

test('a number that now belongs to another program does not hold the lock', async () => {
  const dataDir = folder();
  writeFileSync(join(dataDir, 'lock'), JSON.stringify({ pid: process.pid, began: 'before the restart', what: 'old' }));
  expect(isDataDirInUse(dataDir)).toBe(false);
});

test('a lock broken off while it was written is taken over', async () => {
  const dataDir = folder();
  writeFileSync(join(dataDir, 'lock'), '{"pid":');
  await lockDataDir(dataDir, 'the next');
  expect(isDataDirInUse(dataDir)).toBe(true);
});
