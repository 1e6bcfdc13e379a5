import { expect, inject, test } from 'vitest';
import { type Migration, migrate } from './migrations.ts';
import { createDatabase } from './testing/admin.ts';

const one: Migration = { name: '1_one', sql: 'create table one (id int)', checksum: 'a'.repeat(64) };
const two: Migration = { name: '2_two', sql: 'create table two (id int)', checksum: 'b'.repeat(64) };

let databases = 0;
async function emptyDatabase(): Promise<string> {
  databases += 1;
  const name = `migrations_${process.pid}_${databases}`;
  await createDatabase(inject('postgres'), name);
  const url = new URL(inject('postgres'));
  url.pathname = name;
  return url.href;
}

test('each migration is applied once, oldest first', async () => {
  const url = await emptyDatabase();
  expect(await migrate(url, [one])).toEqual(['1_one']);
  expect(await migrate(url, [one, two])).toEqual(['2_two']);
  expect(await migrate(url, [one, two])).toEqual([]);
});

test('two programs that start at once migrate once', async () => {
  const url = await emptyDatabase();
  const applied = await Promise.all([migrate(url, [one, two]), migrate(url, [one, two])]);
  expect(applied.flat()).toEqual(['1_one', '2_two']);
});

test('a failing migration leaves nothing behind and can be mended', async () => {
  const url = await emptyDatabase();
  const broken = { ...two, sql: 'create table two (id int);\nselect * from missing' };
  await expect(migrate(url, [one, broken])).rejects.toThrow(/"2_two" failed and was rolled back.*missing.*line 2/);
  expect(await migrate(url, [one, two])).toEqual(['2_two']);
});

test('a migration changed after it was applied is refused', async () => {
  const url = await emptyDatabase();
  await migrate(url, [one]);
  await expect(migrate(url, [{ ...one, checksum: 'c'.repeat(64) }])).rejects.toThrow(/was changed after/);
});

test('a database of a newer version is refused', async () => {
  const url = await emptyDatabase();
  await migrate(url, [one, two]);
  await expect(migrate(url, [one])).rejects.toThrow(/newer version/);
});
