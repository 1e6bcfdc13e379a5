import { describe, expect, it } from 'vitest';
import type { InputOf } from '#lib/cases/domain/inputs.ts';
import type { CommandName } from '#lib/cases/domain/names.ts';
import type { CaseState, NewEvent } from '#lib/cases/domain/state.ts';
import { instant, PEOPLE, type Person, Story } from '#lib/cases/testing/world.ts';
import { noticesOf } from './news.ts';
import type { News, NewsCase } from './news-types.ts';
import type { Staffing } from './whom.ts';

const holders = Object.values(PEOPLE).flatMap(({ userId, posts }) =>
  posts.map(({ unitCode, role }) => ({ userId, unitCode, role, insteadOf: null })),
);
const staffing: Staffing = { officeUnitCode: 'D02', holders };
const context = { staffing, unitsWithEndpoints: new Set(['D07']) };

const pictureOf = (state: CaseState): NewsCase => ({
  filerId: state.filedById,
  ownerIds: ['owner'],
  leadUnitCode: state.assignments.find((each) => each.role === 'lead' && !each.endedAt)?.unitCode ?? null,
  handlerIds: state.handlerIds,
  dispatchedAt: state.dispatchedAt,
  promisedAt: state.promisedAt,
  assignments: state.assignments.filter((each) => !each.endedAt),
  clocks: state.clocks
    .filter((clock) => !clock.stoppedAt)
    .map((clock) => ({ ...clock, resumedAt: clock.pauses.at(-1)?.to ?? null, isPaused: clock.pausedSince !== null })),
});

/** Who is told what by an act: `kind → person`, with the clock where it is work; those that stay in the bell in brackets. */
function told(
  events: readonly NewEvent[],
  before: CaseState | null,
  after: CaseState,
  by: Person,
  at: string,
): string[] {
  return events
    .flatMap((event, index): News[] => [
      {
        caseId: after.id,
        seq: index + 1,
        at: instant(at),
        ...event,
        actorKind: PEOPLE[by].kind,
        actorId: PEOPLE[by].userId,
        fromStatus: index === 0 ? (before?.status ?? null) : after.status,
        toStatus: after.status,
        isFirstOfAct: index === 0,
        isUrgent: after.isUrgent,
        case: pictureOf(after),
      },
    ])
    .flatMap((news) => noticesOf(news, context))
    .map(({ kind, to, data, leavesPortal }) => {
      const who = 'userId' in to ? to.userId : `unit ${to.unitCode}`;
      const text = `${kind}${kind === 'work' ? ` ${data?.clock}` : ''} → ${who}`;
      return leavesPortal ? text : `(${text})`;
    })
    .toSorted();
}

function act<N extends CommandName>(story: Story, at: string, by: Person, name: N, input: InputOf<N>): string[] {
  const before = story.state;
  const { events } = story.step(at, by, name, input);
  return told(events, before, story.state, by, at);
}

