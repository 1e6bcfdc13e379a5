import { describe, expect, it } from 'vitest';
import { answeredStory, SOLVED, TO_D07 } from '../testing/answered-story.ts';
import { acting, instant, local, PEOPLE, Story } from '../testing/world.ts';
import { needsReview } from './answering.ts';
import { allowedCommands } from './life-cycle.ts';

/** The life cycle told as stories with exact dates, on the real calendar of 2026. */

describe('a plain case', () => {
  it('runs from filing to closed with one clock at a time on each side', () => {
    const story = new Story('2026-11-23T10:12');
    expect(local(story.clock('acceptance')?.dueAt)).toBe('2026-11-24 17:30');
    story.step('2026-11-23T10:40', 'dispatcher', 'dispatch', TO_D07);
    expect(story.state.status).toBe('dispatched');
    expect(story.state.class).toBe('B');
    expect(local(story.clock('handling')?.dueAt)).toBe('2026-11-30 17:30');
    expect(local(story.state.promisedAt)).toBe('2026-11-30 17:30');
    story.step('2026-11-23T11:00', 'liaison', 'sign', { assignee: 'handler' });
    expect(local(story.clock('first-contact')?.dueAt)).toBe('2026-11-24 17:30');
    story.step('2026-11-23T14:00', 'handler', 'record-contact', { summary: '电话联系，已说明材料清单。' });
    story.step('2026-11-24T09:30', 'handler', 'submit-result', SOLVED);
    expect(story.state.status).toBe('answered');
    expect(local(story.clock('rating')?.dueAt)).toBe('2026-12-01 17:30');
    story.step('2026-11-24T15:00', 'owner', 'rate', { score: 5, solved: true });
    expect(story.state.status).toBe('closed');
    expect(story.state.clocks.every((clock) => clock.stoppedAt !== null)).toBe(true);
    expect(story.events).toEqual([
      'filed',
      'dispatched',
      'signed',
      'assigned',
      'contacted',
      'result-submitted',
      'answered',
      'rated',
    ]);
  });

  it('lets nobody without a part in it act', () => {
    const story = new Story('2026-11-23T10:12');
    story.step('2026-11-23T10:40', 'dispatcher', 'dispatch', TO_D07);
    for (const who of ['outsider', 'stranger', 'leader', 'sysadmin', 'auditor', 'helperLiaison'] as const) {
      expect(story.try('2026-11-23T11:00', who, 'sign', {})).toMatchObject({ refusal: { code: 'forbidden' } });
    }
  });

  it('keeps what another unit is asked from deciding for the lead', () => {
    const story = new Story('2026-11-23T10:12');
    story.step('2026-11-23T10:40', 'dispatcher', 'dispatch', {
      lead: 'D07',
      helpers: [{ unit: 'D08', question: '名额？' }],
    });
    story.step('2026-11-23T11:00', 'liaison', 'sign', {});
    expect(story.try('2026-11-23T12:00', 'helperLiaison', 'submit-result', SOLVED)).toMatchObject({
      refusal: { code: 'forbidden' },
    });
    expect(local(story.clock('helper', 'D08')?.dueAt)).toBe('2026-11-26 17:30');
    story.step('2026-11-23T14:00', 'helperLiaison', 'answer-as-helper', { answer: '有名额。' });
    expect(local(story.clock('helper', 'D08')?.stoppedAt)).toBe('2026-11-23 14:00');
  });
});

describe('class A', () => {
  it('is signed within 240 working minutes and has no first contact', () => {
    const story = new Story('2026-11-23T10:00', { category: '0101' });
    story.step('2026-11-23T10:30', 'dispatcher', 'dispatch', { lead: 'D07', helpers: [] });
    expect(local(story.clock('signing')?.dueAt)).toBe('2026-11-23 16:00');
    story.step('2026-11-23T11:00', 'liaison', 'sign', {});
    expect(story.clock('first-contact')).toBeUndefined();
  });
});

