import { workingDateAfter } from '#lib/calendar/domain/working-dates.ts';
import { proposeUnits } from '#lib/cases/domain/rules.ts';
import { type CaseState, leadOf, runningClock } from '#lib/cases/domain/state.ts';
import type { Plot } from './plot.ts';
import type { Telling } from './telling.ts';

/**
 * Where a request may be waiting right now. Ordinary stories seldom stop at the rarer places, so that a few are told to stop
 * there: every desk, light and status has something to look at.
 */
export type Ending = {
  readonly calendarDaysAgo: number;
  /** of the first company, whose people visitors sign in as */
  readonly ofFirstCompany?: true;
  /** the title of the request it is told of; whichever comes next without */
  readonly about?: string;
  readonly tell: (telling: Telling, plot: Plot, earlier: readonly CaseState[]) => void;
};

export const endings: readonly Ending[] = [
  { calendarDaysAgo: 1, tell: accept },
  { calendarDaysAgo: 4, tell: (telling, plot) => void dispatch(telling, plot) },
  { calendarDaysAgo: 6, tell: (telling, plot) => void dispatch(telling, plot) },
  { calendarDaysAgo: 2, tell: askToReturn },
  { calendarDaysAgo: 3, tell: askToReturn },
  { calendarDaysAgo: 3, ofFirstCompany: true, tell: askCompany },
  { calendarDaysAgo: 5, tell: askCompany },
  { calendarDaysAgo: 8, tell: (telling, plot) => void sign(telling, plot) },
  { calendarDaysAgo: 12, tell: (telling, plot) => void sign(telling, plot) },
  { calendarDaysAgo: 40, tell: (telling, plot) => void sign(telling, plot) },
  { calendarDaysAgo: 55, tell: (telling, plot) => void sign(telling, plot) },
  { calendarDaysAgo: 3, ofFirstCompany: true, tell: answer },
  { calendarDaysAgo: 4, tell: disappoint },
  { calendarDaysAgo: 5, tell: disappoint },
  { calendarDaysAgo: 4, tell: explain },
  { calendarDaysAgo: 4, tell: explain },
  { calendarDaysAgo: 9, tell: transfer },
  { calendarDaysAgo: 6, tell: decline },
  { calendarDaysAgo: 70, tell: decline },
  { calendarDaysAgo: 6, tell: redo },
  { calendarDaysAgo: 7, ofFirstCompany: true, tell: redo },
  { calendarDaysAgo: 4, tell: awaitReview },
  { calendarDaysAgo: 4, tell: awaitReview },
  { calendarDaysAgo: 5, ofFirstCompany: true, tell: (telling, plot) => void sign(telling, plot) },
  { calendarDaysAgo: 2, ofFirstCompany: true, tell: merge },
  { calendarDaysAgo: 1, tell: askForTime },
  { calendarDaysAgo: 2, tell: askForTime },
  { calendarDaysAgo: 6, tell: pause },
  { calendarDaysAgo: 8, ofFirstCompany: true, tell: pauseConfirmed },
  { calendarDaysAgo: 12, tell: waitForHelper },
  { calendarDaysAgo: 8, tell: remind },
];

function accept(telling: Telling, { cast, rules, story }: Plot): void {
  const caseClass = rules.categories.get(story.category)?.class ?? 'B';
  telling.wait(40).act(cast.byLogin('dispatcher'), 'accept', { class: caseClass });
}

function dispatch(telling: Telling, { cast, rules }: Plot) {
  const lead = proposeUnits(telling.state, rules).lead ?? rules.officeUnitCode;
  telling.wait(60).act(cast.byLogin('dispatcher'), 'dispatch', { lead, helpers: [] });
  return { lead, ...cast.teamOf(lead) };
}

export function sign(telling: Telling, plot: Plot) {
  const { lead, liaison, handler } = dispatch(telling, plot);
  const colleagues = new Map([[lead, new Map([[handler.userId, handler.userId]])]]);
  telling.wait(90).act(liaison, 'sign', { assignee: handler.userId }, { colleagues });
  telling.wait(60).act(handler, 'record-contact', { summary: plot.story.contactSummary });
  return handler;
}

function askToReturn(telling: Telling, plot: Plot): void {
  const { liaison } = dispatch(telling, plot);
  telling.wait(60).act(liaison, 'return', { reason: '经核对，该事项的审批权限不在本单位。', suggestedUnit: 'D37' });
}

function askCompany(telling: Telling, plot: Plot): void {
  const handler = sign(telling, plot);
  const items = ['近三个月的缴费或完税凭证', '办公场所租赁合同首页与签章页'];
  telling.wait(60).act(handler, 'request-information', { items });
}

function answer(telling: Telling, plot: Plot): void {
  const handler = sign(telling, plot);
  telling.wait(120).act(handler, 'submit-result', { result: 'solved', publicAnswer: plot.story.publicAnswer });
  if (telling.state.status !== 'in-review') return;
  telling.wait(60).act(plot.cast.byLogin('reviewer'), 'review-result', { decision: 'pass' });
}

