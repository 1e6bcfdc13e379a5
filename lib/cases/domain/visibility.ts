import { isOfCompany } from '#lib/access/domain/company-sight.ts';
import type { StaffRole } from '#lib/access/domain/roles.ts';
import { OFFICE_ROLES, OVERSIGHT_ROLES } from '#lib/access/domain/roles.ts';
import { areasOf, type Post, unitsOf, type Viewer, worksOnCases } from '#lib/access/domain/viewer.ts';
import type { CaseState, Clock } from './state.ts';

type Seen = Pick<CaseState, 'status' | 'enterpriseId' | 'filedById' | 'areaCode' | 'assignments' | 'clocks'>;

export const GROUND_RULES = [
  'owner',
  'filer',
  'office',
  'oversight',
  'lead',
  'helper',
  'callback',
  'supervised',
  'area',
] as const;

/** Why somebody may see a case: the rule, and for staff the unit and the role through which it holds. */
export type Ground = {
  readonly rule: (typeof GROUND_RULES)[number];
  readonly unitCode: string | null;
  readonly role: StaffRole | null;
  /** 代理: whose post it is, where somebody stands in for them */
  readonly insteadOf?: Post['insteadOf'];
};

/** Whether this person may know of the case at all; `scope.ts` says the same in SQL. */
export const isVisibleTo = (viewer: Viewer, state: Seen): boolean => groundsFor(viewer, state).length > 0;

/**
 * Every ground on which this person may see the case; none means it does not exist for them. The one rule that guards reading
 * and that explains it to an inspector. A draft is its writer's alone; a company's owner sees its cases, a member those it filed
 * while it is one (so that a confidential one stays between filer and owner, rule 21). Staff go on seeing what they filed for a
 * company.
 */
export function groundsFor(viewer: Viewer, state: Seen): Ground[] {
  const filed: Ground[] = state.filedById === viewer.userId ? [ground('filer')] : [];
  if (viewer.kind === 'company') {
    if (!isOfCompany(viewer, state)) return [];
    const owns = viewer.memberships.some((each) => each.enterpriseId === state.enterpriseId && each.role === 'owner');
    return state.status === 'draft' ? filed : [...(owns ? [ground('owner')] : []), ...filed];
  }
  if (state.status === 'draft') return filed;
  const posts = viewer.posts.flatMap((post) => groundOfPost(viewer, post, state));
  return [...posts, ...(worksOnCases(viewer) ? filed : [])];
}

const ground = (rule: Ground['rule']): Ground => ({ rule, unitCode: null, role: null });

/** What one post opens; each is named by the closest rule. */
function groundOfPost(viewer: Viewer, post: Viewer['posts'][number], state: Seen): Ground[] {
  const { unitCode, role, insteadOf } = post;
  const by = (rule: Ground['rule']): Ground[] => [{ rule, unitCode, role, ...(insteadOf && { insteadOf }) }];
  if (isOneOf(OFFICE_ROLES, post.role)) return by('office');
  if (isOneOf(OVERSIGHT_ROLES, post.role)) return by('oversight');
  const own = { ...viewer, posts: [post] };
  const [unit] = unitsOf(own);
  const part = unit === undefined ? null : partOf(unit, state);
  if (part) return by(part);
  return state.areaCode !== null && areasOf(own).includes(state.areaCode) ? by('area') : [];
}

function partOf(
  unitCode: string,
  { assignments, clocks }: Pick<Seen, 'assignments' | 'clocks'>,
): 'lead' | 'helper' | 'supervised' | 'callback' | null {
  if (!unitsIn({ assignments, clocks }).includes(unitCode)) return null;
  const roles = assignments.filter((each) => each.unitCode === unitCode && each.endReason !== 'returned');
  if (roles.some((each) => each.role === 'lead')) return 'lead';
  if (roles.length > 0) return 'helper';
  return clocks.some((clock) => clock.unitCode === unitCode && isOpenOrder(clock)) ? 'supervised' : 'callback';
}

const isOpenOrder = ({ name, stoppedAt }: Clock): boolean => name === 'supervision' && stoppedAt === null;

const isOneOf = (list: readonly StaffRole[], role: StaffRole): boolean => list.includes(role);

/**
 * The units that see a case because they take part in it: lead and helpers unless it was taken back, whoever calls back, and whoever
 * has a supervision order to answer.
 */
export function unitsIn({ assignments, clocks }: Pick<CaseState, 'assignments' | 'clocks'>): string[] {
  const addressed = assignments.filter((each) => each.endReason !== 'returned').map((each) => each.unitCode);
  const called = clocks.filter((clock) => clock.name === 'callback' || isOpenOrder(clock));
  return [...new Set([...addressed, ...called.flatMap((clock) => clock.unitCode ?? [])])];
}
