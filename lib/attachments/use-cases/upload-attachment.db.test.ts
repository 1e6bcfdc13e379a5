import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { env } from '#lib/platform/env.ts';
import { openFile } from '#lib/platform/storage.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { toDate } from '#lib/shared/instants.ts';
import { listDraftAttachments } from '../queries.ts';
import { pdfBytes, xlsxBytes } from '../testing/sample-files.ts';
import { purgeAbandonedUploads } from './purge-abandoned-uploads.ts';
import { removeAttachment } from './remove-attachment.ts';
import { uploadAttachment } from './upload-attachment.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const stranger = await createCompany(db, 'stranger');
const auditor = await createStaff(db, 'auditor', 'D01', 'auditor');

async function* piecesOf(bytes: Buffer, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const upload = (viewer: Viewer, bytes: Buffer, { name = '材料.pdf', draftId = null as string | null } = {}) =>
  uploadAttachment(db, viewer, { name, chunks: piecesOf(bytes), draftId });

async function stored(viewer: Viewer, draftId: string | null = null): Promise<string> {
  const uploaded = await upload(viewer, pdfBytes(), { draftId });
  if (!uploaded.ok) throw new Error(uploaded.refusal.code);
  return uploaded.value.id;
}

const filesOnDisk = (): string[] => {
  const root = join(env().dataDir, 'attachments');
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
};

describe('uploading', () => {
  it('keeps the bytes under a random name, apart from the name people gave', async () => {
    const id = await stored(owner);
    const row = await db.attachment.findFirstOrThrow({ where: { id } });
    expect(row).toMatchObject({ name: '材料.pdf', type: 'application/pdf', size: pdfBytes().length, caseId: null });
    expect(row.storageKey).toMatch(/^[0-9a-f]{40}$/);
    const kept = await openFile(row.storageKey);
    expect(Buffer.from(await new Response(kept).arrayBuffer())).toEqual(pdfBytes());
  });

  it('refuses 21 MB while it arrives and leaves nothing behind', async () => {
    const before = filesOnDisk().length;
    const large = Buffer.concat([pdfBytes(), Buffer.alloc(21 * 1024 * 1024)]);
    expect(await upload(owner, large)).toMatchObject({ refusal: { code: 'file-too-large' } });
    expect(filesOnDisk()).toHaveLength(before);
  });

  it.each([
    ['a page named .pdf', 'x.pdf', Buffer.from('<html><script>1</script>'), 'file-web-page'],
    ['a drawing with scripts', 'x.svg', Buffer.from('<svg onload="1"/>'), 'file-web-page'],
    ['a spreadsheet named .pdf', '说明.pdf', xlsxBytes(), 'file-type-mismatch'],
    ['an empty file', 'x.txt', Buffer.alloc(0), 'file-empty'],
  ])('refuses %s and leaves nothing behind', async (_what, name, bytes, code) => {
    const before = filesOnDisk().length;
    expect(await upload(owner, bytes, { name })).toMatchObject({ refusal: { code } });
    expect(filesOnDisk()).toHaveLength(before);
  });

  it('is for those who file requests', async () => {
    expect(await upload(auditor, pdfBytes())).toMatchObject({ refusal: { code: 'forbidden' } });
    expect(await upload({ ...owner, memberships: [] }, pdfBytes())).toMatchObject({ ok: true });
  });

  it('leaves nothing behind when the sender breaks off', async () => {
    const before = filesOnDisk().length;
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield pdfBytes();
      throw new Error('gone');
    }
    await expect(uploadAttachment(db, owner, { name: 'a.pdf', chunks: broken(), draftId: null })).rejects.toThrow(
      'gone',
    );
    expect(filesOnDisk()).toHaveLength(before);
  });
});

describe('what is not filed', () => {
  it('is at most 500 MB a person, also when more come at once, and what is taken back makes room', async () => {
    const hoarder = await createCompany(db, 'hoarder');
    const ids = await Promise.all(Array.from({ length: 25 }, () => stored(hoarder)));
    const [id = ''] = ids;
    await db.attachment.updateMany({ where: { id: { in: ids } }, data: { size: 20 * 1024 ** 2 } });
    const room = 2 * pdfBytes().length;
    await db.attachment.updateMany({ where: { id }, data: { size: { decrement: room } } });
    const answers = await Promise.all(Array.from({ length: 6 }, () => upload(hoarder, pdfBytes())));
    expect(answers.filter((each) => each.ok)).toHaveLength(2);
    expect(answers.find((each) => !each.ok)).toMatchObject({ refusal: { code: 'unfiled-too-large' } });
    expect(await upload(stranger, pdfBytes())).toMatchObject({ ok: true });
    expect(await removeAttachment(db, hoarder, id)).toMatchObject({ ok: true });
    expect(await upload(hoarder, pdfBytes())).toMatchObject({ ok: true });
  });
});

describe('the files of a draft', () => {
  it('are at most ten, also when more come at once, and begin the draft', async () => {
    const draftId = randomUUID();
    const answers = await Promise.all(Array.from({ length: 12 }, () => upload(owner, pdfBytes(), { draftId })));
    expect(answers.filter((each) => each.ok)).toHaveLength(10);
    expect(answers.find((each) => !each.ok)).toMatchObject({ refusal: { code: 'too-many-attachments' } });
    expect(await listDraftAttachments(db, owner, { id: draftId, caseId: null })).toHaveLength(10);
    expect(await listDraftAttachments(db, stranger, { id: draftId, caseId: null })).toEqual([]);
  });

  it('cannot be put into somebody else’s draft', async () => {
    const draftId = randomUUID();
    await stored(owner, draftId);
    expect(await upload(stranger, pdfBytes(), { draftId })).toMatchObject({ refusal: { code: 'draft-gone' } });
  });

  it('are taken back by their uploader only', async () => {
    const draftId = randomUUID();
    const id = await stored(owner, draftId);
    const { storageKey } = await db.attachment.findFirstOrThrow({ where: { id } });
    expect(await removeAttachment(db, stranger, id)).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await removeAttachment(db, owner, id)).toMatchObject({ ok: true });
    expect(await openFile(storageKey)).toBeNull();
  });
});

describe('purging', () => {
  it('removes what nobody claimed for 48 hours, rows and files, and nothing else', async () => {
    const now = Temporal.Now.instant();
    const old = await stored(owner);
    const fresh = await stored(owner);
    const drafted = await stored(owner, randomUUID());
    const { storageKey } = await db.attachment.findFirstOrThrow({ where: { id: old } });
    await db.attachment.updateMany({
      where: { id: { in: [old, drafted] } },
      data: { createdAt: toDate(now.subtract({ hours: 49 })) },
    });
    expect((await purgeAbandonedUploads(db, now)).uploads).toBe(1);
    const left = await db.attachment.findMany({ where: { id: { in: [old, fresh, drafted] } }, select: { id: true } });
    expect(left.map(({ id }) => id).sort()).toEqual([fresh, drafted].sort());
    expect(await openFile(storageKey)).toBeNull();
  });
});
