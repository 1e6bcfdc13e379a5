import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '../platform/testing/database.ts';
import { genesis, nextLink } from './chain.ts';
import { eventContent } from './event-content.ts';
import { recordAudit } from './record.ts';
import { verifyAudit } from './verify.ts';

const { db } = await testDatabase();
const districtId = (await db.district.findFirstOrThrow()).id;
const at = Temporal.Instant.from('2026-11-23T02:12:00.345Z');
let cases = 0;

/** A case whose events say 1, 2, 3 …, as filing and working on it would leave it. */
async function caseWithEvents(count: number): Promise<{ id: string; number: string }> {
  cases += 1;
  const id = randomUUID();
  const number = `CN20261123-${cases}`;
  const rows = [];
  let hash: Uint8Array = genesis(`case:${id}`);
  for (let seq = 1; seq <= count; seq += 1) {
    const content = {
      caseId: id,
      seq,
      at: new Date(at.epochMilliseconds + seq),
      type: 'noteAdded',
      actorKind: 'system',
      actorId: null,
      actorUnitCode: null,
      fromStatus: 'submitted',
      toStatus: 'submitted',
      audience: 'staff',
      data: { text: `第 ${seq} 步`, nested: { b: [1, null], a: 'x' } },
    };
    const link = nextLink(hash, seq, eventContent(content));
    rows.push({
      ...content,
      districtId,
      salt: new Uint8Array(link.salt),
      contentHash: new Uint8Array(link.contentHash),
      prevHash: new Uint8Array(link.prevHash),
      hash: new Uint8Array(link.hash),
    });
    hash = link.hash;
  }
  await db.$executeRaw`
    insert into "Case" ("districtId", "id", "number", "status", "channel", "title", "description", "submittedAt", "eventCount", "lastEventHash")
    values (${districtId}, ${id}::uuid, ${number}, 'submitted', 'portal', 'A', '', now(), ${count}, ${hash})`;
  await db.caseEvent.createMany({ data: rows });
  return { id, number };
}

/** What a database administrator with full rights could do: the triggers are off. */
const asSuperuser = (sql: string) =>
  db.$transaction([db.$executeRawUnsafe(`set local session_replication_role = replica`), db.$executeRawUnsafe(sql)]);

const problems = async () =>
  (await verifyAudit(db)).problems.map(({ kind, subject, seq }) => `${kind} ${subject} ${seq}`);

const record = (subject: string) =>
  db.$transaction((tx) =>
    recordAudit(tx, { districtId, at, action: 'right-refused', subject, data: { z: 1, a: ['企业', { k: null }] } }),
  );

describe('the audit', () => {
  test('is one unbroken chain however many write at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => record(`subject ${index}`)));
    const { auditEntries, problemCount } = await verifyAudit(db);
    expect({ auditEntries, problemCount }).toEqual({ auditEntries: 20, problemCount: 0 });
  });

  test('cannot be changed, shortened or emptied', async () => {
    const refused = /append-only/;
    await expect(db.$executeRaw`update "AuditEntry" set "subject" = 'other' where "seq" = 3`).rejects.toThrow(refused);
    await expect(db.$executeRaw`delete from "AuditEntry" where "seq" = 20`).rejects.toThrow(refused);
    await expect(db.$executeRaw`truncate "AuditEntry"`).rejects.toThrow(refused);
  });

  test('shows a row that was changed behind the triggers', async () => {
    await asSuperuser(`update "AuditEntry" set "subject" = 'other' where "seq" = 3`);
    expect(await problems()).toEqual(['changed audit 3']);
  });

  test('shows a row that was taken out, and an end that was cut off', async () => {
    await asSuperuser(`delete from "AuditEntry" where "seq" = 10`);
    expect(await problems()).toContain('missing audit 10');
    await asSuperuser(`delete from "AuditEntry" where "seq" > 18`);
    expect(await problems()).toContain('cut-off audit 19');
  });
});

describe('a history', () => {
  const ofCases = async () => (await problems()).filter((each) => each.includes('case:'));

  test('without tampering is whole, and stays so when its content is erased lawfully', async () => {
    const { id } = await caseWithEvents(3);
    expect(await ofCases()).toEqual([]);
    await db.$executeRaw`
      update "CaseEvent" set "data" = null, "salt" = null, "erasedAt" = now() where "caseId" = ${id}::uuid and "seq" = 2`;
    expect(await ofCases()).toEqual([]);
  });

  test.each([
    ['changed content', `update "CaseEvent" set "data" = '{"text":"x"}' where "seq" = 2`, 'changed', 2],
    ['changed moment', `update "CaseEvent" set "at" = "at" + interval '1 hour' where "seq" = 2`, 'changed', 2],
    ['changed person', `update "CaseEvent" set "actorId" = gen_random_uuid() where "seq" = 1`, 'changed', 1],
    [
      'content gone without erasure',
      `update "CaseEvent" set "data" = null, "salt" = null where "seq" = 2`,
      'changed',
      2,
    ],
    ['one event gone', `delete from "CaseEvent" where "seq" = 2`, 'missing', 2],
    ['the first event gone', `delete from "CaseEvent" where "seq" = 1`, 'missing', 1],
    ['the last event gone', `delete from "CaseEvent" where "seq" = 3`, 'cut-off', 3],
    ['all events gone', `delete from "CaseEvent" where true`, 'missing', 1],
  ])('with %s is found', async (_, sql, kind, seq) => {
    const { id, number } = await caseWithEvents(3);
    await asSuperuser(`${sql} and "caseId" = '${id}'`);
    expect(await ofCases()).toContain(`${kind} case:${number} ${seq}`);
  });

  test('whose case is gone is found', async () => {
    const { id } = await caseWithEvents(1);
    await asSuperuser(`delete from "Case" where "id" = '${id}'`);
    expect(await ofCases()).toContain(`missing case:${id} 0`);
  });
});