export function disappoint(telling: Telling, plot: Plot): void {
  answer(telling, plot);
  const rating = { score: 2, solved: false, comment: '答复只讲了流程，没有说明我们这种情况能不能办。' };
  telling.wait(90).act(plot.company.owner, 'rate', rating);
}

function redo(telling: Telling, plot: Plot): void {
  disappoint(telling, plot);
  const reason = '企业反映属实，答复没有说明能不能办，请再办一次。';
  telling.wait(60).act(plot.cast.byLogin('reviewer'), 'decide-redo', { decision: 'redo', reason });
}

function awaitReview(telling: Telling, plot: Plot): void {
  const handler = sign(telling, plot);
  telling.wait(200).act(handler, 'submit-result', {
    result: 'partly-solved',
    publicAnswer: plot.story.publicAnswer,
    unsolvedReason: '其余事项需等下一批次名额。',
  });
}

function decline(telling: Telling, { cast }: Plot): void {
  telling.wait(120).act(cast.byLogin('dispatcher'), 'decline', {
    reason: '该事项已进入诉讼程序，不在受理范围。',
    advice: '可向受理法院查询进度；需要法律咨询，可预约区公共法律服务中心。',
  });
}

function explain(telling: Telling, plot: Plot): void {
  const handler = sign(telling, plot);
  telling.wait(60).act(handler, 'submit-result', {
    result: 'limited-by-policy',
    publicAnswer: plot.story.publicAnswer,
    unsolvedReason: '现行政策对本类企业暂无支持条款。',
  });
  telling.wait(60).act(plot.cast.byLogin('reviewer'), 'review-result', { decision: 'pass' });
}

function transfer(telling: Telling, { cast }: Plot): void {
  const year = telling.at.toZonedDateTimeISO('Asia/Shanghai').year;
  const to = { target: '市级主管部门', reference: `长投促转〔${year}〕18 号` };
  telling.wait(90).act(cast.byLogin('dispatcher'), 'transfer', to);
}

/** 申请延期: one working day more. */
function askForTime(telling: Telling, plot: Plot): void {
  sign(telling, plot);
  const { calendar } = plot.rules;
  const due = runningClock(telling.state, 'handling')?.dueAt ?? telling.at;
  const next = workingDateAfter(calendar, due.toZonedDateTimeISO(calendar.timeZone).toPlainDate(), 1);
  telling.wait(60).act(liaisonOf(telling, plot), 'request-extension', {
    newDueAt: next?.date.toString() ?? '',
    reason: '需要市级主管部门核对数据，预计晚一天回复。',
    plan: '今日发函，收到回复当日答复企业。',
  });
}

function pause(telling: Telling, plot: Plot): void {
  sign(telling, plot);
  telling.wait(60).act(liaisonOf(telling, plot), 'suspend', pauseUntil(telling, plot));
}

function pauseConfirmed(telling: Telling, plot: Plot): void {
  pause(telling, plot);
  telling.wait(60).act(plot.cast.byLogin('dispatcher'), 'suspend', pauseUntil(telling, plot));
}

const pauseUntil = ({ at }: Telling, { rules }: Plot) => ({
  reason: '已报市级主管部门，等待批复。',
  reviewAt: at.toZonedDateTimeISO(rules.calendar.timeZone).toPlainDate().add({ days: 21 }).toString(),
});

/** A helper that should have answered by now. */
function waitForHelper(telling: Telling, plot: Plot): void {
  sign(telling, plot);
  const lead = leadOf(telling.state)?.unitCode;
  const unit = HELPERS.find((each) => each !== lead) ?? '';
  const question = '贵局对这一事项的办理条件和所需时间有何意见？';
  telling.wait(60).act(liaisonOf(telling, plot), 'invite-helper', { unit, question });
}

const HELPERS = ['D07', 'D16'];

function remind(telling: Telling, plot: Plot): void {
  sign(telling, plot);
  telling.wait(900).act(plot.company.owner, 'remind', { text: '月底前要签合同，请尽快答复，谢谢。' });
}

const liaisonOf = (telling: Telling, { cast, rules }: Plot) =>
  cast.teamOf(leadOf(telling.state)?.unitCode ?? rules.officeUnitCode).liaison;

/** Merged into an earlier open request of the same company, where there is one. */
function merge(telling: Telling, { cast, company }: Plot, earlier: readonly CaseState[]): void {
  const open = earlier.findLast((each) => each.enterpriseId === company.id && WAITING.has(each.status));
  if (!open) return;
  const target = { id: open.id, number: open.number, enterpriseId: open.enterpriseId, isEnded: false };
  telling
    .wait(30)
    .act(
      cast.byLogin('dispatcher'),
      'merge',
      { into: open.number, reason: '与在办诉求为同一事项，合并办理。' },
      { target },
    );
}

const WAITING: ReadonlySet<string> = new Set(['in-progress', 'needs-information', 'dispatched']);
