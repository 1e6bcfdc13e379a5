import type { Viewer } from '#lib/access/domain/viewer.ts';
import { findLongTermList } from '#lib/cases/queries/long-term-list.ts';
import { listDistricts } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { circumstancesOf } from '../commands/circumstances.ts';
import { recordNotices } from '../commands/record-notices.ts';
import type { NewNotice } from '../domain/notice.ts';
import type { PostHolder } from '../domain/whom.ts';

/**
 * Tells the leaders of each district of last month's long-term list (domain reference 2.0, rule 15), each once, however often and
 * late in the month this runs; of an empty list nobody. Answers how many are told now.
 */
export async function announceLongTermList(db: Db, now: Temporal.Instant): Promise<number> {
  let told = 0;
  for (const { id } of await listDistricts(db)) told += await announceIn(db, id, now);
  return told;
}

async function announceIn(db: Db, districtId: number, now: Temporal.Instant): Promise<number> {
  const circumstances = await circumstancesOf(db, districtId, now);
  const { directory, staffing } = circumstances;
  const leaders = staffing.holders.filter(({ role }) => role === 'leader');
  const [first] = leaders;
  if (!first) return 0;
  const { timeZone } = directory.district;
  const month = now.toZonedDateTimeISO(timeZone).toPlainDate().toPlainYearMonth().subtract({ months: 1 });
  const { counts } = await findLongTermList(db, asReader(districtId, first), { month, now, timeZone, limit: 1 });
  if (counts.standing + counts.added + counts.left === 0) return 0;
  const { standing, added } = counts;
  const notices = leaders.map(
    ({ userId, unitCode }): NewNotice => ({
      kind: 'long-term-list',
      to: { userId },
      caseId: null,
      data: { month: month.toString(), standing, added, as: 'leader', unitCode },
      isUrgent: false,
      leavesPortal: true,
    }),
  );
  return db.$transaction((tx) => recordNotices(tx, circumstances, notices));
}

const asReader = (districtId: number, { userId, unitCode, role }: PostHolder): Viewer => ({
  userId,
  districtId,
  login: '',
  name: '',
  kind: 'staff',
  posts: [{ unitCode, areaCode: null, role }],
  memberships: [],
});
