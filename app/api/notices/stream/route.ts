import { listenToCount } from '#lib/notifications/live-counts.ts';
import { countUnread } from '#lib/notifications/queries/own-notices.ts';
import { db } from '#lib/platform/db.ts';
import { isSameOrigin } from '#lib/platform/same-origin.ts';
import { viewerForAction } from '#lib/platform/session.ts';
import { refusalAnswer } from '../../attachments/answer.ts';

export const dynamic = 'force-dynamic';

/** A session that has ended is noticed when the browser comes again. */
const ENDS_AFTER_MS = 10 * 60_000;
const HEARTBEAT_MS = 25_000;

/** The viewer's unread count, now and whenever it changes, as server-sent events. */
export async function GET(request: Request): Promise<Response> {
  const signedIn = await viewerForAction();
  if (!signedIn.ok) return refusalAnswer(signedIn.refusal, null);
  if (!isSameOrigin(request.headers)) return refusalAnswer({ code: 'forbidden' }, null);
  const viewer = signedIn.value;
  const first = await countUnread(db, viewer);
  return new Response(streamOfCounts(request.signal, first, viewer), {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}

function streamOfCounts(
  gone: AbortSignal,
  first: number,
  person: { readonly districtId: number; readonly userId: string },
): ReadableStream<Uint8Array> {
  let end = () => {};
  return new ReadableStream({
    start(controller) {
      const encoder = new TextEncoder();
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      const tell = (count: number) => send(`data: ${count}\n\n`);
      let isOpen = true;
      const timers = [setInterval(() => send(': \n\n'), HEARTBEAT_MS), setTimeout(() => end(), ENDS_AFTER_MS)];
      const stopListening = listenToCount(db, person, tell, () => end());
      end = () => {
        if (!isOpen) return;
        isOpen = false;
        for (const timer of timers) clearTimeout(timer);
        stopListening();
        gone.removeEventListener('abort', end);
        controller.close();
      };
      gone.addEventListener('abort', end);
      tell(first);
    },
    cancel: () => end(),
  });
}
