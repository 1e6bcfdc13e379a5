import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { firstFile, MalformedBody } from '#lib/platform/multipart.ts';
import { type Result, refuse } from '#lib/shared/result.ts';
import { FILE_BYTES_AT_MOST } from './domain/file-kinds.ts';
import type { AttachmentView } from './queries.ts';
import { uploadAttachment } from './use-cases/upload-attachment.ts';

/** A refused body is still read up to here, so that the sender reads the answer instead of a broken connection. */
const DRAINED_AT_MOST = 3 * FILE_BYTES_AT_MOST;

/** The one way in for a file sent over HTTP, by a form or by a program. Refuses `file-missing` and `malformed` besides what the use-case does. */
export async function receiveUpload(
  db: Db,
  viewer: Viewer,
  request: Pick<Request, 'headers' | 'body'>,
  draftId: string | null = null,
): Promise<Result<AttachmentView>> {
  const chunks = request.body?.[Symbol.asyncIterator]();
  if (!chunks) return refuse('file-missing', {}, 'file');
  try {
    const body = { [Symbol.asyncIterator]: () => chunks };
    const file = await firstFile(request.headers.get('content-type'), body);
    if (!file) return refuse('file-missing', {}, 'file');
    return await uploadAttachment(db, viewer, { ...file, draftId });
  } catch (error) {
    if (error instanceof MalformedBody) return refuse('malformed', {}, 'file');
    throw error;
  } finally {
    await drain(chunks);
  }
}

async function drain(chunks: AsyncIterator<Uint8Array>): Promise<void> {
  for (let size = 0; size < DRAINED_AT_MOST; ) {
    const { done, value } = await chunks.next().catch(() => ({ done: true as const, value: undefined }));
    if (done) return;
    size += value.byteLength;
  }
  await chunks.return?.();
}
