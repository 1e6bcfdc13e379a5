import { OFFICE_ROLES, STAFF_ROLES, type StaffRole, UNIT_ROLES } from '#lib/access/domain/roles.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { CommandFacts, CommandInputs } from '#lib/cases/domain/inputs.ts';
import type { CommandName } from '#lib/cases/domain/names.ts';
import { HONGQIAO, PEOPLE, staff } from '#lib/cases/testing/world.ts';

/** How somebody stands to a case. */
export type Side = 'company' | 'office' | 'lead' | 'helper' | 'area' | 'elsewhere';

export type Player = { readonly side: Side; readonly role: string; readonly viewer: Viewer };

const LEAD = 'D07';
const HELPER = 'D08';

const player = (side: Side, unitCode: string, role: StaffRole): Player => ({
  side,
  role,
  viewer: staff(`${side}-${role}`, unitCode, role),
});

/** Posts in a unit that has nothing to do with the case; the office's roles are of the office wherever the post is. */
const ELSEWHERE = STAFF_ROLES.filter((role) => !(OFFICE_ROLES as readonly StaffRole[]).includes(role));

/** One person of every role wherever the role can stand to a case; a member of the company filed it. */
export const CAST: readonly Player[] = [
  { side: 'company', role: 'owner', viewer: PEOPLE.owner },
  { side: 'company', role: 'filer', viewer: PEOPLE.member },
  ...OFFICE_ROLES.map((role) => player('office', 'D02', role)),
  ...UNIT_ROLES.map((role) => player('lead', LEAD, role)),
  ...UNIT_ROLES.map((role) => player('helper', HELPER, role)),
  player('area', HONGQIAO, 'service-officer'),
  player('area', HONGQIAO, 'desk-head'),
  { side: 'elsewhere', role: 'stranger', viewer: PEOPLE.stranger },
  ...ELSEWHERE.map((role) => player('elsewhere', 'D16', role)),
];

/** Inputs by which a command can lead to all it can lead to. */
export const INPUTS: { readonly [N in CommandName]: readonly CommandInputs[N][] } = {
  accept: [{ class: 'B' }],
  decline: [{ reason: 'r', advice: 'a' }],
  appeal: [{ reason: 'r' }],
  'request-information': [{ items: ['i'] }],
  'provide-information': [{ text: 't' }],
  'answer-at-once': [{ publicAnswer: 'a' }],
  merge: [{ into: 'X', reason: 'r' }],
  split: [{ parts: [1, 2].map((n) => ({ title: `t${n}`, description: 'd' })) }],
  dispatch: [{ lead: LEAD, helpers: [{ unit: HELPER }] }],
  sign: [{}],
  assign: [{ assignee: 'colleague' }],
  return: [{ reason: 'r', basis: 'b' }],
  'decide-return': [
    { decision: 'agree', reason: 'r' },
    { decision: 'refuse', reason: 'r' },
    { decision: 'designate', reason: 'r', unit: LEAD },
  ],
  'record-contact': [{ summary: 's' }],
  'invite-helper': [{ unit: HELPER, question: 'q' }],
  'answer-as-helper': [{ answer: 'a' }],
  'request-extension': [{ newDueAt: '2026-12-01', reason: 'r', plan: 'p' }],
  'decide-extension': [
    { decision: 'grant', reason: 'r' },
    { decision: 'refuse', reason: 'r' },
  ],
  suspend: [{ reason: 'r', reviewAt: '2026-12-01' }],
  resume: [{}],
  shelve: [{ plan: 'p', owner: 'o', reviewAt: '2026-12-31' }],
  'decide-shelving': [
    { decision: 'grant', reason: 'r' },
    { decision: 'refuse', reason: 'r' },
  ],
  'review-shelved': [{ note: 'n', reviewAt: '2026-12-31' }],
  unshelve: [{}],
  supervise: [{ demand: 'd' }],
  'answer-supervision': [{ reply: 'r' }],
  'take-on': [{ leader: 'l', instruction: 'i' }],
  'record-instruction': [{ leader: 'l', instruction: 'i' }],
  'submit-result': [
    { result: 'solved', publicAnswer: 'a' },
    { result: 'limited-by-policy', publicAnswer: 'a', unsolvedReason: 'u' },
    { result: 'escalated', publicAnswer: 'a' },
  ],
  'review-result': [{ decision: 'pass' }, { decision: 'return', reason: 'r' }],
  rate: [
    { score: 5, solved: true },
    { score: 1, solved: false },
  ],
  'record-callback': [
    { reached: true, solved: true, note: 'n' },
    { reached: true, solved: false, note: 'n' },
    { reached: false, note: 'n' },
  ],
  'decide-redo': [
    { decision: 'redo', reason: 'r' },
    { decision: 'close', reason: 'r' },
  ],
  reopen: [{ evidence: 'e' }],
  withdraw: [{ reason: 'r' }],
  undo: [{}],
  transfer: [{ target: 't', reference: 'r' }],
  remind: [{ text: 't' }],
  reclassify: [{ class: 'A', reason: 'r' }],
  'add-note': [{ text: 't' }],
  'send-message': [{ text: 't' }],
};

const COLLEAGUE = new Map([['colleague', 'colleague']]);

export const FACTS: CommandFacts = {
  colleagues: new Map([LEAD, HELPER].map((unit) => [unit, COLLEAGUE])),
  target: { id: 'case-9', number: 'X', enterpriseId: 'enterprise-1', isEnded: false },
};
