import { randomUUIDv7 } from 'node:crypto';
import type { Db, Tx } from '#lib/platform/db.ts';
import { workThrough } from '../commands/work-through.ts';
import { channelsOf, type NoticeChannel } from '../domain/channels.ts';
import {
  type Addressee,
  districtsWithReadyNotices,
  dropMootAlerts,
  findWaiting,
  holdAddressees,
  insertMessages,
  keepInBell,
  type Waiting,
} from '../repository/messages.ts';

const AT_MOST = 100;

/**
 * Makes messages of notices whose time to leave has come: all that waits for one addressee becomes one message, with a delivery for
 * each channel, in one transaction. What nobody needs to read any more is left out. Answers for how many addressees it looked.
 */
export async function gatherMessages(db: Db, now: Temporal.Instant): Promise<number> {
  let gathered = 0;
  for (const districtId of await districtsWithReadyNotices(db, now)) {
    gathered += await workThrough<Addressee>({
      atMost: AT_MOST,
      step: (atMost, hold) =>
        db.$transaction(async (tx) => {
          const held = await holdAddressees(tx, districtId, now, atMost);
          hold(held);
          await gather(tx, districtId, held, now);
        }),
      putOff: (_addressee, error) => Promise.reject(error),
    });
  }
  return gathered;
}

async function gather(tx: Tx, districtId: number, held: readonly Addressee[], now: Temporal.Instant): Promise<void> {
  if (held.length === 0) return;
  await dropMootAlerts(tx, districtId, held, now);
  const waiting = (await findWaiting(tx, districtId, held)).map((each) => ({ each, ways: waysTo(each) }));
  const unreachable = waiting.filter(({ ways }) => ways.length === 0);
  await keepInBell(
    tx,
    districtId,
    unreachable.flatMap(({ each }) => each.noticeIds),
  );
  const messages = waiting
    .filter(({ ways }) => ways.length > 0)
    .map(({ each: { recipientId, unitCode, isUrgent, noticeIds }, ways }) => ({
      id: randomUUIDv7(),
      recipientId,
      unitCode,
      isUrgent,
      noticeIds,
      deliveries: ways.map((way) => ({ id: randomUUIDv7(), ...way })),
    }));
  await insertMessages(tx, districtId, messages, now);
}

type Way = { readonly channel: NoticeChannel; readonly target?: string };

function waysTo(waiting: Waiting): readonly Way[] {
  if (waiting.recipientId === null) return waiting.endpoints;
  return waiting.isOpen ? channelsOf(waiting, waiting.isUrgent).map((channel) => ({ channel })) : [];
}
