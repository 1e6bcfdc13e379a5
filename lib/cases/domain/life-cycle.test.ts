import { describe, expect, it } from 'vitest';
import { acting, instant, PEOPLE, type Person, referenceRules, Story } from '../testing/world.ts';
import { AUTOMATIC_STEPS, takeDueStep } from './automatic.ts';
import { allowedCommands, LIFE_CYCLE } from './life-cycle.ts';
import { CASE_STATUSES, type CaseStatus, COMMANDS, type CommandName, OPEN_STATUSES } from './names.ts';

/** Where no command leads, only time. */
const LATER: readonly CaseStatus[] = Object.values(AUTOMATIC_STEPS).flatMap(({ to }) =>
  to === 'unchanged' ? [] : to.filter((each) => each === 'archived'),
);

const NOW = '2026-11-24T10:00';
const AT = '2026-11-23T10:00';

/** One case brought into each status by the commands that lead there. */
const IN_STATUS: Partial<Record<CaseStatus, () => Story>> = {
  draft: () => told(['owner', 'undo', {}]),
  submitted: () => told(),
  'needs-information': () => told(['dispatcher', 'request-information', { items: ['执照'] }]),
  declined: () => told(['dispatcher', 'decline', { reason: '诉讼', advice: '法院' }]),
  accepted: () => told(['dispatcher', 'accept', { class: 'B' }]),
  dispatched: () => told(DISPATCH),
  'return-requested': () => told(DISPATCH, ['liaison', 'return', { reason: '职责不符' }]),
  'in-progress': () => told(DISPATCH, SIGN),
  suspended: () => told(DISPATCH, SIGN, SUSPEND),
  'in-review': () => told(DISPATCH, SIGN, PARTLY),
  answered: () => told(DISPATCH, SIGN, SOLVED),
  redo: () =>
    told(
      DISPATCH,
      SIGN,
      SOLVED,
      ['owner', 'rate', { score: 1, solved: false }],
      ['reviewer', 'decide-redo', { decision: 'redo', reason: '合理' }],
    ),
  shelved: () =>
    told(DISPATCH, SIGN, SHELVE, ['officeHead', 'decide-shelving', { decision: 'grant', reason: '条件未到' }]),
  closed: () => told(DISPATCH, SIGN, SOLVED, ['owner', 'rate', { score: 5, solved: true }]),
  archived: () => archived(told(DISPATCH, SIGN, SOLVED, ['owner', 'rate', { score: 5, solved: true }])),
  withdrawn: () => told(['owner', 'withdraw', { reason: '已解决' }]),
  merged: () => told(MERGE),
  transferred: () => told(['dispatcher', 'transfer', { target: '12345', reference: '2026-1' }]),
};

type Step = readonly [Person, CommandName, object];
const DISPATCH: Step = ['dispatcher', 'dispatch', { lead: 'D07', helpers: [{ unit: 'D08' }] }];
const SIGN: Step = ['liaison', 'sign', { assignee: 'handler' }];
const SUSPEND: Step = ['liaison', 'suspend', { reason: '等市级批复', reviewAt: '2026-12-01' }];
const SOLVED: Step = ['handler', 'submit-result', { result: 'solved', publicAnswer: '已办。' }];
const PARTLY: Step = [
  'handler',
  'submit-result',
  { result: 'partly-solved', publicAnswer: '部分。', unsolvedReason: '名额' },
];
const SHELVE: Step = ['liaison', 'shelve', { plan: '明年扩建', owner: '王科长', reviewAt: '2027-01-29' }];
const MERGE: Step = ['dispatcher', 'merge', { into: 'X', reason: '重复' }];

function told(...steps: Step[]): Story {
  const story = new Story(AT);
  const target = { id: 'case-9', number: 'X', enterpriseId: 'enterprise-1', isEnded: false };
  for (const [who, name, input] of steps) story.step(AT, who, name, input as never, { facts: { target } });
  return story;
}

/** Where only time leads. */
function archived(story: Story): Story {
  const taken = takeDueStep(story.state, { now: instant('2027-03-01T10:00'), rules: referenceRules() });
  if (taken) story.state = taken.next;
  return story;
}

