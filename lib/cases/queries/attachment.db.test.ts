import { describe, expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { pdfBytes } from '#lib/attachments/testing/sample-files.ts';
import { removeAttachment } from '#lib/attachments/use-cases/remove-attachment.ts';
import { uploadAttachment } from '#lib/attachments/use-cases/upload-attachment.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { createCompany, createStaff } from '../testing/people.ts';
import { instant } from '../testing/world.ts';
import { fileCase } from '../use-cases/file-case.ts';
import { findAttachment } from './attachment.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const member = await createCompany(db, 'member', 'member', owner.memberships[0]?.enterpriseId);
const stranger = await createCompany(db, 'stranger');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const outsider = await createStaff(db, 'outsider', 'D16', 'liaison');
const auditor = await createStaff(db, 'auditor', 'D01', 'auditor');

async function upload(viewer: Viewer): Promise<string> {
  async function* chunks() {
    yield pdfBytes();
  }
  const uploaded = await uploadAttachment(db, viewer, { name: '材料.pdf', chunks: chunks(), draftId: null });
  if (!uploaded.ok) throw new Error(uploaded.refusal.code);
  return uploaded.value.id;
}

async function file(viewer: Viewer, id: string): Promise<void> {
  const input = {
    title: '材料',
    description: '见附件',
    contact: { name: '王敏', phone: '19900001111' },
    attachmentIds: [id],
  };
  expect(await fileCase(db, viewer, input, instant('2026-11-23T10:00'))).toMatchObject({ ok: true });
}

const whoHas = async (id: string): Promise<string[]> => {
  const viewers = [owner, member, stranger, dispatcher, outsider, auditor, { ...owner, districtId: 99 }];
  const found = await Promise.all(viewers.map((viewer) => findAttachment(db, viewer, id)));
  return viewers.filter((_, index) => found[index] !== null).map(({ login }) => login);
};

describe('a file', () => {
  it('is its uploader’s alone until it is filed', async () => {
    expect(await whoHas(await upload(member))).toEqual(['member']);
  });

  it('is then for those who may see the case, and can no longer be taken away', async () => {
    const id = await upload(member);
    await file(member, id);
    expect(await whoHas(id)).toEqual(['owner', 'member', 'dispatcher']);
    expect(await removeAttachment(db, member, id)).toMatchObject({ refusal: { code: 'not-found' } });
  });

  it('is never the company’s when it is meant for staff', async () => {
    const id = await upload(owner);
    await file(owner, id);
    await db.attachment.updateMany({ where: { id }, data: { audience: 'staff' } });
    expect(await whoHas(id)).toEqual(['dispatcher']);
  });
});
