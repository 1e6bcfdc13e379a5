import type { Viewer } from '#lib/access/domain/viewer.ts';
import { proposeUnits, type Rules } from '#lib/cases/domain/rules.ts';
import type { Cast, CastCompany } from './cast.ts';
import type { Draw } from './draw.ts';
import type { RequestStory } from './story/request-story.ts';
import type { Telling } from './telling.ts';

export type Plot = {
  readonly story: RequestStory;
  readonly company: CastCompany;
  readonly filer: Viewer;
  readonly cast: Cast;
  readonly rules: Rules;
  readonly draw: Draw;
};

const DAY = 420;

/** Plays a request from the office's desk to the company's word; stops by itself where the present is. */
export function play(telling: Telling, plot: Plot): void {
  const { story, company, cast, draw } = plot;
  const dispatcher = cast.byLogin('dispatcher');
  if (story.informationItems && story.information) {
    telling.wait(draw.between(40, 200)).act(dispatcher, 'request-information', { items: [...story.informationItems] });
    telling.wait(draw.between(60, 2 * DAY)).act(company.owner, 'provide-information', { text: story.information });
  }
  if (story.declineReason && story.declineAdvice) {
    const refusal = { reason: story.declineReason, advice: story.declineAdvice };
    telling.wait(draw.between(60, 300)).act(dispatcher, 'decline', refusal);
    if (!story.appealReason) return;
    telling.wait(draw.between(200, 3 * DAY)).act(company.owner, 'appeal', { reason: story.appealReason });
  }
  const lead = dispatchCase(telling, plot);
  if (story.withdrawReason) {
    telling.wait(draw.between(100, 500)).act(company.owner, 'withdraw', { reason: story.withdrawReason });
    return;
  }
  work(telling, plot, lead);
  hearCompany(telling, plot, lead);
}

function dispatchCase(telling: Telling, { story, cast, rules, draw }: Plot): string {
  const head = telling.state.isAppealed ? cast.byLogin('office-head') : cast.byLogin('dispatcher');
  const proposed = proposeUnits(telling.state, rules);
  const lead = proposed.lead ?? rules.officeUnitCode;
  const helperUnit = proposed.helpers[0];
  const helpers = story.helperQuestion && helperUnit ? [{ unit: helperUnit, question: story.helperQuestion }] : [];
  telling.wait(draw.happens(0.93) ? draw.between(15, 330) : draw.between(500, 900));
  if (story.wrongUnit && story.returnReason && story.wrongUnit !== lead) {
    const { liaison } = cast.teamOf(story.wrongUnit);
    telling.act(head, 'dispatch', { lead: story.wrongUnit, helpers: [] });
    telling.wait(draw.between(60, 300)).act(liaison, 'return', { reason: story.returnReason, suggestedUnit: lead });
    telling.wait(draw.between(30, 200)).act(head, 'decide-return', { decision: 'agree', reason: '同意改派。' });
    telling.wait(draw.between(20, 120));
  }
  telling.act(head, 'dispatch', { lead, helpers });
  return lead;
}

function work(telling: Telling, { story, company, cast, draw }: Plot, lead: string): void {
  const { liaison, handler } = cast.teamOf(lead);
  const colleagues = new Map([[lead, new Map([[handler.userId, handler.userId]])]]);
  telling.wait(draw.happens(0.95) ? draw.between(20, 200) : draw.between(450, 700));
  telling.act(liaison, 'sign', { assignee: handler.userId }, { colleagues });
  telling.wait(draw.happens(0.94) ? draw.between(30, 380) : draw.between(450, 800));
  telling.act(handler, 'record-contact', { summary: story.contactSummary });
  answerAsHelpers(telling, story, cast, draw);
  for (const message of story.messages ?? []) {
    const from = message.from === 'company' ? company.owner : handler;
    telling.wait(draw.between(10, 120)).act(from, 'send-message', { text: message.text });
  }
  finish(telling, story, handler, draw);
  review(telling, { cast, draw }, { again: () => submit(telling, story, handler, story.publicAnswer) });
}

