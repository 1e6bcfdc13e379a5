import { describe, expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { createCompany, createStaff, secondDistrict } from '#lib/cases/testing/people.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { valueOrThrow } from '#lib/shared/result.ts';
import { findComplaint, findOwnComplaint, listComplaints, listOwnComplaints } from '../queries/complaints.ts';
import type { ComplaintInput } from '../schema.ts';
import { answerComplaint } from './answer-complaint.ts';
import { addToComplaint, type ComplaintWriter, writeComplaint } from './write-complaint.ts';

const { db } = await testDatabase();
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const handler = await createStaff(db, 'handler', 'D07', 'handler');
const owner = await createCompany(db, 'owner');
const other = await createCompany(db, 'other');
const now = Temporal.Instant.from('2026-11-26T02:00:00Z');
const context = { now, address: '10.0.0.1' };
const { districtId } = owner;

const by = ({ userId }: Viewer): ComplaintWriter => ({ districtId, userId, address: null });
const visitor = (address: string | null, district = districtId): ComplaintWriter => ({
  districtId: district,
  userId: null,
  address,
});
const input: ComplaintInput = { kind: 'fault', text: '附件打不开。', place: '提一件诉求' };
const write = async (writer: ComplaintWriter, at = now) =>
  valueOrThrow(await writeComplaint(db, writer, input, at)).key;
const textsOf = async (writer: ComplaintWriter, key: string) =>
  (await findOwnComplaint(db, writer, key))?.messages.map(({ text }) => text);
const waiting = async (viewer: Viewer) =>
  (await listComplaints(db, viewer, { awaitsAnswer: true, after: null })).items.map(({ id }) => id);

describe('a complaint about the portal', () => {
  it('is answered by the office and read by who wrote it, every word kept', async () => {
    const key = await write(by(owner));
    expect(await waiting(dispatcher)).toContain(key);
    expect((await findComplaint(db, dispatcher, key))?.writer).toMatchObject({ kind: 'company', name: 'owner' });
    expect(await answerComplaint(db, dispatcher, { key, seen: 1, text: '已修好。' }, context)).toMatchObject({
      ok: true,
    });
    expect(await waiting(dispatcher)).not.toContain(key);
    expect(await textsOf(by(owner), key)).toEqual([input.text, '已修好。']);
    await addToComplaint(db, by(owner), { key, seen: 2, text: '还是不行。' }, now);
    expect(await waiting(dispatcher)).toContain(key);
    expect(await textsOf(by(owner), key)).toEqual([input.text, '已修好。', '还是不行。']);
    const audit = await db.auditEntry.findMany({ where: { subject: key } });
    expect(audit.map(({ action, actorId }) => [action, actorId])).toEqual([['complaint-answered', dispatcher.userId]]);
  });

  it('of a visitor opens under its secret address alone, in its district alone', async () => {
    const key = await write(visitor('192.0.2.1'));
    const [id = ''] = (await waiting(dispatcher)).slice(-1);
    expect(await textsOf(visitor(null), key)).toEqual([input.text]);
    expect(await textsOf(visitor(null), id)).toBeUndefined();
    expect(await textsOf(by(other), id)).toBeUndefined();
    expect(await textsOf(visitor(null), `${key.slice(0, -1)}_`)).toBeUndefined();
    expect(await textsOf(visitor(null, await secondDistrict(db)), key)).toBeUndefined();
    expect((await findComplaint(db, dispatcher, id))?.writer).toEqual({ kind: 'visitor', name: null, nameEn: null });
    const stored = await db.complaint.findFirstOrThrow({ where: { id } });
    expect(Buffer.from(stored.tokenHash ?? []).toString()).not.toContain(key);
  });

  it('is nobody else’s to read, add to or answer', async () => {
    const key = await write(by(owner), now.add({ hours: 2 }));
    expect(await textsOf(by(other), key)).toBeUndefined();
    expect(await listOwnComplaints(db, other)).toEqual([]);
    const more = { key, seen: 1, text: '别人的话' };
    expect(await addToComplaint(db, by(other), more, now)).toMatchObject({ refusal: { code: 'not-found' } });
    for (const viewer of [handler, owner]) {
      expect(await answerComplaint(db, viewer, more, context)).toMatchObject({ refusal: { code: 'forbidden' } });
      expect(await findComplaint(db, viewer, key)).toBeNull();
      expect(await waiting(viewer)).toEqual([]);
    }
    const abroad = { ...dispatcher, districtId: await secondDistrict(db) };
    expect(await answerComplaint(db, abroad, more, context)).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await findComplaint(db, abroad, key)).toBeNull();
  });

  it('is not answered by who wrote it, nor by somebody who has not read the last of it', async () => {
    const own = await write(by(dispatcher));
    const answer = { seen: 1, text: '已修好。' };
    expect(await answerComplaint(db, dispatcher, { key: own, ...answer }, context)).toMatchObject({
      refusal: { code: 'own-complaint' },
    });
    const key = await write(by(other));
    await addToComplaint(db, by(other), { key, seen: 1, text: '补充。' }, now);
    for (const late of [
      await answerComplaint(db, dispatcher, { key, ...answer }, context),
      await addToComplaint(db, by(other), { key, ...answer }, now),
    ]) {
      expect(late).toMatchObject({ refusal: { code: 'complaint-moved' } });
    }
    expect(await answerComplaint(db, dispatcher, { key: 'none', ...answer }, context)).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });

  it('is not one of very many: five an hour by a person, ten from an address', async () => {
    const person = by(await createCompany(db, 'writer'));
    const outcomes = async (writer: ComplaintWriter, times: number) => {
      const codes: string[] = [];
      for (let count = 0; count < times; count += 1) {
        const sent = await writeComplaint(db, writer, input, now);
        codes.push(sent.ok ? 'sent' : sent.refusal.code);
      }
      return codes;
    };
    expect((await outcomes(person, 6)).indexOf('complaints-too-many')).toBe(5);
    expect((await outcomes(visitor('192.0.2.9'), 11)).indexOf('complaints-too-many')).toBe(10);
    expect(await write(person, now.add({ minutes: 61 }))).toBeTruthy();
  });

  it('is rewritten or taken apart by nobody', async () => {
    const complaintId = await write(by(other), now.add({ hours: 3 }));
    const where = { complaintId };
    await expect(db.complaintMessage.updateMany({ where, data: { text: '改过' } })).rejects.toThrow();
    await expect(db.complaintMessage.deleteMany({ where })).rejects.toThrow();
    await expect(db.complaint.deleteMany({ where: { id: complaintId } })).rejects.toThrow();
    expect(await textsOf(by(other), complaintId)).toEqual([input.text]);
  });
});