describe('around holidays', () => {
  it('counts both make-up Saturdays around Spring Festival and none of its days off', () => {
    const story = new Story('2026-02-13T16:00');
    expect(local(story.clock('acceptance')?.dueAt)).toBe('2026-02-14 17:30');
    story.step('2026-02-14T09:30', 'dispatcher', 'dispatch', TO_D07);
    expect(local(story.clock('handling')?.dueAt)).toBe('2026-02-28 17:30');
  });

  it('counts the make-up days of National Day and none of its days off, also while paused', () => {
    expect(local(new Story('2026-09-18T17:31').clock('acceptance')?.dueAt)).toBe('2026-09-20 17:30');
    const story = new Story('2026-09-29T16:00');
    story.step('2026-09-29T16:30', 'dispatcher', 'dispatch', TO_D07);
    expect(local(story.clock('handling')?.dueAt)).toBe('2026-10-12 17:30');
    story.step('2026-09-30T09:10', 'liaison', 'sign', {});
    story.step('2026-09-30T10:00', 'handler', 'request-information', { items: ['劳动合同'] });
    story.step('2026-10-08T10:00', 'owner', 'provide-information', { text: '见附件。' });
    expect(local(story.clock('handling')?.dueAt)).toBe('2026-10-13 17:30');
  });

  it('leaves lunch out of limits in minutes, and begins them when the office opens', () => {
    const signing = (dispatched: string) => {
      const story = new Story('2026-11-22T09:00', { category: '0101' });
      story.step(dispatched, 'dispatcher', 'dispatch', { lead: 'D07', helpers: [] });
      return local(story.clock('signing')?.dueAt);
    };
    expect(signing('2026-11-23T12:10')).toBe('2026-11-23 17:30');
    expect(signing('2026-11-23T11:59')).toBe('2026-11-23 17:29');
    expect(signing('2026-11-23T17:29')).toBe('2026-11-24 14:29');
    expect(signing('2026-11-22T10:00')).toBe('2026-11-23 14:30');
  });

  it('treats 17:29, 17:31 and a Sunday alike', () => {
    const due = (at: string) => local(new Story(at).clock('acceptance')?.dueAt);
    expect(due('2026-11-20T17:29')).toBe('2026-11-23 17:30');
    expect(due('2026-11-20T17:31')).toBe('2026-11-23 17:30');
    expect(due('2026-11-22T11:00')).toBe('2026-11-23 17:30');
  });

  it('marks what reaches into an unpublished year as provisional', () => {
    const story = new Story('2026-12-30T10:00');
    story.step('2026-12-30T10:30', 'dispatcher', 'dispatch', TO_D07);
    expect(story.clock('handling')?.isProvisional).toBe(true);
    expect(story.clock('acceptance')?.isProvisional).toBe(false);
  });
});

describe('waiting for the company', () => {
  it('pauses handling by itself and moves the due time when the answer comes', () => {
    const story = new Story('2026-11-23T10:00');
    story.step('2026-11-23T10:30', 'dispatcher', 'dispatch', TO_D07);
    story.step('2026-11-23T11:00', 'liaison', 'sign', {});
    story.step('2026-11-24T10:00', 'handler', 'request-information', { items: ['劳动合同'] });
    expect(story.state.status).toBe('needs-information');
    expect(local(story.clock('handling')?.pausedSince)).toBe('2026-11-24 10:00');
    story.step('2026-11-26T10:00', 'owner', 'provide-information', { text: '已上传。' });
    expect(story.state.status).toBe('in-progress');
    expect(local(story.clock('handling')?.dueAt)).toBe('2026-12-02 17:30');
    expect(local(story.clock('handling')?.originalDueAt)).toBe('2026-11-30 17:30');
    expect(local(story.state.promisedAt)).toBe('2026-11-30 17:30');
  });

  it('before acceptance is asked once only, and the office starts afresh', () => {
    const story = new Story('2026-11-23T10:00');
    story.step('2026-11-23T10:30', 'dispatcher', 'request-information', { items: ['营业执照'] });
    story.step('2026-11-25T10:30', 'owner', 'provide-information', { text: '见附件。' });
    expect(story.state.status).toBe('submitted');
    expect(local(story.clock('acceptance')?.dueAt)).toBe('2026-11-26 17:30');
    expect(story.try('2026-11-25T11:00', 'dispatcher', 'request-information', { items: ['x'] })).toMatchObject({
      refusal: { code: 'information-asked-already' },
    });
  });
});