describe('from filing to close', () => {
  const story = new Story('2026-11-23T10:00', { by: 'member' });

  it('the filer gets a receipt, the dispatcher finds it in the bell', () => {
    const filed: NewEvent = { type: 'filed', audience: 'company', data: {} };
    expect(told([filed], null, story.state, 'member', '2026-11-23T10:00')).toEqual([
      '(work acceptance → dispatcher)',
      'filed → member',
    ]);
  });

  it('acceptance and dispatch are one message, and the unit has something to sign', () => {
    const dispatched = act(story, '2026-11-23T10:40', 'dispatcher', 'dispatch', {
      lead: 'D07',
      helpers: [{ unit: 'D08', question: '学历如何认定？' }],
    });
    expect(dispatched).toEqual([
      'passed-on → member',
      'work helper → helper-liaison',
      'work signing → liaison',
      'work signing → unit D07',
    ]);
  });

  it('signing is no news for the company; whoever gets the case hears of it once', () => {
    expect(act(story, '2026-11-23T11:00', 'liaison', 'sign', { assignee: 'handler' })).toEqual([
      'assigned → handler',
      'work first-contact → unit D07',
    ]);
  });

  it('words of the company reach whoever has the case, words of the office stay in the bell', () => {
    expect(act(story, '2026-11-23T13:40', 'member', 'send-message', { text: '补充一点' })).toEqual([
      'message-from-company → handler',
    ]);
    expect(act(story, '2026-11-23T13:50', 'handler', 'send-message', { text: '收到' })).toEqual([
      '(message-from-office → member)',
    ]);
  });

  it('internal notes and contacts are nobody’s news', () => {
    expect(act(story, '2026-11-23T14:00', 'handler', 'add-note', { text: '内部' })).toEqual([]);
    expect(act(story, '2026-11-23T14:10', 'handler', 'record-contact', { summary: '已电话联系' })).toEqual([]);
  });

  it('an answer asks the company for its word', () => {
    const solved = { result: 'solved', publicAnswer: '可网上提交。' } as const;
    expect(act(story, '2026-11-24T09:30', 'handler', 'submit-result', solved)).toEqual(['answered → member']);
  });

  it('the company’s own rating is no news for itself; the office has to decide', () => {
    expect(act(story, '2026-11-24T10:00', 'member', 'rate', { score: 2, solved: false })).toEqual([
      '(work review → reviewer)',
    ]);
  });

  it('a redo is told to the company, the handler and the head of the unit', () => {
    expect(act(story, '2026-11-24T14:00', 'reviewer', 'decide-redo', { decision: 'redo', reason: '未解决' })).toEqual([
      'redo → member',
      'work redo → handler',
      'work redo → head',
      'work redo → unit D07',
    ]);
  });

  it('a result sent back is work again, in which the company is not told of', () => {
    const solved = { result: 'solved', publicAnswer: '已落实。' } as const;
    expect(act(story, '2026-11-25T09:30', 'handler', 'submit-result', solved)).toEqual(['(work review → reviewer)']);
    const back = { decision: 'return', reason: '答非所问' } as const;
    expect(
      act(story, '2026-11-25T10:00', 'reviewer', 'review-result', back).filter((each) => !each.includes('unit')),
    ).toEqual(['work redo → handler', 'work redo → head']);
  });
});

describe('other ways', () => {
  it('a question goes to the company, its answer back to the office', () => {
    const story = new Story('2026-11-23T10:00');
    expect(act(story, '2026-11-23T10:30', 'dispatcher', 'request-information', { items: ['学历证明'] })).toEqual([
      'question → owner',
    ]);
    expect(act(story, '2026-11-23T15:30', 'owner', 'provide-information', { text: '已上传' })).toEqual([
      '(work acceptance → dispatcher)',
    ]);
  });

  it('a refusal is told with its reason', () => {
    const story = new Story('2026-11-23T10:00');
    const reason = { reason: 'court-or-arbitration', advice: '请向法院提出' } as never;
    expect(act(story, '2026-11-23T10:30', 'dispatcher', 'decline', reason)).toEqual(['declined → owner']);
  });

  it('a return is decided by the office, and the next dispatch is no news for the company', () => {
    const story = new Story('2026-11-23T10:00');
    story.step('2026-11-23T10:40', 'dispatcher', 'dispatch', { lead: 'D07', helpers: [] });
    expect(act(story, '2026-11-23T11:00', 'liaison', 'return', { reason: '非本单位职责' })).toEqual([
      '(work return-decision → dispatcher)',
    ]);
    story.step('2026-11-23T11:10', 'dispatcher', 'decide-return', { decision: 'agree', reason: '同意' });
    expect(act(story, '2026-11-23T11:20', 'dispatcher', 'dispatch', { lead: 'D08', helpers: [] })).toEqual([
      'work signing → helper-liaison',
    ]);
  });
});
