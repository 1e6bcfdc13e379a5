import type { Tx } from '#lib/platform/db.ts';
import { unitForSeat } from '../domain/team.ts';
import { endSeats, insertSeats, lockSeatsOf, postsOf } from '../repository/team.ts';

type Leaving = {
  readonly districtId: number;
  readonly userId: string;
  readonly successorId: string;
  readonly actorId: string;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
};

/**
 * Passes the seats of somebody who leaves to their successor, where a post of theirs lets them hold it; the others are left, and
 * their companies stand in the list of those that lack somebody.
 */
export async function handOverSeats(
  tx: Tx,
  { userId, successorId, today, ...moving }: Leaving,
): Promise<{ passed: number; left: number }> {
  const { districtId } = moving;
  const seats = await lockSeatsOf(tx, districtId, userId);
  const posts = (await postsOf(tx, districtId, [successorId], today)).get(successorId) ?? [];
  const passed = seats.flatMap(({ enterpriseId, role }) => {
    const unitCode = unitForSeat(posts, role);
    return unitCode === null ? [] : [{ enterpriseId, role, userId: successorId, unitCode }];
  });
  const ids = seats.map(({ id }) => id);
  await endSeats(tx, ids, moving);
  await insertSeats(tx, passed, moving);
  return { passed: passed.length, left: seats.length - passed.length };
}