describe('returning', () => {
  function dispatched() {
    const story = new Story('2026-11-23T10:00');
    story.step('2026-11-23T10:30', 'dispatcher', 'dispatch', TO_D07);
    return story;
  }

  it('agreed goes back to be dispatched within half a day, and the next unit gets its full time', () => {
    const story = dispatched();
    story.step('2026-11-24T10:00', 'liaison', 'return', { reason: '不属本单位职责', suggestedUnit: 'D16' });
    story.step('2026-11-24T11:00', 'dispatcher', 'decide-return', { decision: 'agree', reason: '同意改派' });
    expect(story.state.status).toBe('accepted');
    expect(local(story.clock('acceptance')?.dueAt)).toBe('2026-11-24 16:30');
    story.step('2026-11-24T14:00', 'dispatcher', 'dispatch', { lead: 'D16', helpers: [] });
    expect(local(story.clock('handling', 'D16')?.dueAt)).toBe('2026-12-01 17:30');
    expect(local(story.state.promisedAt)).toBe('2026-11-30 17:30');
  });

  it('disputed a second time needs a basis, and a designated unit may not return', () => {
    const story = dispatched();
    story.step('2026-11-23T11:00', 'liaison', 'return', { reason: '属地不符' });
    story.step('2026-11-23T11:30', 'dispatcher', 'decide-return', { decision: 'refuse', reason: '属人社职责' });
    expect(story.state.status).toBe('dispatched');
    expect(story.try('2026-11-23T14:00', 'liaison', 'return', { reason: '再次申请' })).toMatchObject({
      refusal: { code: 'return-basis-missing' },
    });
    story.step('2026-11-23T14:00', 'liaison', 'return', { reason: '再次申请', basis: '三定方案第三条' });
    story.step('2026-11-23T15:00', 'officeHead', 'decide-return', {
      decision: 'designate',
      reason: '会商指定',
      unit: 'D07',
    });
    expect(story.try('2026-11-23T15:30', 'liaison', 'return', { reason: 'x', basis: 'y' })).toMatchObject({
      refusal: { code: 'return-barred' },
    });
  });

  it('is possible within a working day after a mistaken signature, not later', () => {
    const story = dispatched();
    story.step('2026-11-23T11:00', 'liaison', 'sign', {});
    expect(story.try('2026-11-24T17:00', 'liaison', 'return', { reason: '误签' }).ok).toBe(true);
    expect(story.try('2026-11-25T09:00', 'liaison', 'return', { reason: '误签' })).toMatchObject({
      refusal: { code: 'return-too-late' },
    });
  });
});