/** Who can do what in each status, by hand from the transition table of the domain reference (2.0 and 2.3). */
const EXPECTED: Record<string, Partial<Record<Person, CommandName[]>>> = {
  draft: {},
  submitted: {
    owner: ['remind', 'withdraw', 'send-message'],
    dispatcher: [
      'record-instruction',
      'accept',
      'decline',
      'request-information',
      'answer-at-once',
      'merge',
      'split',
      'dispatch',
      'transfer',
      'reclassify',
      'add-note',
      'send-message',
    ],
    officer: ['answer-at-once'],
  },
  'needs-information': {
    owner: ['provide-information', 'withdraw', 'send-message'],
    dispatcher: ['record-instruction', 'reclassify', 'add-note', 'send-message'],
  },
  declined: { owner: ['appeal'], dispatcher: ['add-note'] },
  accepted: {
    owner: ['remind', 'withdraw', 'send-message'],
    dispatcher: [
      'record-instruction',
      'merge',
      'split',
      'dispatch',
      'transfer',
      'reclassify',
      'add-note',
      'send-message',
    ],
  },
  dispatched: {
    owner: ['remind', 'withdraw', 'send-message'],
    dispatcher: ['record-instruction', 'remind', 'transfer', 'reclassify', 'add-note', 'send-message'],
    liaison: ['sign', 'return', 'add-note', 'send-message'],
    handler: ['add-note', 'send-message'],
    helperLiaison: ['assign', 'answer-as-helper', 'add-note', 'send-message'],
  },
  'return-requested': {
    owner: ['remind', 'withdraw', 'send-message'],
    dispatcher: ['record-instruction', 'remind', 'decide-return', 'transfer', 'reclassify', 'add-note', 'send-message'],
    liaison: ['add-note', 'send-message'],
    helperLiaison: ['answer-as-helper', 'add-note', 'send-message'],
  },
  'in-progress': {
    owner: ['remind', 'withdraw', 'send-message'],
    dispatcher: [
      'record-instruction',
      'remind',
      'suspend',
      'invite-helper',
      'transfer',
      'reclassify',
      'add-note',
      'send-message',
    ],
    liaison: [
      'suspend',
      'request-extension',
      'invite-helper',
      'request-information',
      'assign',
      'return',
      'record-contact',
      'shelve',
      'submit-result',
      'add-note',
      'send-message',
    ],
    unitHead: [
      'suspend',
      'invite-helper',
      'request-extension',
      'request-information',
      'assign',
      'return',
      'record-contact',
      'shelve',
      'submit-result',
      'add-note',
      'send-message',
    ],
    handler: ['request-information', 'record-contact', 'submit-result', 'add-note', 'send-message'],
    otherHandler: [],
    helperLiaison: ['assign', 'answer-as-helper', 'add-note', 'send-message'],
  },
  suspended: {
    owner: ['remind', 'withdraw', 'send-message'],
    dispatcher: ['record-instruction', 'remind', 'suspend', 'resume', 'transfer', 'add-note', 'send-message'],
    reviewer: ['suspend', 'resume', 'add-note', 'send-message'],
    liaison: ['resume', 'assign', 'add-note', 'send-message'],
    handler: ['resume', 'add-note', 'send-message'],
    otherHandler: [],
    helperLiaison: ['answer-as-helper', 'assign', 'add-note', 'send-message'],
  },
  'in-review': {
    owner: ['remind', 'withdraw', 'send-message'],
    dispatcher: ['record-instruction', 'reclassify', 'add-note', 'send-message'],
    reviewer: ['review-result', 'add-note', 'send-message'],
    liaison: ['assign', 'add-note', 'send-message'],
  },
  answered: {
    owner: ['rate', 'withdraw', 'send-message'],
    dispatcher: ['record-instruction', 'add-note', 'send-message'],
    reviewer: ['add-note', 'send-message'],
  },
  redo: {
    owner: ['remind', 'withdraw', 'send-message'],
    dispatcher: [
      'record-instruction',
      'remind',
      'suspend',
      'invite-helper',
      'transfer',
      'reclassify',
      'add-note',
      'send-message',
    ],
    handler: ['request-information', 'record-contact', 'submit-result', 'add-note', 'send-message'],
  },
  shelved: {
    owner: ['remind', 'withdraw', 'send-message'],
    dispatcher: ['record-instruction', 'remind', 'review-shelved', 'unshelve', 'transfer', 'add-note', 'send-message'],
    officeHead: ['record-instruction', 'remind', 'review-shelved', 'unshelve', 'transfer', 'add-note', 'send-message'],
    reviewer: ['add-note', 'send-message'],
    liaison: ['review-shelved', 'unshelve', 'add-note', 'send-message'],
    handler: ['add-note', 'send-message'],
    helperLiaison: ['add-note', 'send-message'],
  },
  closed: {
    owner: ['reopen'],
    dispatcher: ['add-note'],
    reviewer: ['reopen', 'add-note'],
    deskHead: ['reopen'],
    officer: [],
  },
  archived: {
    owner: [],
    member: [],
    dispatcher: ['add-note'],
    reviewer: ['add-note'],
    officeHead: ['add-note'],
    handler: ['add-note'],
  },
  withdrawn: { owner: [], dispatcher: ['add-note'] },
  merged: { owner: [], dispatcher: ['add-note'] },
  transferred: { owner: [], dispatcher: ['add-note'] },
};

