import { disappoint, type Ending, sign } from './endings.ts';
import type { Plot } from './plot.ts';
import type { Telling } from './telling.ts';

/** Requests on the long-term list, under supervision or taken on by a leader, as each would be just now. */
export const oversightEndings: readonly Ending[] = [
  { calendarDaysAgo: 78, about: '园区周边托班和幼儿园学位紧张', tell: shelveSchool },
  { calendarDaysAgo: 40, about: '九十年代商务楼整体改造怎样启动', tell: shelveBuilding },
  { calendarDaysAgo: 100, about: '希望在园区增设新能源充电桩', tell: unshelveCharging },
  { calendarDaysAgo: 4, about: '加班时段中央空调不开，服务器间过热', tell: askToShelve },
  { calendarDaysAgo: 13, about: '餐厅油烟被楼上居民反复投诉', tell: supervise },
  { calendarDaysAgo: 11, about: '业主提前收回楼面，仅给一个月搬迁', tell: superviseAndReply },
  { calendarDaysAgo: 24, about: '楼宇停车位缺口大，员工停车难', tell: takeOn },
];

const DAY = 420;
const GRANT = { decision: 'grant', reason: '条件确未具备，计划和责任人明确，同意挂账，按期复核。' } as const;

/** A date so many calendar days after the moment the story has come to. */
const dateAfter = ({ at }: Telling, days: number): string =>
  at.toZonedDateTimeISO('Asia/Shanghai').toPlainDate().add({ days }).toString();

type Shelving = { readonly plan: string; readonly owner: string; readonly days: number };

function shelve(telling: Telling, plot: Plot, { plan, owner, days }: Shelving) {
  sign(telling, plot);
  const { liaison } = teamIn(telling, plot);
  telling.wait(2 * DAY).act(liaison, 'shelve', { plan, owner, reviewAt: dateAfter(telling, days) });
  return liaison;
}

function shelveSchool(telling: Telling, plot: Plot): void {
  const plan =
    '北新泾街区配套幼儿园（9 个班，含 2 个托班）明年秋季开园；开园前由街道协调两处社区托育点，先安排 20 个临时名额。';
  const liaison = shelve(telling, plot, { plan, owner: '区教育局学前教育科 沈科长', days: 45 });
  telling.wait(200).act(plot.cast.byLogin('office-head'), 'decide-shelving', GRANT);
  telling.wait(28 * DAY).act(liaison, 'review-shelved', {
    note: '幼儿园主体已封顶，进度正常；社区托育点已落实 14 个名额，还差 6 个。',
    reviewAt: dateAfter(telling, 80),
  });
}

function shelveBuilding(telling: Telling, plot: Plot): void {
  const plan =
    '楼宇分属 11 家小业主，先由街道组织业主代表会商，形成一致意见后按城市更新项目申报；预计明年二季度启动方案编制。';
  shelve(telling, plot, { plan, owner: '区建管委城市更新科 许科长', days: 85 });
  telling.wait(300).act(plot.cast.byLogin('office-head'), 'decide-shelving', GRANT);
}

/** The condition was met: it was taken off the list, done and confirmed. */
function unshelveCharging(telling: Telling, plot: Plot): void {
  const plan = '园区变压器增容列入供电公司三季度计划，增容完成后在地下二层建 12 个充电位。';
  const liaison = shelve(telling, plot, { plan, owner: '园区物业工程部 周经理', days: 60 });
  telling.wait(150).act(plot.cast.byLogin('office-head'), 'decide-shelving', GRANT);
  telling.wait(30 * DAY).act(liaison, 'unshelve', {});
  const { handler } = teamIn(telling, plot);
  const publicAnswer = '您好！变压器增容已完成，园区地下二层 12 个充电位已投入使用，手机扫码即可充电。感谢您的建议。';
  telling.wait(3 * DAY).act(handler, 'submit-result', { result: 'solved', publicAnswer });
  if (telling.state.status === 'in-review') {
    telling.wait(60).act(plot.cast.byLogin('reviewer'), 'review-result', { decision: 'pass' });
  }
  telling
    .wait(DAY)
    .act(plot.company.owner, 'rate', { score: 5, solved: true, comment: '等了几个月，但每次都有回音。' });
}

function askToShelve(telling: Telling, plot: Plot): void {
  sign(telling, plot);
  telling.wait(120).act(teamIn(telling, plot).liaison, 'shelve', {
    plan: '物业已委托设计院做分区供冷改造方案，明年供冷季前施工；在此之前加班时段为服务器间开放两台移动空调。',
    owner: '楼宇物业 工程主管陈工',
    reviewAt: dateAfter(telling, 75),
  });
}

const ORDER = '企业两次来电反映，请查明未按期办理的原因，明确完成时间，并书面报告。';

/** Late, and supervised: the unit still owes its written reply. */
function supervise(telling: Telling, plot: Plot): void {
  sign(telling, plot);
  telling.wait(6 * DAY).act(plot.cast.byLogin('supervision'), 'supervise', { demand: ORDER });
}

function superviseAndReply(telling: Telling, plot: Plot): void {
  sign(telling, plot);
  telling
    .wait(4 * DAY)
    .act(plot.cast.byLogin('leader'), 'supervise', { demand: '请会同街道当面协调业主和企业，三日内报进展。' });
  telling.wait(DAY + 100).act(teamIn(telling, plot).liaison, 'answer-supervision', {
    reply: '昨日下午已在街道会议室组织双方面谈，业主同意把搬迁期延长到三个月，补充协议正在起草，周五前签署。',
  });
}

/** Twice redone and still not solved: a leader takes it on. */
function takeOn(telling: Telling, plot: Plot): void {
  disappoint(telling, plot);
  const reviewer = plot.cast.byLogin('reviewer');
  for (const reason of ['企业反映属实，请再办一次。', '车位仍未落实，请单位负责人参加办理。']) {
    telling.wait(60).act(reviewer, 'decide-redo', { decision: 'redo', reason });
    telling.wait(DAY).act(teamIn(telling, plot).handler, 'submit-result', {
      result: 'partly-solved',
      publicAnswer: plot.story.publicAnswer,
      unsolvedReason: '周边公共停车场的错时共享尚未谈妥。',
    });
    telling.wait(60).act(reviewer, 'review-result', { decision: 'pass' });
    telling
      .wait(90)
      .act(plot.company.owner, 'rate', { score: 2, solved: false, comment: '车位还是不够，员工每天绕圈。' });
  }
  telling.wait(100).act(plot.cast.byLogin('leader'), 'take-on', {
    leader: '副区长 高远山',
    instruction: '请建管、街道与地铁上盖停车场业主本周内见一次面，错时共享的价格和车位数我来协调。',
  });
}

/** Who has it now. */
function teamIn(telling: Telling, { cast }: Plot) {
  const lead = telling.state.assignments.find(({ role, endedAt }) => role === 'lead' && endedAt === null);
  if (!lead) throw new Error(`${telling.state.number} has no lead`);
  return cast.teamOf(lead.unitCode);
}