describe('review', () => {
  it('is skipped only for A and B solved the first time', () => {
    const { state } = answeredStory();
    expect(needsReview(state, 'solved')).toBe(false);
    expect(needsReview(state, 'partly-solved')).toBe(true);
    expect(needsReview({ ...state, class: 'C' }, 'solved')).toBe(true);
    expect(needsReview({ ...state, redoRound: 1 }, 'solved')).toBe(true);
    expect(needsReview({ ...state, isSupervised: true }, 'solved')).toBe(true);
  });

  it('pauses handling; sent back the unit has what was left, passed it finished when it submitted', () => {
    const story = new Story('2026-11-23T10:00');
    story.step('2026-11-23T10:30', 'dispatcher', 'dispatch', { ...TO_D07, class: 'C' });
    story.step('2026-11-23T11:00', 'liaison', 'sign', { assignee: 'handler' });
    story.step('2026-11-26T10:00', 'handler', 'submit-result', SOLVED);
    expect(story.state.status).toBe('in-review');
    story.step('2026-11-27T10:00', 'reviewer', 'review-result', { decision: 'return', reason: '未说明办理路径' });
    expect(story.state.status).toBe('in-progress');
    expect(local(story.clock('handling')?.dueAt)).toBe('2026-12-03 17:30');
    story.step('2026-11-27T14:00', 'handler', 'submit-result', SOLVED);
    story.step('2026-11-30T10:00', 'reviewer', 'review-result', { decision: 'pass' });
    expect(local(story.state.finishedAt)).toBe('2026-11-27 14:00');
    expect(local(story.state.answeredAt)).toBe('2026-11-30 10:00');
  });

  it('is never done by somebody who handled the case', () => {
    const story = new Story('2026-11-23T10:00');
    story.step('2026-11-23T10:30', 'dispatcher', 'dispatch', { ...TO_D07, class: 'C' });
    story.step('2026-11-23T11:00', 'liaison', 'sign', {});
    story.step('2026-11-24T10:00', 'handler', 'submit-result', SOLVED);
    const both = { ...PEOPLE.handler, posts: [...PEOPLE.handler.posts, ...PEOPLE.reviewer.posts] };
    expect(allowedCommands(story.state, acting(both, '2026-11-24T11:00'))).not.toContain('review-result');
    expect(allowedCommands(story.state, acting(PEOPLE.reviewer, '2026-11-24T11:00'))).toContain('review-result');
  });
});

