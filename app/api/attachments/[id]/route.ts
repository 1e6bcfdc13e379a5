import { downloadHeaders } from '#lib/attachments/download.ts';
import { removeAttachment } from '#lib/attachments/use-cases/remove-attachment.ts';
import { openAttachment } from '#lib/cases/use-cases/open-case.ts';
import { db } from '#lib/platform/db.ts';
import { isSameOrigin } from '#lib/platform/same-origin.ts';
import { requestAddress, viewerForAction } from '#lib/platform/session.ts';
import { openFile } from '#lib/platform/storage.ts';
import { uuidIn } from '#lib/shared/is-uuid.ts';
import { refusalAnswer } from '../answer.ts';

type Context = { readonly params: Promise<{ readonly id: string }> };

/** A file, saved and never shown by the browser, for whoever may see its case. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const signedIn = await viewerForAction();
  if (!signedIn.ok) return refusalAnswer(signedIn.refusal, null);
  const id = uuidIn((await params).id);
  const opening = id && { id, address: await requestAddress() };
  const file = opening ? await openAttachment(db, signedIn.value, opening, Temporal.Now.instant()) : null;
  const bytes = file ? await openFile(file.storageKey) : null;
  if (!file || !bytes) return refusalAnswer({ code: 'not-found' }, signedIn.value);
  return new Response(bytes, { headers: downloadHeaders(file) });
}

/** Takes a file back that was not filed yet. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const signedIn = await viewerForAction();
  if (!signedIn.ok) return refusalAnswer(signedIn.refusal, null);
  if (!isSameOrigin(request.headers)) return refusalAnswer({ code: 'forbidden' }, signedIn.value);
  const id = uuidIn((await params).id);
  const removed = id ? await removeAttachment(db, signedIn.value, id) : null;
  return removed?.ok ? new Response(null, { status: 204 }) : refusalAnswer({ code: 'not-found' }, signedIn.value);
}
