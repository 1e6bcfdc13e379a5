import { type CategoryGroup, caseArea, fixed, policyOwner, policyUnit, units, words } from '../category.ts';

export const policy: CategoryGroup = {
  code: '01',
  name: '政策申报',
  nameEn: 'Policies and applications',
  categories: [
    {
      code: '0101',
      name: '政策咨询解读',
      nameEn: 'Policy advice',
      class: 'A',
      route: fixed('D02'),
      helpers: [policyUnit],
      keywords: words(
        '政策咨询、政策解读、扶持政策、惠企政策、有哪些政策、优惠政策、有无补贴、能否享受、支持政策、policy advice、incentives、which policies',
      ),
      hint: '请写明想了解哪项政策，或企业最近的变化（增资、扩员、新项目）。',
      hintEn: 'Name the policy, or say what has changed: capital, staff, a new project.',
    },
    {
      code: '0102',
      name: '申报资格与材料',
      nameEn: 'Eligibility and documents',
      class: 'B',
      route: policyOwner('D02'),
      helpers: [caseArea],
      keywords: words(
        '申报条件、申报材料、申报资格、申报指南、符合条件、专项审计、材料清单、申报要求、申报表、高企、专精特新、eligibility、application documents',
      ),
      hint: '请写明政策名称、申报年度，以及拿不准的条件或材料。',
      hintEn: 'Name the policy and year, and the condition or document you are unsure about.',
    },
    {
      code: '0103',
      name: '申报系统故障',
      nameEn: 'Application system fault',
      class: 'B',
      route: fixed('D06'),
      helpers: [policyUnit],
      keywords: words(
        '申报系统、系统报错、无法提交、登录不了、上传失败、页面打不开、一网通办、随申办、系统故障、验证码、法人一证通、提交不了、system error、cannot submit',
      ),
      hint: '请写明系统名称、出错时间和提示文字，最好附截图。',
      hintEn: 'Give the system, the time and the message shown; a screenshot helps.',
    },
    {
      code: '0104',
      name: '审核进度与结果异议',
      nameEn: 'Progress or outcome of a review',
      class: 'C',
      route: policyOwner('D02'),
      helpers: units('D09'),
      keywords: words(
        '审核进度、审核结果、未通过、公示名单、结果异议、评审结果、审批进度、审核中、何时公示、被退回、没有通过、复核、review status、application rejected',
      ),
      hint: '请写明项目名称、申报编号和提交日期；有异议请写明理由。',
      hintEn: 'Give the project, its number and filing date; if you disagree, say why.',
    },
    {
      code: '0105',
      name: '资金兑现拨付',
      nameEn: 'Payment of support funds',
      class: 'D',
      route: fixed('D09'),
      helpers: [policyUnit],
      keywords: words(
        '资金拨付、兑现、扶持资金、奖励资金、尚未到账、未到账、拨款、补贴款、尾款拨付、何时拨付、专项资金、奖励款、没收到、subsidy payment、disbursement',
      ),
      hint: '请写明项目名称、公示日期、金额和收款账户名称（不写账号）。',
      hintEn: 'Give the project, date of the public list, amount and account name (no number).',
    },
    {
      code: '0106',
      name: '政策建议',
      nameEn: 'Suggestions on policy',
      class: 'D',
      route: fixed('D03'),
      helpers: [policyUnit],
      keywords: words(
        '政策建议、建议出台、建议放宽、建议调整、建议延长、政策门槛、建议纳入、完善政策、希望政策、建议、suggestion、policy proposal',
      ),
      hint: '请写明现行做法、带来的困难，以及具体建议。',
      hintEn: 'Say what the rule is now, what it makes difficult and what you suggest.',
    },
  ],
};
