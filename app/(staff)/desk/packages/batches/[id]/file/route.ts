import { cleanFileName } from '#lib/attachments/domain/file-name.ts';
import { downloadHeaders } from '#lib/attachments/download.ts';
import { recordExport } from '#lib/audit/use-cases/record-export.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { openFile } from '#lib/platform/storage.ts';
import { findBatch } from '#lib/service-packages/queries/batches.ts';
import { uuidIn } from '#lib/shared/is-uuid.ts';
import { refusalAnswer } from '../../../../../../api/attachments/answer.ts';

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The ZIP of a batch, for who asked for it, until its days are over; written down before it is given out. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const signedIn = await viewerWithPermission('packages:compose');
  if (!signedIn.ok) return refusalAnswer(signedIn.refusal, null);
  const viewer = signedIn.value;
  const now = Temporal.Now.instant();
  const id = uuidIn((await params).id);
  const batch = id ? await findBatch(db, viewer, id, now) : null;
  const bytes = batch?.file ? await openFile(batch.file.key) : null;
  if (!batch?.file || !bytes) return refusalAnswer({ code: 'not-found' }, viewer);
  const data = { what: 'booklets', format: 'zip', rows: batch.written, export: batch.id };
  await recordExport(db, viewer, { data, address: await requestAddress() }, now);
  const day = batch.askedAt.toZonedDateTimeISO(viewer.district.timeZone).toPlainDate().toString();
  const name = cleanFileName(`${batch.occasion.replaceAll(/[/\\]/g, '_')}_${day}.zip`);
  return new Response(bytes, { headers: downloadHeaders({ name, type: 'application/zip', size: batch.file.size }) });
}
