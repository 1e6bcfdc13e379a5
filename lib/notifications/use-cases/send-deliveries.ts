import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { sendToPerson } from '../channels/to-person.ts';
import { sendToUnit } from '../channels/to-unit.ts';
import type { Outcome } from '../domain/retry.ts';
import { type HeldDelivery, holdDeliveries, settleDelivery } from '../repository/deliveries.ts';

const AT_MOST = 40;
const AT_ONCE = 8;

/**
 * Sends what is due, each delivery under its own id however often it is tried: at least once, for a sender that is killed between
 * sending and writing it down is followed by another. Answers how many were tried. `draw` (0 to 1) spreads repetitions.
 */
export async function sendDeliveries(db: Db, now: Temporal.Instant, draw = Math.random): Promise<number> {
  const held = await holdDeliveries(db, now, AT_MOST);
  const waiting = held.values();
  const sendNext = async () => {
    for (const delivery of waiting)
      await settleDelivery(db, delivery, await send(db, delivery, now), { now, draw: draw() });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sendNext));
  return held.length;
}

async function send(db: Db, delivery: HeldDelivery, now: Temporal.Instant): Promise<Outcome> {
  const { recipientId, unitCode } = delivery;
  try {
    const sending = { directory: await getDirectory(db, delivery.districtId), now };
    if (recipientId !== null) return await sendToPerson(db, { ...delivery, recipientId }, sending);
    if (unitCode !== null) return await sendToUnit(db, { ...delivery, unitCode }, sending);
    return { kind: 'dropped', error: 'for nobody' };
  } catch (error) {
    return { kind: 'failed', error: error instanceof Error ? error.message : String(error) };
  }
}
