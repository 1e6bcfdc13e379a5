import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { testDatabase } from '../platform/testing/database.ts';
import { genesis, nextLink } from './chain.ts';
import { recordAudit } from './record.ts';
import { writeCheckpoint } from './use-cases/write-checkpoint.ts';
import { verifyLastCheckpoint } from './verify-checkpoint.ts';

const { db } = await testDatabase();
const districtId = (await db.district.findFirstOrThrow()).id;
const now = Temporal.Instant.from('2026-11-23T18:47:00Z');
const dataDir = mkdtempSync(join(tmpdir(), 'portal-checkpoint-'));

const record = () => db.$transaction((tx) => recordAudit(tx, { districtId, at: now, action: 'right-refused' }));

async function fileCase(): Promise<string> {
  const id = randomUUID();
  const { salt, contentHash, prevHash, hash } = nextLink(genesis(`case:${id}`), 1, {});
  await db.$executeRaw`
    insert into "Case" ("districtId", "id", "number", "status", "channel", "title", "description", "submittedAt", "eventCount", "lastEventHash")
    values (${districtId}, ${id}::uuid, ${id}, 'submitted', 'portal', 'A', '', now(), 1, ${hash})`;
  await db.$executeRaw`
    insert into "CaseEvent" ("districtId", "caseId", "seq", "at", "type", "actorKind", "audience", "salt", "contentHash", "prevHash", "hash")
    values (${districtId}, ${id}::uuid, 1, now(), 'filed', 'system', 'staff', ${salt}, ${contentHash}, ${prevHash}, ${hash})`;
  return id;
}

const asSuperuser = (sql: string) =>
  db.$transaction([db.$executeRawUnsafe(`set local session_replication_role = replica`), db.$executeRawUnsafe(sql)]);

const problems = async () =>
  (await verifyLastCheckpoint(db, dataDir)).problems.map(({ kind, subject, seq }) => `${kind} ${subject} ${seq}`);

test('without a checkpoint there is nothing to compare with', async () => {
  expect(await verifyLastCheckpoint(db, dataDir)).toMatchObject({ date: null, problemCount: 0 });
});

test('what has grown since still passes through the checkpoint', async () => {
  await record();
  await fileCase();
  await fileCase();
  await writeCheckpoint({ db, dataDir, now });
  await record();
  await fileCase();
  expect(await verifyLastCheckpoint(db, dataDir)).toMatchObject({ date: '2026-11-24', cases: 2, problemCount: 0 });
});

test('a case that vanished with its history and an audit begun anew are found', async () => {
  const id = await fileCase();
  await writeCheckpoint({ db, dataDir, now });
  await asSuperuser(`delete from "CaseEvent" where "caseId" = '${id}'`);
  await asSuperuser(`delete from "Case" where "id" = '${id}'`);
  await asSuperuser(`delete from "AuditEntry"`);
  await asSuperuser(`delete from "AuditHead"`);
  await record();
  expect(await problems()).toEqual(['cut-off audit 2', `cut-off case:${id} 1`]);
});

test('a checkpoint that somebody changed, or whose lines were changed, is found', async () => {
  await writeCheckpoint({ db, dataDir, now });
  const file = join(dataDir, 'checkpoints/2026-11-24.json');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('"cases": 3', '"cases": 2'));
  expect(await problems()).toEqual(['changed checkpoint:2026-11-24 0']);
  writeFileSync(file, '[]');
  expect(await problems()).toEqual(['changed checkpoint:2026-11-24 0']);
  writeFileSync(file, text);
  expect(await problems()).toEqual([]);
  writeFileSync(join(dataDir, 'checkpoints/2026-11-24.tips.gz'), gzipSync('not lines'));
  expect(await problems()).toEqual(['changed checkpoint:2026-11-24.tips.gz 0']);
});
