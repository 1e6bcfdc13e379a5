import { expect, it } from 'vitest';
import { viewCase, viewEvent } from '../case-view.ts';
import { SOLVED, TO_D07 } from '../testing/answered-story.ts';
import { instant, PEOPLE, type Person, referenceRules, Story } from '../testing/world.ts';
import type { CommandName } from './names.ts';

/** What the domain reference (2.0 and 2.3) forbids, each with the moment up to which it is allowed where there is one. */
type Step = readonly [at: string, who: Person, name: CommandName, input?: object];
type Guard = readonly [name: string, told: readonly Step[], refused: Step, code: string, allowed?: Step];

const DISPATCHED: Step = ['2026-02-13T10:00', 'dispatcher', 'dispatch', TO_D07];
const SIGNED: Step = ['2026-02-13T16:00', 'liaison', 'sign', { assignee: 'handler' }];
const CONTACTED: Step = ['2026-02-13T16:30', 'handler', 'record-contact', { summary: '已联系' }];
const IN_HAND = [DISPATCHED, SIGNED, CONTACTED];
const HELPED: Step = ['2026-02-13T10:00', 'dispatcher', 'dispatch', { lead: 'D07', helpers: [{ unit: 'D08' }] }];
const ANSWERED: readonly Step[] = [...IN_HAND, ['2026-02-24T10:00', 'handler', 'submit-result', SOLVED]];
const CLOSED: readonly Step[] = [...ANSWERED, ['2026-02-24T11:00', 'owner', 'rate', { score: 5, solved: true }]];
const RETURN = { reason: '误签，不属本单位职责' };
const LONGER = { newDueAt: '2026-03-03', reason: '待市级核对', plan: '两日内发函' };
const CLOSE = { decision: 'close', reason: '已解释' };

// Class B, dispatched on Friday 13 February: due after 14, 24, 25, 26 and 27 February.
const GUARDS: readonly Guard[] = [
  ['no signing by a unit not addressed', [DISPATCHED], ['2026-02-13T11:00', 'outsider', 'sign'], 'forbidden', SIGNED],
  ['no signing by a helper for the lead', [HELPED], ['2026-02-13T11:00', 'helperLiaison', 'sign'], 'forbidden', SIGNED],
  [
    'no return later than a working day after signing, the make-up Saturday being one',
    IN_HAND,
    ['2026-02-24T09:00', 'liaison', 'return', RETURN],
    'return-too-late',
    ['2026-02-14T17:00', 'liaison', 'return', RETURN],
  ],
  [
    'no extension after due, to the second',
    IN_HAND,
    ['2026-02-27T17:31', 'liaison', 'request-extension', LONGER],
    'extension-after-due',
    ['2026-02-27T17:29', 'liaison', 'request-extension', LONGER],
  ],
  [
    'a helper submits no result',
    [HELPED, SIGNED],
    ['2026-02-24T10:00', 'helperLiaison', 'submit-result', SOLVED],
    'forbidden',
  ],
  ['a helper closes nothing', ANSWERED, ['2026-02-24T10:30', 'helperLiaison', 'decide-redo', CLOSE], 'forbidden'],
  [
    'the unit that answered closes nothing',
    ANSWERED,
    ['2026-02-24T10:30', 'liaison', 'decide-redo', CLOSE],
    'forbidden',
  ],
  [
    'no withdrawal after close',
    CLOSED,
    ['2026-02-24T11:05', 'owner', 'withdraw', { reason: '已解决' }],
    'wrong-status',
  ],
  [
    'nobody withdraws but the company',
    IN_HAND,
    ['2026-02-24T10:00', 'dispatcher', 'withdraw', { reason: 'x' }],
    'forbidden',
    ['2026-02-24T10:00', 'owner', 'withdraw', { reason: '已解决' }],
  ],
];

for (const [name, told, refused, code, allowed] of GUARDS) {
  it(name, () => {
    const story = new Story('2026-02-12T10:00');
    const attempt = ([at, who, command, input = {}]: Step) => story.try(at, who, command, input as never);
    for (const [at, who, command, input = {}] of told) story.step(at, who, command, input as never);
    expect(attempt(refused)).toMatchObject({ ok: false, refusal: { code } });
    if (allowed) expect(attempt(allowed)).toMatchObject({ ok: true });
  });
}

it('a company never reads internal notes or opinions, nor what units say to one another', () => {
  const story = new Story('2026-02-12T10:00');
  for (const [at, who, name, input = {}] of [HELPED, SIGNED, CONTACTED]) story.step(at, who, name, input as never);
  const note = story.step('2026-02-13T17:00', 'handler', 'add-note', { text: '内部：该企业上次材料不全' });
  const help = story.step('2026-02-14T10:00', 'helperLiaison', 'answer-as-helper', { answer: '内部：名额已满' });
  const done = story.step('2026-02-24T10:00', 'handler', 'submit-result', {
    ...SOLVED,
    internalNote: '内部：协调过一次',
  });
  const stored = [...note.events, ...help.events, ...done.events].map((event, seq) => ({
    seq,
    at: instant('2026-02-24T10:00'),
    actorKind: 'staff' as const,
    actorId: 'handler',
    actorUnitCode: 'D07',
    fromStatus: null,
    toStatus: null,
    hash: new Uint8Array(32),
    prevHash: new Uint8Array(32),
    ...event,
  }));
  const moment = { now: instant('2026-02-24T11:00'), rules: referenceRules(), draw: 1 };
  const readBy = (viewer: (typeof PEOPLE)[Person]) =>
    JSON.stringify([
      viewCase(story.state, { viewer, ...moment }),
      stored.map((event) => viewEvent(event as never, viewer)),
    ]);
  expect(readBy(PEOPLE.dispatcher).match(/内部：/g)?.length).toBeGreaterThan(2);
  for (const who of ['owner', 'member'] as const) expect(readBy(PEOPLE[who])).not.toContain('内部：');
});
