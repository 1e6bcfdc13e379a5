import { expect, it } from 'vitest';
import { OPEN_STATUSES } from '#lib/cases/domain/names.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { seedDemo } from './demo.ts';
import { demoSignIns } from './story/demo-sign-ins.ts';

const { db } = await testDatabase();
const now = Temporal.Instant.from('2026-11-23T06:00:00Z');

const SHOWN = [
  ...['submitted', 'needs-information', 'declined', 'accepted', 'dispatched', 'return-requested', 'in-progress'],
  ...[
    'in-review',
    'answered',
    'redo',
    'shelved',
    'closed',
    'withdrawn',
    'merged',
    'transferred',
    'suspended',
    'archived',
  ],
];

it('tells a story with every sign-in and cases in all walks of life, none of them in the future', async () => {
  await seedDemo(db, { now, password: 'a demo password' });
  const logins = demoSignIns.map(({ login }) => login);
  expect(await db.user.count({ where: { login: { in: logins }, isDemo: true } })).toBe(logins.length);
  const byStatus = await db.case.groupBy({ by: ['status'], _count: true });
  const count = (status: string) => byStatus.find((each) => each.status === status)?._count ?? 0;
  expect(byStatus.reduce((sum, each) => sum + each._count, 0)).toBe(600);
  for (const status of SHOWN) {
    expect(count(status), status).toBeGreaterThan(0);
  }
  expect(OPEN_STATUSES.reduce((sum, status) => sum + count(status), 0)).toBeGreaterThan(40);
  const overdue = await db.case.count({ where: { dueAt: { lt: new Date(now.epochMilliseconds) } } });
  expect(overdue).toBeGreaterThan(4);
  expect(await db.caseEvent.count({ where: { at: { gt: new Date(now.epochMilliseconds) } } })).toBe(0);
  expect(await db.case.count({ where: { status: 'closed', ratingScore: null } })).toBe(0);
  expect(await db.case.count({ where: { isSupervised: true } })).toBe(2);
  expect(await db.case.count({ where: { takenOnBy: { not: null } } })).toBe(1);
  expect(await db.case.count({ where: { status: 'in-review', result: 'planned' } })).toBe(1);
  const packages = await db.packageVersion.groupBy({ by: ['status'], _count: true });
  expect(packages.map(({ status }) => status).sort()).toEqual([
    'approved',
    'draft',
    'handed-over',
    'in-review',
    'received',
  ]);
  expect(await db.packageVersion.count({ where: { handedOverAt: { gt: new Date(now.epochMilliseconds) } } })).toBe(0);
  expect(await db.packageItem.count({ where: { part: 'own' } })).toBeGreaterThan(0);
  const verified = await db.districtPolicy.findMany({
    where: { verification: 'verified' },
    select: { code: true, version: { select: { evidence: true } } },
  });
  expect(verified.map(({ code }) => code)).toEqual(expect.arrayContaining(['N01', 'S11', 'S16', 'C02']));
  expect(verified.filter(({ version }) => version.evidence.includes('U'))).toEqual([]);
  const applications = await db.policyApplication.groupBy({ by: ['status'], _count: true });
  expect(applications.map(({ status }) => status).sort()).toEqual([
    ...['granted', 'intended', 'refused', 'submitted', 'withdrawn'],
  ]);
  expect(await db.policyReach.count({ where: { sentAt: { not: null }, openedAt: null } })).toBeGreaterThan(0);
}, 60_000);
