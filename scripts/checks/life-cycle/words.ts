import { UNIT_ROLES } from '#lib/access/domain/roles.ts';
import { CASE_STATUSES, type CaseStatus, CLOCK_NAMES, OPEN_STATUSES } from '#lib/cases/domain/names.ts';
import { CAST, type Side } from './cast.ts';
import type { ClockEffect, Seen } from './explore.ts';

/** Who gives a command in at least one of its statuses. */
export function sayWho(seen: readonly Seen[]): string {
  const rolesOf = (side: Side) => [...new Set(seen.filter(({ by }) => by.side === side).map(({ by }) => by.role))];
  const anywhere = rolesOf('elsewhere');
  return SIDES.flatMap(({ side, whole }) => {
    const roles = rolesOf(side).filter((role) => side === 'elsewhere' || !anywhere.includes(role));
    if (roles.length === 0) return [];
    if (side === 'elsewhere') return [`any ${code(roles)}`];
    if (roles.length === CAST.filter((player) => player.side === side).length) return [whole];
    const isAllButHandler = roles.length === UNIT_ROLES.length - 1 && !roles.includes('handler');
    return [isAllButHandler ? `${whole}, not its handlers` : `${whole}: ${code(roles)}`];
  }).join('; ');
}

const SIDES: readonly { readonly side: Side; readonly whole: string }[] = [
  { side: 'company', whole: 'company' },
  { side: 'office', whole: 'office' },
  { side: 'lead', whole: 'lead' },
  { side: 'helper', whole: 'helper' },
  { side: 'area', whole: 'area' },
  { side: 'elsewhere', whole: '' },
];

const EFFECTS: readonly ClockEffect[] = ['stops', 'pauses', 'resumes', 'changes the limit of', 'starts'];

/** What a command can do to clocks; not all of it every time. */
export function sayClocks(seen: readonly Seen[]): string {
  const stopsAll = seen.some(({ hadClocks }) => hadClocks) && seen.every(({ hasClocks }) => !hasClocks);
  return EFFECTS.flatMap((effect) => {
    const touched = new Set(seen.flatMap(({ effects }) => effects.filter((each) => each.effect === effect)).map(clock));
    const clocks = CLOCK_NAMES.filter((name) => touched.has(name));
    if (clocks.length === 0) return [];
    if (effect === 'stops' && stopsAll) return ['stops all'];
    return [`${effect} ${clocks.length > MANY ? 'what ran before' : code(clocks)}`];
  }).join('; ');
}

const MANY = 6;
const clock = (each: Seen['effects'][number]) => each.clock;

/** From which statuses to which, those that lead to the same ones together. */
export function sayWay(seen: readonly Seen[], reached: ReadonlySet<CaseStatus>): string {
  const targets = new Map<CaseStatus, Set<CaseStatus>>();
  for (const { from, to } of seen) targets.set(from, (targets.get(from) ?? new Set()).add(to));
  const ways = Map.groupBy(targets, ([from, to]) =>
    to.size === 1 && to.has(from) ? 'stays' : sayStatuses(to, reached),
  );
  return [...ways]
    .map(([to, froms]) => {
      const from = sayStatuses(new Set(froms.map(([each]) => each)), reached);
      return to === 'stays' ? from : `${from} → ${to}`;
    })
    .join('<br>');
}

function sayStatuses(statuses: ReadonlySet<CaseStatus>, reached: ReadonlySet<CaseStatus>): string {
  const isAll = (all: readonly CaseStatus[]) => all.filter((each) => reached.has(each)).length === statuses.size;
  if (isAll(CASE_STATUSES.filter((each) => each !== 'draft')) && !statuses.has('draft')) return 'any but `draft`';
  if (isAll(OPEN_STATUSES) && OPEN_STATUSES.every((each) => statuses.has(each) || !reached.has(each)))
    return 'any open';
  return code(CASE_STATUSES.filter((each) => statuses.has(each)));
}

export const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
