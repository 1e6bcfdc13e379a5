import { expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { findViewerBySession } from '#lib/access/queries/viewers.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { seedDemo } from '#prisma/seed/demo.ts';
import { isVisibleTo } from './domain/visibility.ts';
import { stateOf } from './repository/rows.ts';
import { visibleCases } from './scope.ts';

const { db } = await testDatabase();
const now = Temporal.Instant.from('2026-11-23T06:00:00Z');
await seedDemo(db, { now, password: 'a demo password' });

/** The person as a request would load them. */
async function viewerOf(login: string): Promise<Viewer> {
  const user = await db.user.findUniqueOrThrow({ where: { login } });
  const id = crypto.randomUUID();
  const { districtId, id: userId, sessionVersion } = user;
  const at = new Date(now.epochMilliseconds);
  await db.session.create({ data: { id, districtId, userId, sessionVersion, createdAt: at, lastSeenAt: at } });
  const viewer = await findViewerBySession(db, { sessionId: id, sessionVersion }, now);
  if (!viewer) throw new Error(login);
  return viewer;
}

const LOGINS = [
  ...['company', 'member', 'company2', 'dispatcher', 'liaison-hr', 'handler-hr', 'liaison-housing', 'talent-officer'],
  ...['officer-hongqiao', 'desk-head-hongqiao', 'leader', 'supervision', 'sysadmin', 'secadmin', 'auditor'],
];

it.each(LOGINS)('%s finds in lists exactly the cases that may be opened', async (login) => {
  const viewer = await viewerOf(login);
  const cases = await db.case.findMany({ include: { assignments: true, clocks: true } });
  const openable = cases.filter((each) => isVisibleTo(viewer, stateOf(each))).map((each) => each.number);
  const listed = await db.$queryRaw<
    { number: string }[]
  >`select c."number" from "Case" c where ${visibleCases(viewer)}`;
  const isOwnDraft = (number: string) => cases.find((each) => each.number === number)?.status === 'draft';
  expect(listed.map((each) => each.number).toSorted()).toEqual(openable.filter((each) => !isOwnDraft(each)).toSorted());
  if (['sysadmin', 'secadmin', 'auditor'].includes(login)) expect(listed).toEqual([]);
  else expect(listed.length).toBeGreaterThan(0);
});