describe('the company’s word', () => {
  it('unsolved or below three is for the office to decide; the redo has its own limit', () => {
    const story = answeredStory();
    story.step('2026-11-25T10:00', 'owner', 'rate', { score: 2, solved: false, comment: '仍未解决' });
    expect(story.state.status).toBe('answered');
    expect(local(story.clock('review')?.dueAt)).toBe('2026-11-26 17:30');
    story.step('2026-11-25T14:00', 'reviewer', 'decide-redo', { decision: 'redo', reason: '诉求合理' });
    expect(story.state.status).toBe('redo');
    expect(local(story.clock('redo')?.dueAt)).toBe('2026-11-30 17:30');
    story.step('2026-11-26T10:00', 'handler', 'submit-result', SOLVED);
    expect(story.state.status).toBe('in-review');
    story.step('2026-11-26T15:00', 'reviewer', 'review-result', { decision: 'pass' });
    expect(story.state.ratedAt).toBeNull();
    story.step('2026-11-26T16:00', 'owner', 'rate', { score: 4, solved: true });
    expect(story.state.status).toBe('closed');
  });

  it('closes unsolved only where nothing more can be done, and only by the office head', () => {
    const story = answeredStory();
    story.step('2026-11-25T10:00', 'owner', 'rate', { score: 4, solved: false });
    const close = { decision: 'close', reason: '政策所限' } as const;
    expect(story.try('2026-11-25T11:00', 'reviewer', 'decide-redo', close)).toMatchObject({
      refusal: { code: 'only-office-head-closes' },
    });
    expect(story.try('2026-11-25T11:00', 'officeHead', 'decide-redo', close)).toMatchObject({
      refusal: { code: 'redo-first' },
    });
  });

  it('is asked for by telephone when the result is not “solved”', () => {
    const story = new Story('2026-11-23T10:00');
    story.step('2026-11-23T10:30', 'dispatcher', 'dispatch', TO_D07);
    story.step('2026-11-23T11:00', 'liaison', 'sign', {});
    story.step('2026-11-24T10:00', 'handler', 'submit-result', {
      ...SOLVED,
      result: 'limited-by-policy',
      unsolvedReason: '政策口径',
    });
    story.step('2026-11-24T11:00', 'reviewer', 'review-result', { decision: 'pass' });
    expect(local(story.clock('callback')?.dueAt)).toBe('2026-11-26 17:30');
    story.step('2026-11-25T10:00', 'caller', 'record-callback', { reached: false, note: '无人接听' });
    story.step('2026-11-25T11:00', 'caller', 'record-callback', {
      reached: true,
      solved: true,
      score: 4,
      note: '认可',
    });
    expect(story.state.status).toBe('closed');
    expect(story.state.isSolvedByCompany).toBe(true);
  });

  it('given after a call-back that said “not solved” does not start the office’s time anew', () => {
    const story = new Story('2026-11-23T10:00');
    story.step('2026-11-23T10:30', 'dispatcher', 'dispatch', TO_D07);
    story.step('2026-11-23T11:00', 'liaison', 'sign', {});
    story.step('2026-11-24T10:00', 'handler', 'submit-result', SOLVED, { draw: 0.05 });
    story.step('2026-11-24T14:00', 'caller', 'record-callback', { reached: true, solved: false, note: '尚未解决' });
    story.step('2026-11-25T14:00', 'owner', 'rate', { score: 1, solved: false });
    expect(local(story.clock('review')?.dueAt)).toBe('2026-11-25 17:30');
  });

  it('samples some of what went straight through', () => {
    const story = new Story('2026-11-23T10:00');
    story.step('2026-11-23T10:30', 'dispatcher', 'dispatch', TO_D07);
    story.step('2026-11-23T11:00', 'liaison', 'sign', {});
    story.step('2026-11-24T10:00', 'handler', 'submit-result', SOLVED, { draw: 0.05 });
    expect(story.state.isSampled).toBe(true);
    expect(story.clock('callback')).toBeDefined();
  });

  it('reopens what the office had answered at once to find a unit for it', () => {
    const story = new Story('2026-11-23T10:00');
    story.step('2026-11-23T10:30', 'dispatcher', 'answer-at-once', { publicAnswer: '可网上办理' });
    story.step('2026-11-23T11:00', 'owner', 'rate', { score: 5, solved: true });
    story.step('2026-12-01T10:00', 'owner', 'reopen', { evidence: '网上办不了' });
    expect(story.state).toMatchObject({
      status: 'accepted',
      closedAt: null,
      answeredAt: null,
      publicAnswer: '可网上办理',
    });
    expect(story.clock('acceptance')).toMatchObject({ stoppedAt: null, unitCode: 'D02' });
    story.step('2026-12-01T11:00', 'dispatcher', 'dispatch', { lead: 'D07', helpers: [] });
    expect(local(story.state.promisedAt)).toBe('2026-12-02 17:30');
  });

  it('reopens within sixty days with half the limit', () => {
    const story = answeredStory();
    story.step('2026-11-24T15:00', 'owner', 'rate', { score: 5, solved: true });
    expect(story.try('2027-02-01T10:00', 'owner', 'reopen', { evidence: '又出现' })).toMatchObject({
      refusal: { code: 'reopen-window-over' },
    });
    story.step('2026-12-07T10:00', 'owner', 'reopen', { evidence: '系统仍提示材料不符' });
    expect(story.state.status).toBe('in-progress');
    expect(local(story.clock('handling')?.dueAt)).toBe('2026-12-10 17:30');
  });
});

describe('taking back', () => {
  it('a filing within ten minutes, not after eleven', () => {
    const story = new Story('2026-11-23T10:00');
    expect(story.try('2026-11-23T10:11', 'owner', 'undo', {})).toMatchObject({ refusal: { code: 'undo-window-over' } });
    story.step('2026-11-23T10:09', 'owner', 'undo', {});
    expect(story.state.status).toBe('draft');
  });

  it('a withdrawal puts the case and its clocks back where they were', () => {
    const story = new Story('2026-11-23T10:00');
    story.step('2026-11-23T10:30', 'dispatcher', 'dispatch', TO_D07);
    story.step('2026-11-24T10:00', 'owner', 'withdraw', { reason: '已自行解决' });
    expect(story.state.status).toBe('withdrawn');
    story.step('2026-11-24T10:08', 'owner', 'undo', {});
    expect(story.state.status).toBe('dispatched');
    expect(story.clock('handling')?.stoppedAt).toBeNull();
    expect(local(story.clock('handling')?.dueAt)).toBe('2026-11-30 17:30');
  });
});

