import { downloadHeaders } from '#lib/attachments/download.ts';
import { findProof } from '#lib/enterprises/queries/qualifications.ts';
import { db } from '#lib/platform/db.ts';
import { viewerForAction } from '#lib/platform/session.ts';
import { openFile } from '#lib/platform/storage.ts';
import { refusalAnswer } from '../../../attachments/answer.ts';

type Context = { readonly params: Promise<{ readonly uscc: string; readonly kind: string }> };

/** The proof of a qualification, saved and never shown by the browser, for its company and for staff who work on cases. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const signedIn = await viewerForAction();
  if (!signedIn.ok) return refusalAnswer(signedIn.refusal, null);
  const file = await findProof(db, signedIn.value, await params);
  const bytes = file ? await openFile(file.storageKey) : null;
  if (!file || !bytes) return refusalAnswer({ code: 'not-found' }, signedIn.value);
  return new Response(bytes, { headers: downloadHeaders(file) });
}
