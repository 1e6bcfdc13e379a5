import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { getChainState } from '../get-chain-state.ts';
import { recordAudit } from '../record.ts';
import { recordVerification } from './record-verification.ts';
import { writeCheckpoint } from './write-checkpoint.ts';

const { db } = await testDatabase();
const { id: districtId } = await db.district.findFirstOrThrow();
const dataDir = mkdtempSync(join(tmpdir(), 'portal-verification-'));
const now = Temporal.Instant.from('2026-11-26T18:17:00Z');
const record = (subject: string) =>
  db.$transaction((tx) => recordAudit(tx, { districtId, at: now, action: 'right-refused', subject }));

it('a verification is kept for the auditor: whole while nobody touched it, with what is wrong after somebody did', async () => {
  expect(await getChainState(db, dataDir)).toEqual({ checkpoint: null, verification: null });
  await record('first');
  await record('second');
  await record('third');
  await writeCheckpoint({ db, dataDir, now });
  await recordVerification({ db, dataDir, now });
  expect(await getChainState(db, dataDir)).toMatchObject({
    checkpoint: '2026-11-27',
    verification: { problemCount: 0, auditEntries: 3 },
  });
  // Who owns the database can switch the triggers off and mend the head; the chain and the checkpoint still tell.
  await db.$transaction([
    db.$executeRaw`set local session_replication_role = replica`,
    db.$executeRaw`update "AuditEntry" set "subject" = 'other' where "seq" = 1 and "districtId" = ${districtId}`,
    db.$executeRaw`delete from "AuditEntry" where "seq" = 3 and "districtId" = ${districtId}`,
    db.$executeRaw`update "AuditHead" set "count" = 2, "lastHash" = (select "hash" from "AuditEntry"
      where "seq" = 2 and "districtId" = ${districtId}) where "districtId" = ${districtId}`,
  ]);
  await recordVerification({ db, dataDir, now: now.add({ hours: 24 }) });
  const { verification } = await getChainState(db, dataDir);
  expect(verification?.problems.map(({ kind, seq }) => `${kind} ${seq}`)).toEqual(['changed 1', 'cut-off 3']);
});
