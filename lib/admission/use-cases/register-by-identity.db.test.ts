import { expect, it } from 'vitest';
import type { VerifiedIdentity } from '#lib/access/domain/identity.ts';
import { findViewerBySession } from '#lib/access/queries/viewers.ts';
import { createStaff } from '#lib/cases/testing/people.ts';
import { usccFrom } from '#lib/enterprises/domain/uscc.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { registrationSchema } from '../schema.ts';
import { decideClaim } from './decide-claim.ts';
import { registerByIdentity } from './register-by-identity.ts';

const { db } = await testDatabase();
const { id: districtId } = await db.district.findUniqueOrThrow({ where: { code: '310105' } });
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const now = Temporal.Instant.from('2026-11-23T02:00:00Z');
const uscc = usccFrom({ authority: '9', kind: '1', area: '310105', serial: 'MAX90001' });
const input = registrationSchema.parse({
  name: '沈知遥',
  standing: 'company',
  uscc,
  companyName: '上海知遥测试有限公司',
});

const identityOf = (subject: string): VerifiedIdentity => ({
  issuer: 'https://id.example',
  subject,
  name: '沈知遥',
  acr: null,
  amr: [],
  sid: 'there',
  idToken: null,
});
const register = (subject: string) =>
  registerByIdentity(db, { districtId, identity: identityOf(subject), input, address: null, userAgent: 'test' }, now);

it('vouches for the person alone: the company waits for staff', async () => {
  const registered = await register('one');
  if (!registered.ok) throw new Error(registered.refusal.code);
  expect(registered.value.admitted).toBeNull();
  const viewer = await findViewerBySession(db, registered.value.session, now);
  expect(viewer).toMatchObject({ kind: 'company', name: '沈知遥', memberships: [] });
  const waiting = await db.enterpriseClaim.findFirstOrThrow({ where: { districtId, userId: viewer?.userId ?? '' } });
  expect(waiting.status).toBe('waiting');
  const decision = { claimId: waiting.id, decision: 'approve', reason: null, address: null } as const;
  expect((await decideClaim(db, dispatcher, decision, now)).ok).toBe(true);
  const admitted = await findViewerBySession(db, registered.value.session, now);
  expect(admitted?.memberships).toMatchObject([{ role: 'owner' }]);
});

it('makes one account of two presses', async () => {
  const before = await db.user.count({ where: { districtId } });
  const answers = await Promise.all([register('twice'), register('twice')]);
  expect(answers.map((answer) => (answer.ok ? 'ok' : answer.refusal.code)).sort()).toEqual(['identity-taken', 'ok']);
  expect(await db.user.count({ where: { districtId } })).toBe(before + 1);
});