function answerAsHelpers(telling: Telling, story: RequestStory, cast: Cast, draw: Draw): void {
  for (const { unitCode, role, endedAt } of telling.state.assignments) {
    if (role !== 'helper' || endedAt || !story.helperAnswer) continue;
    telling.wait(draw.between(30, 300));
    telling.act(cast.teamOf(unitCode).handler, 'answer-as-helper', { answer: story.helperAnswer });
  }
}

/** Most units finish in time; construction and planning take longer, as leaders will see. */
function finish(telling: Telling, story: RequestStory, handler: Viewer, draw: Draw): void {
  const handling = telling.state.clocks.findLast((clock) => clock.name === 'handling');
  const days = handling && 'workingDays' in handling.limit ? handling.limit.workingDays : 1;
  const isSlow = draw.happens(SLOW_GROUPS.has(story.category.slice(0, 2)) ? 0.28 : 0.07);
  const share = isSlow ? draw.between(102, 150) : draw.between(15, 80);
  telling.wait(Math.max(20, Math.round((days * DAY * share) / 100) - (isSlow ? 0 : 500)));
  submit(telling, story, handler, story.publicAnswer);
}

const SLOW_GROUPS: ReadonlySet<string> = new Set(['11', '14']);

const submit = (telling: Telling, story: RequestStory, handler: Viewer, publicAnswer: string) =>
  telling.act(handler, 'submit-result', {
    result: story.result,
    publicAnswer,
    internalNote: story.internalNote,
    ...(story.unsolvedReason && { unsolvedReason: story.unsolvedReason }),
  });

function review(telling: Telling, { cast, draw }: Pick<Plot, 'cast' | 'draw'>, { again }: { again: () => void }): void {
  if (telling.state.status !== 'in-review') return;
  const reviewer = cast.byLogin('reviewer');
  if (draw.happens(0.06)) {
    const reason = '答复未写明办理路径和联系窗口，请补充后重新提交。';
    telling.wait(draw.between(60, 350)).act(reviewer, 'review-result', { decision: 'return', reason });
    telling.wait(draw.between(60, 300));
    again();
  }
  telling.wait(draw.between(30, 350)).act(reviewer, 'review-result', { decision: 'pass' });
}

/** The company rates, or is called back; where it is not satisfied the matter is done again. */
function hearCompany(telling: Telling, plot: Plot, lead: string): void {
  const { story, company, cast, draw } = plot;
  const rating = story.redo ? { score: 2, solved: false, comment: story.redo.comment } : ratingOf(story, draw);
  telling.wait(draw.between(60, 3 * DAY)).act(company.owner, 'rate', rating);
  if (telling.state.status === 'closed') return;
  const explained = EXPLAINED.has(story.result);
  telling.wait(draw.between(60, 300));
  if (!story.redo && explained) {
    const reason = '政策口径明确，已由单位负责人当面说明，依据和后续渠道已书面告知企业。';
    telling.act(cast.byLogin('office-head'), 'decide-redo', { decision: 'close', reason });
    return;
  }
  telling.act(cast.byLogin('reviewer'), 'decide-redo', { decision: 'redo', reason: '企业反映属实，请再办一次。' });
  const { handler } = cast.teamOf(lead);
  const secondAnswer = story.redo?.secondAnswer ?? story.publicAnswer;
  const submitAgain = () => submit(telling, { ...story, result: 'solved' }, handler, secondAnswer);
  telling.wait(draw.between(200, 2 * DAY));
  submitAgain();
  review(telling, { cast, draw }, { again: submitAgain });
  telling.wait(draw.between(60, DAY)).act(company.owner, 'rate', { score: 4, solved: true });
}

const EXPLAINED: ReadonlySet<string> = new Set([
  'limited-by-policy',
  'explained-disagreed',
  'explained-agreed',
  'unfounded',
]);

function ratingOf(story: RequestStory, draw: Draw) {
  if (story.rating) return story.rating;
  if (story.result === 'solved') return { score: draw.oneOf([5, 5, 5, 4, 4, 3]), solved: true };
  return { score: draw.oneOf([4, 3, 3, 2]), solved: story.result === 'explained-agreed' };
}
