import { inForceOn } from '#lib/access/domain/post-period.ts';
import { UNIT_ROLES } from '#lib/access/domain/roles.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Tx } from '#lib/platform/db.ts';
import type { CommandFacts, CommandInputs } from '../domain/inputs.ts';
import { type CaseStatus, type CommandName, isEnded } from '../domain/names.ts';
import type { CaseState } from '../domain/state.ts';
import { workUnitOf } from '../queries/colleagues.ts';

/** The other cases that a decision asks about, by number: they are locked with its own. */
export const casesAskedAbout = <N extends CommandName>(order: { command: N; input: CommandInputs[N] }): string[] =>
  order.command === 'merge' ? [(order.input as CommandInputs['merge']).into] : [];

/** What a decision needs to know from outside the case: colleagues to pass it to, the case to merge into. */
export async function gatherFacts<N extends CommandName>(
  tx: Tx,
  viewer: Viewer,
  state: CaseState,
  order: { command: N; input: CommandInputs[N] },
  today: Temporal.PlainDate,
): Promise<CommandFacts> {
  const { districtId } = viewer;
  if (order.command === 'sign' || order.command === 'assign') {
    const units = state.assignments.filter((each) => each.endedAt === null).map((each) => each.unitCode);
    return { colleagues: await colleaguesOf(tx, { districtId, units, today }) };
  }
  if (order.command === 'merge') {
    const { into } = order.input as CommandInputs['merge'];
    const target = await tx.case.findUnique({
      where: { districtId_number: { districtId, number: into } },
      select: { id: true, number: true, enterpriseId: true, status: true },
    });
    return {
      target: target && target.status !== 'draft' ? { ...target, isEnded: isEnded(target.status as CaseStatus) } : null,
    };
  }
  return {};
}

/** By unit: the people who work on its cases, found by login as by identifier. */
async function colleaguesOf(
  tx: Tx,
  { districtId, units, today }: { districtId: number; units: string[]; today: Temporal.PlainDate },
) {
  const posts = await tx.post.findMany({
    where: {
      districtId,
      unit: { OR: [{ code: { in: units } }, { kind: 'section', parentCode: { in: units } }] },
      role: { in: [...UNIT_ROLES] },
      ...inForceOn(today),
      user: { disabledAt: null },
    },
    select: {
      unit: { select: { code: true, kind: true, parentCode: true } },
      userId: true,
      user: { select: { login: true } },
    },
  });
  const byUnit = new Map<string, Map<string, string>>();
  for (const { unit, userId, user } of posts) {
    const unitCode = workUnitOf(unit);
    const people = byUnit.get(unitCode) ?? new Map<string, string>();
    byUnit.set(unitCode, people.set(userId, userId).set(user.login, userId));
  }
  return byUnit;
}
