import { findList } from '#lib/exchange/queries/lists.ts';
import { REJECTED_HEADER, rejectedLines } from '#lib/exchange/word-fault.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { sheetResponse, writeSheet } from '#lib/platform/spreadsheet.ts';
import { uuidIn } from '#lib/shared/is-uuid.ts';
import { refusalAnswer } from '../../../../../../api/attachments/answer.ts';

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The rows that were not taken, as the command line writes them. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const signedIn = await viewerWithPermission('companies:admit');
  if (!signedIn.ok) return refusalAnswer(signedIn.refusal, null);
  const id = uuidIn((await params).id);
  const list = id ? await findList(db, signedIn.value, id) : null;
  if (!list) return refusalAnswer({ code: 'not-found' }, signedIn.value);
  const rows = list.rejected.flatMap(rejectedLines);
  const sheet = { name: 'rejected', watermark: null, header: REJECTED_HEADER, rows };
  return sheetResponse(await writeSheet(sheet, 'csv'), 'rejected', 'csv');
}
