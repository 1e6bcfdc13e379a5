import { findLicence } from '#lib/admission/queries/companies.ts';
import { downloadHeaders } from '#lib/attachments/download.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { openFile } from '#lib/platform/storage.ts';
import { uuidIn } from '#lib/shared/is-uuid.ts';
import { refusalAnswer } from '../../../../../api/attachments/answer.ts';

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The licence sent with a claim, saved and never shown by the browser, for those who decide on it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const signedIn = await viewerWithPermission('companies:admit');
  if (!signedIn.ok) return refusalAnswer(signedIn.refusal, null);
  const id = uuidIn((await params).id);
  const file = id ? await findLicence(db, signedIn.value, id) : null;
  const bytes = file ? await openFile(file.storageKey) : null;
  if (!file || !bytes) return refusalAnswer({ code: 'not-found' }, signedIn.value);
  return new Response(bytes, { headers: downloadHeaders(file) });
}
