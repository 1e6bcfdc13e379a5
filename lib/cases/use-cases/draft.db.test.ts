import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { unsealPersonalData } from '#lib/access/sealing.ts';
import { pdfBytes } from '#lib/attachments/testing/sample-files.ts';
import { uploadAttachment } from '#lib/attachments/use-cases/upload-attachment.ts';
import { usccFrom } from '#lib/enterprises/domain/uscc.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { checkFiling } from '../check-filing.ts';
import { type DraftForm, emptyDraftForm } from '../draft-form.ts';
import type { FilingInput } from '../filing-schema.ts';
import { findDraft, listDrafts } from '../queries/drafts.ts';
import { findFiledCase } from '../queries/filed-case.ts';
import { createCompany, createStaff } from '../testing/people.ts';
import { instant } from '../testing/world.ts';
import { discardDraft } from './discard-draft.ts';
import { fileCase } from './file-case.ts';
import { giveCommand } from './give-command.ts';
import { saveDraft } from './save-draft.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const member = await createCompany(db, 'member', 'member', owner.memberships[0]?.enterpriseId);
const stranger = await createCompany(db, 'stranger');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const auditor = await createStaff(db, 'auditor', 'D01', 'auditor');

const NOW = instant('2026-11-23T10:00');

const FORM: DraftForm = {
  ...emptyDraftForm(),
  title: '研发人员落户材料咨询',
  description: '拟引进一名研发人员。',
  contactName: '王敏',
  contactPhone: '19900001111',
  contactEmail: 'wang@example.com',
  confidential: true,
};

async function draftOf(viewer: Viewer, form: Partial<DraftForm> = {}): Promise<string> {
  const id = randomUUID();
  const saved = await saveDraft(db, viewer, { id, form: { ...FORM, ...form } }, NOW);
  if (!saved.ok) throw new Error(saved.refusal.code);
  return id;
}

async function attach(viewer: Viewer, draftId: string | null): Promise<string> {
  async function* chunks() {
    yield pdfBytes();
  }
  const uploaded = await uploadAttachment(db, viewer, { name: '材料.pdf', chunks: chunks(), draftId });
  if (!uploaded.ok) throw new Error(uploaded.refusal.code);
  return uploaded.value.id;
}

function inputOf(form: DraftForm): FilingInput {
  const checked = checkFiling(form, 'company');
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.input;
}

const INPUT = inputOf(FORM);

const fileDraft = (viewer: Viewer, draftId: string, at = NOW, input = INPUT) =>
  fileCase(db, viewer, input, at, { draftId });

async function numberOf(filing: ReturnType<typeof fileCase>): Promise<string> {
  const filed = await filing;
  if (!filed.ok) throw new Error(filed.refusal.code);
  return filed.value.number;
}

describe('a draft', () => {
  it('comes back as it was typed, with its contact sealed in the database', async () => {
    const id = await draftOf(owner, { title: `${'长'.repeat(10_000)}🙂` });
    expect((await findDraft(db, owner, id))?.form).toEqual({ ...FORM, title: `${'长'.repeat(10_000)}🙂` });
    const row = await db.caseDraft.findFirstOrThrow({ where: { id } });
    expect(JSON.stringify(row.form)).not.toContain('19900001111');
  });

  it('belongs to its writer: colleagues, strangers and staff neither read nor write it', async () => {
    const id = await draftOf(owner);
    for (const viewer of [member, stranger, dispatcher]) {
      expect(await findDraft(db, viewer, id)).toBeNull();
      expect(await saveDraft(db, viewer, { id, form: FORM }, NOW)).toMatchObject({ refusal: { code: 'draft-gone' } });
      expect(await discardDraft(db, viewer, id)).toMatchObject({ refusal: { code: 'draft-gone' } });
      expect(await fileDraft(viewer, id)).toMatchObject({ refusal: { code: 'draft-gone' } });
      expect((await listDrafts(db, viewer)).map((each) => each.id)).not.toContain(id);
    }
    expect((await listDrafts(db, owner)).map((each) => each.id)).toContain(id);
  });

  it('is for those who file, also before there is a company: no auditor', async () => {
    const draft = { id: randomUUID(), form: FORM };
    expect(await saveDraft(db, auditor, draft, NOW)).toMatchObject({ refusal: { code: 'forbidden' } });
    expect(await saveDraft(db, { ...owner, memberships: [] }, draft, NOW)).toMatchObject({ ok: true });
  });

  it('survives characters the database cannot keep', async () => {
    const id = await draftOf(owner, { title: 'a\u0000b\ud800c' });
    expect((await findDraft(db, owner, id))?.form.title).toBe('ab\ufffdc');
  });

  it('goes with its files', async () => {
    const id = await draftOf(owner);
    const file = await attach(owner, id);
    expect(await discardDraft(db, owner, id)).toMatchObject({ ok: true });
    expect(await db.attachment.count({ where: { id: file } })).toBe(0);
    expect(await findDraft(db, owner, id)).toBeNull();
  });
});

