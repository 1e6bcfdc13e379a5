import { randomUUIDv7 } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Contact } from '#lib/access/contact-forms.ts';
import { lookupHash } from '#lib/access/lookup.ts';
import { findViewerBySession } from '#lib/access/queries/viewers.ts';
import { sealPersonalData } from '#lib/access/sealing.ts';
import type { OpenedSession } from '#lib/access/signed-in.ts';
import { verifyAudit } from '#lib/audit/verify.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { instant } from '#lib/cases/testing/world.ts';
import { fileCase } from '#lib/cases/use-cases/file-case.ts';
import { usccFrom } from '#lib/enterprises/domain/uscc.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { registrationSchema } from './schema.ts';
import { sendCodeTo } from './send-code-to.ts';
import { claimCompany } from './use-cases/claim-company.ts';
import { decideClaim } from './use-cases/decide-claim.ts';
import { enterByCode } from './use-cases/enter-by-code.ts';
import { joinByCode } from './use-cases/join-by-code.ts';
import { register } from './use-cases/register.ts';
import { sendClaimCode } from './use-cases/send-claim-code.ts';

const { db } = await testDatabase();
const { id: districtId } = await db.district.findUniqueOrThrow({ where: { code: '310105' } });
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const handler = await createStaff(db, 'handler', 'D07', 'handler');
const NOW = instant('2026-11-23T10:00');
const FROM = { address: '198.51.100.7', userAgent: 'test' };

let number = 13_800_000_000;
const contactOf = (phone: string) => ({
  ...{ id: randomUUIDv7(), name: '周敏', isAuthorised: true, isPrimary: true, createdAt: new Date(0) },
  ...{ phoneSealed: sealPersonalData(phone), phoneHash: lookupHash('phone', phone) },
});

const nextPhone = (): Contact => {
  number += 1;
  return { kind: 'phone', value: `+86${number}` };
};
let serial = 0;
const nextUscc = () => {
  serial += 1;
  return usccFrom({ authority: '9', kind: '1', area: '310105', serial: `MAX${String(serial).padStart(5, '0')}` });
};

async function codeFor(contact: Contact, at = NOW) {
  let sent = '';
  const wish = {
    districtId,
    purpose: 'enter' as const,
    contact,
    address: `10.0.0.${number % 250}`,
    deliver: async ({ code }: { code: string }) => {
      sent = code;
    },
  };
  const answer = await sendCodeTo(db, wish, at);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return { codeId: answer.value.codeId, code: sent };
}

const enter = (contact: Contact, codeId: string, typed: string, at = NOW) =>
  enterByCode(db, { districtId, codeId, contact, typed, ...FROM }, at);

const form = (typed: object) =>
  registrationSchema.parse({ name: '王敏', standing: 'company', companyName: '测试公司', ...typed });

