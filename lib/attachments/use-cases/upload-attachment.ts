import { randomUUIDv7 } from 'node:crypto';
import { type Viewer, worksOnCases } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { type ArrivedFile, receiveFile, removeFile } from '#lib/platform/storage.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { decideFile } from '../domain/decide-file.ts';
import { FILE_BYTES_AT_MOST } from '../domain/file-kinds.ts';
import { cleanFileName } from '../domain/file-name.ts';
import { inspectFile } from '../inspect-file.ts';
import type { AttachmentView } from '../queries.ts';
import { insertAttachment } from '../repository.ts';

export type Upload = {
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** the draft it is for; without one it is claimed by the filing that names it */
  readonly draftId: string | null;
};

/**
 * Stores one file of at most 20 MB if its content may be attached, for those who file requests. Refuses `forbidden`, `file-too-large`, `file-empty`, `file-type-not-allowed`,
 * `file-type-mismatch`, `file-web-page`, `file-macros`, `too-many-attachments`, `unfiled-too-large`, `draft-gone`; then nothing stays behind.
 */
export async function uploadAttachment(db: Db, viewer: Viewer, upload: Upload): Promise<Result<AttachmentView>> {
  if (viewer.kind === 'staff' && !worksOnCases(viewer)) return refuse('forbidden');
  const arrived = await receiveFile(upload.chunks, FILE_BYTES_AT_MOST);
  if (!arrived) return refuse('file-too-large', { megabytes: FILE_BYTES_AT_MOST / 1024 ** 2 }, 'file');
  try {
    return await store(db, viewer, upload, arrived);
  } finally {
    await arrived.discard();
  }
}

async function store(db: Db, viewer: Viewer, upload: Upload, arrived: ArrivedFile): Promise<Result<AttachmentView>> {
  const { size, sha256 } = arrived;
  if (size === 0) return refuse('file-empty', {}, 'file');
  const decided = decideFile(cleanFileName(upload.name), await inspectFile(arrived.path));
  if (!decided.ok) return decided;
  const storageKey = await arrived.keep();
  const file = { id: randomUUIDv7(), size, ...decided.value };
  const inserted = await insertAttachment(db, viewer, { ...file, draftId: upload.draftId, sha256, storageKey }).catch(
    async (error: unknown) => {
      await removeFile(storageKey);
      throw error;
    },
  );
  if (inserted.ok) return ok(file);
  await removeFile(storageKey);
  return inserted;
}
