import type { StaffRole } from '#lib/access/domain/roles.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { chinaCalendar } from '#lib/calendar/reference/china.ts';
import { areas } from '#prisma/reference/areas.ts';
import { categories } from '#prisma/reference/categories.ts';
import { limitRows } from '#prisma/reference/limit-rows.ts';
import { units } from '#prisma/reference/units.ts';
import { submitFiling } from '../domain/filing.ts';
import type { CommandFacts, InputOf } from '../domain/inputs.ts';
import { decideCommand } from '../domain/life-cycle.ts';
import { limitsFromRows } from '../domain/limits.ts';
import type { CommandName } from '../domain/names.ts';
import type { Acting, Rules } from '../domain/rules.ts';
import type { CaseState, Decided } from '../domain/state.ts';

/** The reference district's rules without a database, for tests of decisions and for composing the demo story. */
export const referenceRules = (): Rules => ({
  calendar: chinaCalendar(),
  limits: limitsFromRows(limitRows()),
  officeUnitCode: 'D02',
  categories: new Map(
    categories.map(({ code, class: caseClass, route, helpers, replyOnly }) => [
      code,
      { code, class: caseClass, route, helpers, isReplyOnly: replyOnly ?? false },
    ]),
  ),
  units: new Map(
    units.map(({ code, kind, areaCode }) => [code, { code, kind, areaCode: areaCode ?? null, isActive: true }]),
  ),
  areas: new Map(
    areas.map(({ code, leadUnit, helperUnit }) => [
      code,
      { code, leadUnitCode: leadUnit, helperUnitCodes: helperUnit ? [helperUnit] : [] },
    ]),
  ),
});

export const staff = (userId: string, unitCode: string, ...roles: StaffRole[]): Viewer => ({
  userId,
  districtId: 1,
  login: userId,
  name: userId,
  kind: 'staff',
  posts: roles.map((role) => ({ unitCode, areaCode: unitCode.length > 6 ? unitCode : null, role })),
  memberships: [],
});

export const company = (userId: string, enterpriseId = 'enterprise-1', role: 'owner' | 'member' = 'owner'): Viewer => ({
  userId,
  districtId: 1,
  login: userId,
  name: userId,
  kind: 'company',
  posts: [],
  memberships: [{ enterpriseId, role }],
});

export const HONGQIAO = '310105009000';

export const PEOPLE = {
  owner: company('owner'),
  member: company('member', 'enterprise-1', 'member'),
  stranger: company('stranger', 'enterprise-2'),
  dispatcher: staff('dispatcher', 'D02', 'dispatcher'),
  reviewer: staff('reviewer', 'D02', 'reviewer'),
  caller: staff('caller', 'D02', 'caller'),
  officeHead: staff('office-head', 'D02', 'office-head'),
  liaison: staff('liaison', 'D07', 'liaison'),
  handler: staff('handler', 'D07', 'handler'),
  otherHandler: staff('other-handler', 'D07', 'handler'),
  unitHead: staff('head', 'D07', 'unit-head'),
  helperLiaison: staff('helper-liaison', 'D08', 'liaison'),
  outsider: staff('outsider', 'D16', 'liaison'),
  officer: staff('officer', HONGQIAO, 'service-officer'),
  deskHead: staff('desk-head', HONGQIAO, 'desk-head'),
  leader: staff('leader', 'D01', 'leader'),
  supervision: staff('supervision', 'D01', 'supervision'),
  sysadmin: staff('sysadmin', 'D01', 'system-admin'),
  auditor: staff('auditor', 'D01', 'auditor'),
} as const satisfies Record<string, Viewer>;

export type Person = keyof typeof PEOPLE;

/** Everybody of D07, by identifier and login. */
const COLLEAGUES: CommandFacts['colleagues'] = new Map([
  ['D07', new Map(['liaison', 'handler', 'other-handler', 'head'].map((id) => [id, id]))],
  ['D08', new Map([['helper-liaison', 'helper-liaison']])],
]);

const RULES = referenceRules();

export const instant = (local: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Shanghai').toInstant();

export const local = (at: Temporal.Instant | null | undefined): string | null =>
  at
    ? at.toZonedDateTimeISO('Asia/Shanghai').toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ')
    : null;

/** A case told as a story: who does what, when; every step must be accepted. */
export class Story {
  state: CaseState;
  readonly events: string[] = [];

  constructor(at: string, { category = '0301', by = 'owner' as Person } = {}) {
    const { state, events } = submitFiling(
      {
        title: '研发人员落户材料咨询',
        description: '我司拟引进一名研发人员。',
        expectation: null,
        categoryCode: category,
        areaCode: HONGQIAO,
        channel: 'portal',
        enterpriseId: 'enterprise-1',
        isConfidential: false,
        isUrgent: false,
        filedById: PEOPLE[by].userId,
        isFiledByStaff: false,
        parentId: null,
      },
      { id: 'case-1', number: 'CN20260101-0001' },
      { rules: RULES, now: instant(at) },
    );
    this.state = saved(state);
    this.events.push(...events.map((event) => event.type));
  }

  try<N extends CommandName>(at: string, who: Person, name: N, input: InputOf<N>, options: StepOptions = {}) {
    const acting: Acting = { viewer: PEOPLE[who], now: instant(at), rules: RULES, draw: options.draw ?? 1 };
    return decideCommand(name, this.state, input, acting, { colleagues: COLLEAGUES, ...options.facts });
  }

  step<N extends CommandName>(at: string, who: Person, name: N, input: InputOf<N>, options: StepOptions = {}): Decided {
    const decided = this.try(at, who, name, input, options);
    if (!decided.ok) throw new Error(`${name} by ${who}: ${JSON.stringify(decided.refusal)}`);
    this.state = saved(decided.value.next);
    this.events.push(...decided.value.events.map((event) => event.type));
    return decided.value;
  }

  clock(name: string, unitCode?: string) {
    return this.state.clocks.findLast(
      (clock) => clock.name === name && (unitCode === undefined || clock.unitCode === unitCode),
    );
  }
}

export type StepOptions = { readonly draw?: number; readonly facts?: CommandFacts };

let serial = 0;
const saved = (state: CaseState): CaseState => ({
  ...state,
  assignments: state.assignments.map((each) => (each.id ? each : { ...each, id: `assignment-${++serial}` })),
  clocks: state.clocks.map((each) => (each.id ? each : { ...each, id: `clock-${++serial}` })),
});

export const acting = (viewer: Viewer, at: string, draw = 1): Acting => ({
  viewer,
  now: instant(at),
  rules: RULES,
  draw,
});