describe('declining', () => {
  it('may be appealed once within five working days, and then only the office head decides', () => {
    const story = new Story('2026-11-23T10:00');
    story.step('2026-11-23T10:30', 'dispatcher', 'decline', { reason: '属司法程序', advice: '可向区法院咨询' });
    expect(story.try('2026-12-01T09:00', 'owner', 'appeal', { reason: '并未起诉' })).toMatchObject({
      refusal: { code: 'appeal-window-over' },
    });
    story.step('2026-11-30T17:00', 'owner', 'appeal', { reason: '并未起诉' });
    expect(story.state.status).toBe('submitted');
    expect(story.try('2026-11-30T17:10', 'dispatcher', 'dispatch', TO_D07)).toMatchObject({
      refusal: { code: 'forbidden' },
    });
    story.step('2026-11-30T17:10', 'officeHead', 'decline', { reason: '仍属司法程序', advice: '可向区法院咨询' });
    expect(story.try('2026-12-01T09:00', 'owner', 'appeal', { reason: '再次' })).toMatchObject({
      refusal: { code: 'appealed-already' },
    });
  });
});

describe('changing the class', () => {
  it('moves the due time from the dispatch on and keeps the original; longer needs the office head', () => {
    const story = new Story('2026-11-23T10:00');
    story.step('2026-11-23T10:30', 'dispatcher', 'dispatch', TO_D07);
    const longer = { class: 'D', reason: '涉及多部门' } as const;
    expect(story.try('2026-11-24T10:00', 'dispatcher', 'reclassify', longer)).toMatchObject({
      refusal: { code: 'longer-class-needs-office-head' },
    });
    story.step('2026-11-24T10:00', 'officeHead', 'reclassify', longer);
    expect(local(story.clock('handling')?.dueAt)).toBe('2026-12-14 17:30');
    expect(local(story.clock('handling')?.originalDueAt)).toBe('2026-11-30 17:30');
  });
});

describe('splitting and merging', () => {
  it('splits into parts that are filed on their own', () => {
    const story = new Story('2026-11-23T10:00');
    const { parts } = story.step('2026-11-23T10:30', 'dispatcher', 'split', {
      parts: [
        { title: '落户', description: '落户材料', categoryCode: '0301' },
        { title: '租房', description: '租房补贴', categoryCode: '0502' },
      ],
    });
    expect(parts).toHaveLength(2);
    expect(story.state.partCount).toBe(2);
    expect(story.try('2026-11-23T11:00', 'owner', 'withdraw', { reason: 'x' })).toMatchObject({
      refusal: { code: 'withdraw-parts-instead' },
    });
  });

  it('merges only into an open case of the same company', () => {
    const story = new Story('2026-11-23T10:00');
    const target = { id: 'case-2', number: 'CN20261120-0003', enterpriseId: 'enterprise-1', isEnded: false };
    const into = { into: target.number, reason: '同一事项' };
    const attempt = (change: object) =>
      story.try('2026-11-23T10:30', 'dispatcher', 'merge', into, { facts: { target: { ...target, ...change } } });
    expect(attempt({ enterpriseId: 'enterprise-2' })).toMatchObject({ refusal: { code: 'merge-other-company' } });
    expect(attempt({ isEnded: true })).toMatchObject({ refusal: { code: 'merge-into-ended' } });
    expect(attempt({ id: 'case-1' })).toMatchObject({ refusal: { code: 'merge-into-itself' } });
    expect(attempt({})).toMatchObject({ ok: true, value: { next: { status: 'merged', mergedIntoId: 'case-2' } } });
  });
});

it('keeps instants exact', () => {
  expect(local(instant('2026-11-23T10:12'))).toBe('2026-11-23 10:12');
});