describe.each(Object.entries(EXPECTED))('in %s', (status, people) => {
  const build = IN_STATUS[status as CaseStatus];
  const story = build?.();

  it('the case is where the commands brought it', () => expect(story?.state.status).toBe(status));

  it.each(Object.entries(people))('%s may do exactly this', (who, expected) => {
    if (!story) throw new Error(`No story leads to ${status}`);
    const allowed = allowedCommands(story.state, acting(PEOPLE[who as Person], NOW));
    expect(allowed.toSorted()).toEqual(expected.toSorted());
  });

  it('strangers, other units and administrators may do nothing', () => {
    if (!story) throw new Error(`No story leads to ${status}`);
    for (const who of ['stranger', 'outsider', 'sysadmin', 'auditor'] as const) {
      expect(allowedCommands(story.state, acting(PEOPLE[who], NOW)), who).toEqual([]);
    }
  });

  it('leaders and the supervision office may supervise while it is open, a leader also record an instruction', () => {
    if (!story) throw new Error(`No story leads to ${status}`);
    for (const who of ['leader', 'supervision'] as const) {
      const own = who === 'leader' ? ['supervise', 'record-instruction'] : ['supervise'];
      const expected = (OPEN_STATUSES as readonly string[]).includes(status) ? own : [];
      expect(allowedCommands(story.state, acting(PEOPLE[who], NOW)), who).toEqual(expected);
    }
  });

  it.each(COMMANDS)('%s answers or refuses, and never leads elsewhere than its row says', (name) => {
    if (!story) throw new Error(`No story leads to ${status}`);
    const row = LIFE_CYCLE[name];
    for (const who of Object.keys(PEOPLE) as Person[]) {
      const decided = story.try(NOW, who, name, SAMPLE_INPUTS[name] as never, {
        facts: { target: { id: 'case-9', number: 'X', enterpriseId: 'enterprise-1', isEnded: false } },
      });
      if (!decided.ok) {
        expect(decided.refusal.code).toMatch(/^[a-z-]+$/);
        continue;
      }
      expect(row.from).toContain(status);
      const to = decided.value.next.status;
      if (row.to === 'unchanged') expect(to).toBe(status);
      else expect(row.to).toContain(to);
      expect(decided.value.events.length).toBeGreaterThan(0);
    }
  });
});

const SAMPLE_INPUTS: Record<CommandName, object> = {
  accept: { class: 'B' },
  decline: { reason: 'r', advice: 'a' },
  appeal: { reason: 'r' },
  'request-information': { items: ['i'] },
  'provide-information': { text: 't' },
  'answer-at-once': { publicAnswer: 'a' },
  merge: { into: 'X', reason: 'r' },
  split: {
    parts: [
      { title: 'a', description: 'a' },
      { title: 'b', description: 'b' },
    ],
  },
  dispatch: { lead: 'D07', helpers: [] },
  sign: {},
  assign: { assignee: 'handler' },
  return: { reason: 'r', basis: 'b' },
  'decide-return': { decision: 'agree', reason: 'r' },
  'record-contact': { summary: 's' },
  'invite-helper': { unit: 'D05', question: 'q' },
  'answer-as-helper': { answer: 'a' },
  'request-extension': { newDueAt: '2026-12-01', reason: 'r', plan: 'p' },
  'decide-extension': { decision: 'grant', reason: 'r' },
  suspend: { reason: 'r', reviewAt: '2026-12-01' },
  resume: {},
  shelve: { plan: 'p', owner: 'o', reviewAt: '2027-01-29' },
  'decide-shelving': { decision: 'grant', reason: 'r' },
  'review-shelved': { note: 'n', reviewAt: '2027-01-29' },
  unshelve: {},
  supervise: { demand: 'd', replyBy: '2026-12-31' },
  'answer-supervision': { reply: 'r' },
  'take-on': { leader: 'l', instruction: 'i' },
  'record-instruction': { leader: 'l', instruction: 'i' },
  'submit-result': { result: 'solved', publicAnswer: 'a' },
  'review-result': { decision: 'pass' },
  rate: { score: 5, solved: true },
  'record-callback': { reached: true, solved: true, note: 'n' },
  'decide-redo': { decision: 'redo', reason: 'r' },
  reopen: { evidence: 'e' },
  withdraw: { reason: 'r' },
  undo: {},
  transfer: { target: 't', reference: 'r' },
  remind: { text: 't' },
  reclassify: { class: 'C', reason: 'r' },
  'add-note': { text: 't' },
  'send-message': { text: 't' },
};

describe('the table', () => {
  it('is tried in every status, by every command', () => {
    expect(Object.keys(IN_STATUS).toSorted()).toEqual([...CASE_STATUSES].toSorted());
    expect(Object.keys(EXPECTED).toSorted()).toEqual([...CASE_STATUSES].toSorted());
  });

  it('reaches every status from a draft’s filing', () => {
    const reached = new Set<CaseStatus>(['submitted']);
    for (let size = -1; size !== reached.size; ) {
      size = reached.size;
      for (const { from, to } of Object.values(LIFE_CYCLE)) {
        if (to !== 'unchanged' && from.some((status) => reached.has(status)))
          for (const status of to) reached.add(status);
      }
    }
    expect(CASE_STATUSES.filter((status) => !reached.has(status) && !LATER.includes(status))).toEqual([]);
  });

  it('leaves no open status without a way on', () => {
    const stuck = CASE_STATUSES.filter(
      (status) =>
        !LATER.includes(status) &&
        !['draft', 'closed', 'merged', 'transferred'].includes(status) &&
        !Object.values(LIFE_CYCLE).some(({ from, to }) => to !== 'unchanged' && from.includes(status)),
    );
    expect(stuck).toEqual([]);
  });
});