describe('filing a draft', () => {
  it('gives one case however often and at once it is sent, with the draft’s files', async () => {
    const draftId = await draftOf(owner);
    const file = await attach(owner, draftId);
    const [first, second] = await Promise.all([
      numberOf(fileDraft(owner, draftId)),
      numberOf(fileDraft(owner, draftId)),
    ]);
    expect(second).toBe(first);
    expect(await numberOf(fileDraft(owner, draftId))).toBe(first);
    const row = await db.attachment.findFirstOrThrow({ where: { id: file }, include: { case: true } });
    expect(row.case?.number).toBe(first);
    expect(await saveDraft(db, owner, { id: draftId, form: FORM }, NOW)).toMatchObject({
      refusal: { code: 'draft-gone' },
    });
    expect(await findDraft(db, owner, draftId)).toMatchObject({ filedNumber: first });
  });

  it('says who will pass it on by when, to the filer only', async () => {
    const number = await numberOf(fileDraft(owner, await draftOf(owner)));
    const filed = await findFiledCase(db, owner, number, NOW);
    expect(filed?.passedOnBy?.at.toString()).toBe(instant('2026-11-24T17:30').toString());
    expect(filed?.undoUntil?.toString()).toBe(instant('2026-11-23T10:10').toString());
    expect(await findFiledCase(db, member, number, NOW)).toBeNull();
    expect(await findFiledCase(db, stranger, number, NOW)).toBeNull();
  });
});

describe('taking a filing back', () => {
  const undo = (viewer: Viewer, number: string, at: string, version = 1) =>
    giveCommand(db, viewer, { number, command: 'undo', input: {}, version }, instant(at));

  it('gives a draft back within ten minutes, and filing it again keeps the number', async () => {
    const draftId = await draftOf(owner);
    await attach(owner, draftId);
    const number = await numberOf(fileDraft(owner, draftId));
    expect(await undo(owner, number, '2026-11-23T10:10')).toMatchObject({ ok: true });
    const again = await findFiledCase(db, owner, number, instant('2026-11-23T10:11'));
    expect(again).toMatchObject({ status: 'draft', undoUntil: null });
    const draft = await findDraft(db, owner, again?.draftId ?? '');
    expect(draft).toMatchObject({ keepsNumber: number, filedNumber: null });
    expect(draft?.form).toMatchObject({
      contactPhone: '19900001111',
      contactEmail: 'wang@example.com',
      confidential: true,
    });
    expect(draft?.attachments).toHaveLength(1);
    if (!draft) return;

    const corrected = inputOf({ ...draft.form, title: '两名研发人员落户材料咨询', contactPhone: '19900002222' });
    const refiled = await numberOf(fileDraft(owner, draft.id, instant('2026-11-23T10:30'), corrected));
    expect(refiled).toBe(number);
    const row = await db.case.findFirstOrThrow({ where: { number }, include: { attachments: true } });
    expect(row).toMatchObject({ title: '两名研发人员落户材料咨询', status: 'submitted' });
    expect(unsealPersonalData(row.contactPhoneSealed ?? new Uint8Array())).toBe('19900002222');
    expect(row.attachments).toHaveLength(1);
  });

  it('is refused after eleven minutes', async () => {
    const number = await numberOf(fileDraft(owner, await draftOf(owner)));
    expect(await undo(owner, number, '2026-11-23T10:11')).toMatchObject({ refusal: { code: 'undo-window-over' } });
    const filed = await findFiledCase(db, owner, number, instant('2026-11-23T10:11'));
    expect(filed?.undoUntil).toBeNull();
  });
});

describe('an idempotency key', () => {
  const withKey = (key: string, input = INPUT, viewer = owner) =>
    fileCase(db, viewer, input, NOW, { idempotencyKey: key });

  it('answers the same body with the same case, also two at once', async () => {
    const numbers = await Promise.all([1, 2, 3].map(() => numberOf(withKey('same'))));
    expect(new Set([...numbers, await numberOf(withKey('same'))]).size).toBe(1);
  });

  it('refuses another body, and is each person’s own', async () => {
    const number = await numberOf(withKey('other'));
    expect(await withKey('other', { ...INPUT, title: '另一件事' })).toMatchObject({
      refusal: { code: 'idempotency-key-reused' },
    });
    expect(await numberOf(withKey('other', INPUT, member))).not.toBe(number);
  });
});

describe('what a filing names', () => {
  it('must be one’s own files: another’s and unknown ones are missing, and nothing is filed', async () => {
    const before = await db.case.count();
    for (const id of [await attach(stranger, null), randomUUID()]) {
      expect(await fileCase(db, owner, { ...INPUT, attachmentIds: [id] }, NOW)).toMatchObject({
        refusal: { code: 'attachment-missing' },
      });
    }
    expect(await db.case.count()).toBe(before);
  });

  it('must be one’s own company, also for a company that exists; another district’s is unknown to staff too', async () => {
    const others = await db.enterprise.findFirstOrThrow({ where: { id: stranger.memberships[0]?.enterpriseId ?? '' } });
    const input = { ...INPUT, enterpriseUscc: others.uscc };
    expect(await fileCase(db, owner, input, NOW)).toMatchObject({ refusal: { code: 'unknown-company' } });
    expect(await fileCase(db, dispatcher, input, NOW)).toMatchObject({ ok: true });

    const { id: _, ...changning } = await db.district.findUniqueOrThrow({ where: { code: '310105' } });
    const elsewhere = await db.district.create({
      data: { ...changning, code: '310106', week: changning.week as object },
    });
    const uscc = usccFrom({ authority: '9', kind: '1', area: '310106', serial: 'MA000001' });
    await db.enterprise.create({ data: { districtId: elsewhere.id, id: randomUUID(), uscc, name: '外区公司' } });
    expect(await fileCase(db, dispatcher, { ...INPUT, enterpriseUscc: uscc }, NOW)).toMatchObject({
      refusal: { code: 'unknown-company' },
    });
  });

  it('must be a matter and an area of the district', async () => {
    expect(await fileCase(db, owner, { ...INPUT, categoryCode: '01' }, NOW)).toMatchObject({
      refusal: { code: 'unknown-category' },
    });
    expect(await fileCase(db, owner, { ...INPUT, areaCode: '1' }, NOW)).toMatchObject({
      refusal: { code: 'unknown-area' },
    });
  });
});