async function registered(contact: Contact, typed: object, at = NOW) {
  const { codeId, code } = await codeFor(contact, at);
  expect(await enter(contact, codeId, code, at)).toEqual({ ok: true, value: null });
  const answer = await register(db, { districtId, codeId, contact, input: form(typed), ...FROM }, at);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

async function viewerOf({ sessionId, sessionVersion }: OpenedSession) {
  const viewer = await findViewerBySession(db, { sessionId, sessionVersion }, NOW);
  if (!viewer) throw new Error('No session');
  return viewer;
}

const waitingOf = (userId: string) => db.enterpriseClaim.findFirstOrThrow({ where: { userId, status: 'waiting' } });

describe('a one-time code', () => {
  it('opens nothing when wrong, and is worth nothing after five tries, right or not', async () => {
    const contact = nextPhone();
    const { codeId, code } = await codeFor(contact);
    const wrong = code === '000000' ? '000001' : '000000';
    for (const left of [4, 3, 2, 1]) {
      expect(await enter(contact, codeId, wrong)).toMatchObject({ refusal: { code: 'code-wrong', details: { left } } });
    }
    expect(await enter(contact, codeId, wrong)).toMatchObject({ refusal: { code: 'code-over' } });
    expect(await enter(contact, codeId, code)).toMatchObject({ refusal: { code: 'code-over' } });
  });

  it('lets five of twenty guesses at once be looked at', async () => {
    const contact = nextPhone();
    const { codeId, code } = await codeFor(contact);
    const wrong = code === '000000' ? '000001' : '000000';
    const answers = await Promise.all(Array.from({ length: 20 }, () => enter(contact, codeId, wrong)));
    const tried = answers.filter((answer) => !answer.ok && answer.refusal.code === 'code-wrong');
    expect(tried.length).toBeLessThanOrEqual(4);
  });

  it('is over after ten minutes, with a newer one, and once used', async () => {
    const contact = nextPhone();
    const first = await codeFor(contact);
    expect(await enter(contact, first.codeId, first.code, NOW.add({ minutes: 10 }))).toMatchObject({
      refusal: { code: 'code-over' },
    });
    const later = NOW.add({ minutes: 2 });
    const second = await codeFor(contact, later);
    expect(await enter(contact, first.codeId, first.code, later)).toMatchObject({ refusal: { code: 'code-over' } });
    expect(await enter(contact, second.codeId, second.code, later)).toMatchObject({ ok: true });
    expect(await enter(contact, second.codeId, second.code, later)).toMatchObject({ refusal: { code: 'code-over' } });
  });

  it('proves only the telephone it was sent to', async () => {
    const { codeId, code } = await codeFor(nextPhone());
    expect(await enter(nextPhone(), codeId, code)).toMatchObject({ ok: false });
  });

  it('is sent once a minute and ten times a day, the same whether or not somebody has the telephone', async () => {
    const known = nextPhone();
    await registered(known, { standing: 'founder' });
    const ask = (contact: Contact, at: Temporal.Instant) =>
      sendCodeTo(db, { districtId, purpose: 'enter', contact, address: null, deliver: async () => {} }, at);
    for (const contact of [known, nextPhone()]) {
      const later = NOW.add({ hours: 48 });
      const codes: string[] = [];
      for (let i = 0; i < 12; i += 1) {
        const answer = await ask(contact, later.add({ minutes: 2 * i }));
        codes.push(answer.ok ? 'sent' : answer.refusal.code);
      }
      expect(codes).toEqual([...Array(10).fill('sent'), 'codes-too-many', 'codes-too-many']);
    }
    const contact = nextPhone();
    await ask(contact, NOW);
    expect(await ask(contact, NOW.add({ seconds: 20 }))).toMatchObject({
      refusal: { code: 'code-sent-recently', details: { seconds: 40 } },
    });
  });

  it('is not kept: neither the code nor the telephone stands in the table', async () => {
    const contact = nextPhone();
    const { codeId, code } = await codeFor(contact);
    const row = JSON.stringify(await db.oneTimeCode.findFirstOrThrow({ where: { id: codeId } }));
    expect(row).not.toContain(`"${code}"`);
    expect(row).not.toContain(contact.value);
  });
});

describe('registering', () => {
  it('signs the same telephone in the next time, and staff never', async () => {
    const contact = nextPhone();
    await registered(contact, { standing: 'founder' });
    const { codeId, code } = await codeFor(contact, NOW.add({ minutes: 5 }));
    expect(await enter(contact, codeId, code, NOW.add({ minutes: 5 }))).toMatchObject({
      ok: true,
      value: { sessionVersion: 1 },
    });
    const ofStaff = nextPhone();
    await db.user.update({
      where: { districtId_id: { districtId, id: handler.userId } },
      data: { phoneSealed: sealPersonalData(ofStaff.value), phoneHash: lookupHash('phone', ofStaff.value) },
    });
    const sent = await codeFor(ofStaff);
    expect(await enter(ofStaff, sent.codeId, sent.code)).toMatchObject({ refusal: { code: 'code-not-for-staff' } });
  });

  it('needs a code that was proven, and takes it once', async () => {
    const contact = nextPhone();
    const { codeId, code } = await codeFor(contact);
    const registering = { districtId, codeId, contact, input: form({ standing: 'founder' }), ...FROM };
    expect(await register(db, registering, NOW)).toMatchObject({ refusal: { code: 'code-over' } });
    await enter(contact, codeId, code);
    expect(await register(db, { ...registering, contact: nextPhone() }, NOW)).toMatchObject({
      refusal: { code: 'code-over' },
    });
    const both = await Promise.all([register(db, registering, NOW), register(db, registering, NOW)]);
    expect(both.filter((answer) => answer.ok)).toHaveLength(1);
  });

  it('takes nothing but what the form asks for', () => {
    const parsed = registrationSchema.parse({
      name: '甲',
      standing: 'founder',
      kind: 'staff',
      role: 'owner',
      districtId: 9,
      posts: ['D02'],
    });
    expect(parsed).toEqual({ name: '甲', password: null, agreedNotice: null, company: null });
  });

  it('says what is wrong with a credit code, by one character too', () => {
    const right = nextUscc();
    const wrong = `${right.slice(0, 17)}${right.at(-1) === '0' ? '1' : '0'}`;
    const say = (uscc: string) =>
      registrationSchema
        .safeParse({ name: '甲', standing: 'company', companyName: '乙', uscc })
        .error?.issues.map((each) => each.message);
    expect(say(right)).toBeUndefined();
    expect(say(wrong)).toEqual(['usccCheckDigit']);
    expect(say(right.slice(1))).toEqual(['usccLength']);
    expect(say(`I${right.slice(1)}`)).toEqual(['usccAlphabet']);
    expect(form({ uscc: wrong, insist: true }).company).toMatchObject({ usccProblem: 'check-digit' });
  });
});

describe('a claim', () => {
  it('of a known company by the telephone on its record is let in at once as its owner', async () => {
    const contact = nextPhone();
    const company = await createCompany(db, 'known-owner');
    const id = company.memberships[0]?.enterpriseId ?? '';
    await db.enterpriseMember.deleteMany({ where: { enterpriseId: id } });
    await db.enterpriseContact.create({ data: { ...contactOf(contact.value), districtId, enterpriseId: id } });
    const { uscc } = await db.enterprise.findFirstOrThrow({ where: { id } });
    const { session, admitted } = await registered(contact, { uscc });
    expect(admitted).toMatchObject({ enterpriseId: id, role: 'owner' });
    expect((await viewerOf(session)).memberships).toEqual([{ enterpriseId: id, role: 'owner' }]);
  });

  it('of an unknown company waits, may file meanwhile, and brings that along when staff approve', async () => {
    const uscc = nextUscc();
    const viewer = await viewerOf((await registered(nextPhone(), { uscc, companyName: '新来的公司' })).session);
    expect(viewer.memberships).toEqual([]);
    const contact = { name: '王敏', phone: '19900001111' };
    const filed = await fileCase(db, viewer, { title: '先提一件', description: '说明。', contact }, NOW);
    expect(filed).toMatchObject({ ok: true });
    const { id: claimId } = await waitingOf(viewer.userId);
    const order = { claimId, decision: 'approve' as const, reason: null, address: null };
    expect(await decideClaim(db, handler, order, NOW)).toMatchObject({ refusal: { code: 'forbidden' } });
    expect(await decideClaim(db, viewer, order, NOW)).toMatchObject({ refusal: { code: 'forbidden' } });
    const both = await Promise.all([decideClaim(db, dispatcher, order, NOW), decideClaim(db, dispatcher, order, NOW)]);
    expect(both.filter((answer) => answer.ok)).toHaveLength(1);
    const company = await db.enterprise.findFirstOrThrow({ where: { uscc }, include: { members: true, cases: true } });
    expect(company).toMatchObject({ name: '新来的公司', members: [{ userId: viewer.userId, role: 'owner' }] });
    expect(company.cases.map((each) => each.title)).toEqual(['先提一件']);
    expect(await verifyAudit(db)).toMatchObject({ problems: [] });
  });

  it('of one code by two people makes one company with one owner', async () => {
    const uscc = nextUscc();
    const first = await viewerOf((await registered(nextPhone(), { uscc })).session);
    const second = await viewerOf((await registered(nextPhone(), { uscc })).session);
    for (const { userId } of [first, second]) {
      const { id: claimId } = await waitingOf(userId);
      const order = { claimId, decision: 'approve' as const, reason: null, address: null };
      expect(await decideClaim(db, dispatcher, order, NOW)).toMatchObject({ ok: true });
    }
    const [company] = await db.enterprise.findMany({
      where: { uscc },
      include: { members: { orderBy: { userId: 'asc' } } },
    });
    expect(company?.members.map((each) => each.role)).toEqual(['owner', 'member']);
  });

  it('is opened by a code sent for it, and by none sent for another claim of the same company', async () => {
    const onRecord = nextPhone();
    const uscc = nextUscc();
    const company = { districtId, id: randomUUIDv7(), uscc, name: '已知公司' };
    await db.enterprise.create({ data: { ...company, contacts: { create: [contactOf(onRecord.value)] } } });
    const first = await viewerOf((await registered(nextPhone(), { uscc })).session);
    const second = await viewerOf((await registered(nextPhone(), { uscc })).session);
    const [claimId, otherId] = [(await waitingOf(first.userId)).id, (await waitingOf(second.userId)).id];
    let typed = '';
    const deliver = async ({ code }: { code: string }) => {
      typed = code;
    };
    expect(await sendClaimCode(db, first, { claimId, address: null, deliver }, NOW)).toMatchObject({ ok: true });
    const borrowed = { claimId: otherId, typed, address: null };
    expect(await joinByCode(db, second, borrowed, NOW)).toMatchObject({ refusal: { code: 'code-over' } });
    expect(await joinByCode(db, second, { ...borrowed, claimId }, NOW)).toMatchObject({
      refusal: { code: 'claim-decided' },
    });
    const wrong = typed === '000000' ? '000001' : '000000';
    expect(await joinByCode(db, first, { claimId, typed: wrong, address: '192.0.2.4' }, NOW)).toMatchObject({
      refusal: { code: 'code-wrong' },
    });
    const failed = await db.auditEntry.findFirstOrThrow({ where: { action: 'claim-code-failed' } });
    expect(failed).toMatchObject({ actorId: first.userId, address: '192.0.2.4', data: { why: 'code-wrong' } });
    expect(await joinByCode(db, first, { claimId, typed, address: null }, NOW)).toMatchObject({ ok: true });
    expect(await db.enterpriseMember.count({ where: { userId: second.userId } })).toBe(0);
  });

  it('with a code that fails its check is approved only with the licence', async () => {
    const right = nextUscc();
    const uscc = `${right.slice(0, 17)}${right.at(-1) === '0' ? '1' : '0'}`;
    const viewer = await viewerOf((await registered(nextPhone(), { uscc, insist: true })).session);
    const { id: claimId } = await waitingOf(viewer.userId);
    const order = { claimId, decision: 'approve' as const, reason: null, address: null };
    expect(await decideClaim(db, dispatcher, order, NOW)).toMatchObject({ refusal: { code: 'licence-missing' } });
  });

  it('is refused with a reason only, and can be made again', async () => {
    const uscc = nextUscc();
    const viewer = await viewerOf((await registered(nextPhone(), { uscc })).session);
    const { id: claimId } = await waitingOf(viewer.userId);
    const order = { claimId, decision: 'refuse' as const, address: null };
    expect(await decideClaim(db, dispatcher, { ...order, reason: null }, NOW)).toMatchObject({
      refusal: { code: 'reason-missing' },
    });
    expect(await decideClaim(db, dispatcher, { ...order, reason: '执照不清晰' }, NOW)).toMatchObject({ ok: true });
    const company = { uscc, name: '测试公司', usccProblem: null };
    expect(await claimCompany(db, viewer, { company, address: null }, NOW)).toMatchObject({ ok: true });
    expect(await waitingOf(viewer.userId)).toMatchObject({ uscc });
  });
});

describe('the privacy notice', () => {
  it('is agreed to while registering, in the version that holds, and written down', async () => {
    const row = { districtId, text: 't', textEn: 't', changes: '', changesEn: '', needsConsent: true };
    const on = (date: string) => ({
      effectiveOn: new Date(date),
      publishedAt: new Date(date),
      publisher: 'p',
      publisherEn: 'p',
      updatedAt: new Date(date),
    });
    await db.privacyNotice.createMany({
      data: [
        { ...row, version: 1, ...on('2026-01-01') },
        { ...row, version: 2, ...on('2026-11-23') },
        { ...row, version: 3, ...on('2026-11-24') },
      ],
    });
    const contact = nextPhone();
    const { codeId, code } = await codeFor(contact);
    await enter(contact, codeId, code);
    const agreeing = (agreedNotice?: string) =>
      register(db, { districtId, codeId, contact, input: form({ standing: 'founder', agreedNotice }), ...FROM }, NOW);
    const missing = { refusal: { code: 'privacy-consent-missing', field: 'agreedNotice' } };
    expect(await agreeing()).toMatchObject(missing);
    expect(await agreeing('1')).toMatchObject(missing);
    expect(await agreeing('3')).toMatchObject(missing);
    const answer = await agreeing('2');
    if (!answer.ok) throw new Error(answer.refusal.code);
    const { userId } = await viewerOf(answer.value.session);
    expect(await db.privacyConsent.findMany({ where: { userId } })).toMatchObject([
      { version: 2, channel: 'registration' },
    ]);
  });
});
