import { expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { createCompany, createStaff, secondDistrict } from '#lib/cases/testing/people.ts';
import { handOverWork } from '#lib/cases/use-cases/hand-over-work.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { TEAM_ROLES, type TeamRole } from '../domain/team.ts';
import {
  countSeats,
  findLackingSeats,
  listCandidates,
  listLacking,
  listOfficerLoad,
  listTeam,
} from '../queries/team.ts';
import { type SeatChoice, seenTeam } from '../team-schema.ts';
import { saveTeam } from './save-team.ts';

const { db } = await testDatabase();
const NOW = Temporal.Instant.from('2026-11-23T03:00:00Z');
const clock = { now: NOW, timeZone: 'Asia/Shanghai' };
const HONGQIAO = '310105009000';

const owner = await createCompany(db, 'owner');
const stranger = await createCompany(db, 'stranger');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const handler = await createStaff(db, 'handler', 'D07', 'handler', 'talent-officer');
const officer = await createStaff(db, 'officer', HONGQIAO, 'service-officer', 'desk-head');
const successor = await createStaff(db, 'successor', HONGQIAO, 'service-officer');
const leader = await createStaff(db, 'leader', 'D01', 'leader');
const system = await createStaff(db, 'system', 'D01', 'system-admin');
const enterpriseId = owner.memberships[0]?.enterpriseId ?? '';
const { districtId } = owner;
await db.enterprise.update({ where: { districtId_id: { districtId, id: enterpriseId } }, data: { tier: 'T1' } });
await db.user.updateMany({
  where: { id: { in: [officer.userId, leader.userId] } },
  data: { officePhone: '021-5550 8012' },
});

const nobody = Object.fromEntries(TEAM_ROLES.map((role) => [role, null])) as Record<TeamRole, SeatChoice | null>;
const from = (viewer: Viewer, unitCode: string): SeatChoice => ({ userId: viewer.userId, unitCode });
const whole = {
  leader: from(leader, 'D01'),
  'industry-steward': from(handler, 'D07'),
  'area-steward': from(officer, HONGQIAO),
  'service-officer': from(officer, HONGQIAO),
  'talent-officer': from(handler, 'D07'),
};
const seatsNow = () => listTeam(db, dispatcher, enterpriseId, clock);
const save = async (by: Viewer, order: typeof nobody, seen?: string) => {
  const done = await saveTeam(db, by, { enterpriseId, seen: seen ?? seenTeam(await seatsNow()), ...order }, clock);
  return done.ok ? done.value.changed : [done.refusal.code, done.refusal.field].filter(Boolean).join(' ');
};
const lackingNow = async () =>
  (await listLacking(db, dispatcher, { ...clock, after: '' })).items.map(({ tier, lacking }) => [tier, lacking]);

it('names a team of people whose posts let them serve, and refuses all others', async () => {
  expect(await lackingNow()).toEqual([['T1', TEAM_ROLES]]);
  expect(await save(officer, whole)).toBe('forbidden');
  expect(await save(owner, whole)).toBe('forbidden');
  expect(await save(dispatcher, { ...whole, leader: from(handler, 'D07') })).toBe('seat-unfit leader');
  expect(await save(dispatcher, { ...whole, 'talent-officer': from(handler, HONGQIAO) })).toBe(
    'seat-unfit talent-officer',
  );
  expect(await seatsNow()).toEqual([]);

  expect(await save(dispatcher, whole)).toBe(5);
  expect(await lackingNow()).toEqual([]);
  expect(await save(dispatcher, whole)).toBe(0);
  expect(await db.teamSeat.count()).toBe(5);
});

it('of two who change one team, the second is told', async () => {
  const seen = seenTeam(await seatsNow());
  const other = { ...whole, 'service-officer': from(successor, HONGQIAO) };
  const both = await Promise.all([save(dispatcher, other, seen), save(dispatcher, { ...whole, leader: null }, seen)]);
  expect(both.toSorted()).toEqual([1, 'team-changed']);
  expect(await save(dispatcher, whole)).toBe(1);
  const past = await db.teamSeat.findMany({ where: { endedAt: { not: null } }, select: { endedById: true } });
  expect(past.every(({ endedById }) => endedById === dispatcher.userId)).toBe(true);
});

it('is read by the company itself and by staff, by no other company; a leader by name alone', async () => {
  const own = await listTeam(db, owner, enterpriseId, clock);
  expect(own.map(({ role, name, officePhone }) => [role, name, officePhone])).toEqual([
    ['leader', 'leader', null],
    ['industry-steward', 'handler', null],
    ['area-steward', 'officer', '021-5550 8012'],
    ['service-officer', 'officer', '021-5550 8012'],
    ['talent-officer', 'handler', null],
  ]);
  expect(await listTeam(db, stranger, enterpriseId, clock)).toEqual([]);
  expect(await listTeam(db, system, enterpriseId, clock)).toEqual([]);
  const agent: Viewer = { ...owner, memberships: [{ enterpriseId, role: 'agent' }] };
  expect(await listTeam(db, agent, enterpriseId, clock)).toEqual([]);
  const abroad: Viewer = { ...dispatcher, districtId: await secondDistrict(db) };
  expect(await listTeam(db, abroad, enterpriseId, clock)).toEqual([]);
  expect(await listOfficerLoad(db, owner)).toEqual([]);
  expect(await listCandidates(db, officer, clock)).toEqual([]);
});

it('counts a company once for each person who serves it', async () => {
  const load = await listOfficerLoad(db, dispatcher);
  expect(load.map(({ name, companies, T1, T3 }) => [name, companies, T1, T3]).toSorted()).toEqual([
    ['handler', 1, 1, 0],
    ['leader', 1, 1, 0],
    ['officer', 1, 1, 0],
  ]);
});

it('a post that has run out serves nobody: the company does not read the name, and lacks somebody', async () => {
  const post = { districtId, userId: handler.userId, role: 'talent-officer' };
  await db.post.updateMany({ where: post, data: { untilDate: new Date('2026-11-22') } });
  expect((await listTeam(db, owner, enterpriseId, clock)).map(({ role }) => role)).not.toContain('talent-officer');
  expect((await seatsNow()).filter(({ serves }) => !serves).map(({ role }) => role)).toEqual(['talent-officer']);
  expect(await lackingNow()).toEqual([['T1', ['talent-officer']]]);
  expect(await findLackingSeats(db, dispatcher, enterpriseId, await seatsNow())).toEqual(['talent-officer']);
  expect(await findLackingSeats(db, owner, enterpriseId, await seatsNow())).toEqual([]);
  await db.post.updateMany({ where: post, data: { untilDate: null } });
});

it('who leaves hands their seats over with their work; what the successor has no post for is left to be filled', async () => {
  const order = { userId: officer.userId, successorId: successor.userId, address: null };
  expect(await countSeats(db, districtId, officer.userId)).toBe(2);
  expect(await handOverWork(db, system, order, NOW)).toMatchObject({ ok: true, value: { teams: 2, teamsLeft: 0 } });
  expect((await seatsNow()).filter(({ userId }) => userId === successor.userId).map(({ role }) => role)).toEqual([
    'area-steward',
    'service-officer',
  ]);
  const next = await createStaff(db, 'next', 'D07', 'handler');
  const leaving = { userId: handler.userId, successorId: next.userId, address: null };
  expect(await handOverWork(db, system, leaving, NOW)).toMatchObject({ ok: true, value: { teams: 1, teamsLeft: 1 } });
  expect(await lackingNow()).toEqual([['T1', ['talent-officer']]]);
});
