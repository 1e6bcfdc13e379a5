import { receiveUpload } from '#lib/attachments/receive-upload.ts';
import { db } from '#lib/platform/db.ts';
import { limitUpload } from '#lib/platform/rate-limit.ts';
import { isSameOrigin } from '#lib/platform/same-origin.ts';
import { viewerForAction } from '#lib/platform/session.ts';
import { uuidIn } from '#lib/shared/is-uuid.ts';
import { refusalAnswer } from './answer.ts';

/** One file from a form of ours, for a draft (`?draft=`) or to be claimed by what names it. */
export async function POST(request: Request): Promise<Response> {
  const signedIn = await viewerForAction();
  if (!signedIn.ok) return refusalAnswer(signedIn.refusal, null);
  const viewer = signedIn.value;
  if (!isSameOrigin(request.headers)) return refusalAnswer({ code: 'forbidden' }, viewer);
  const limited = await limitUpload(viewer.userId);
  if (!limited.ok) return refusalAnswer(limited.refusal, viewer);
  const draftId = uuidIn(new URL(request.url).searchParams.get('draft'));
  const received = await receiveUpload(db, viewer, request, draftId);
  return received.ok ? Response.json(received.value, { status: 201 }) : refusalAnswer(received.refusal, viewer);
}
