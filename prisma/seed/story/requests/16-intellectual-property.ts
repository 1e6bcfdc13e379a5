import type { RequestStory } from '../request-story.ts';

export const intellectualProperty: readonly RequestStory[] = [
  {
    category: '1601',
    title: '三件发明专利申请走快速预审',
    description:
      '{company}有 3 件与新产品相关的发明专利，打算走快速预审，明年 4 月参展前希望能授权。我们没有备案过预审主体，不清楚技术领域是否在受理范围。',
    expectation: '指导主体备案，看一下专利能不能走预审。',
    fits: ['health', 'ai', 'internet', 'aviation'],
    contactSummary: '电话核对技术领域和分类号，预约保护中心辅导。',
    result: 'solved',
    publicAnswer:
      '您好，主体备案已通过。3 件专利中有 2 件属于预审受理领域，已进入预审，一般三到六个月可授权；另一件不在领域内，建议走普通程序的优先审查，推荐函已出具。',
    internalNote: '保护中心已指定联系人。',
    rating: { score: 5, solved: true, comment: '两件已经收到预审合格通知。' },
  },
  {
    category: '1601',
    title: '商标注册被驳回，是否值得复审',
    description: '{company}新品牌商标第 25 类被驳回，引证商标三年未见使用。离复审截止还有 9 天，市场物料已经印了一半。',
    expectation: '判断复审把握，给出稳妥的做法。',
    fits: ['fashion', 'retail', 'catering', 'design'],
    contactSummary: '电话核对引证商标使用情况，安排专业人员当天看材料。',
    result: 'explained-agreed',
    publicAnswer:
      '您好，引证商标近三年未检索到使用证据，建议同时提出驳回复审和“撤三”申请，复审截止前务必先提交复审，理由可在三个月内补充。物料建议暂缓加印。结果由国家知识产权局审定，我们无法承诺通过。',
    internalNote: '专家公益咨询一次，未收费。',
    unsolvedReason: '复审结果由国家知识产权局审定。',
    rating: { score: 5, solved: true, comment: '差点错过九天的期限。' },
  },
  {
    category: '1602',
    title: '原创设计被网店大量抄袭',
    description:
      '{company}今年春季 14 款原创设计，有 9 款被网店抄袭，价格只有我们的四分之一。我们有设计稿和首发记录，但只登记了 3 款外观设计。',
    expectation: '尽快下架，并教我们以后怎么保护。',
    fits: ['fashion', 'design'],
    contactSummary: '上门整理设计稿、首发时间和侵权链接，共 46 条。',
    helperQuestion: '请就未登记款式的维权依据提出意见。',
    helperAnswer: '可依据著作权主张美术作品保护，需补充创作底稿。',
    result: 'solved',
    publicAnswer:
      '您好，46 条链接中 41 条已由平台下架，其中 2 家店铺被扣分。未登记的款式以美术作品主张权利，同样获得支持。今后新款建议上市前做外观申请和时间戳存证，保护中心每月有免费窗口日。',
    internalNote: '剩余 5 条为境外店铺，转平台国际渠道。',
    rating: { score: 5, solved: true, comment: '一周下了四十多条，团队很受鼓舞。' },
  },
  {
    category: '1603',
    title: '知识产权质押登记和贴息',
    description:
      '{company}以 4 件发明专利质押贷款 500 万元，银行要求先完成质押登记。评估费、利息有没有补助，登记要多久？',
    expectation: '加快登记，说明补助申请办法。',
    fits: ['health', 'ai', 'internet', 'aviation'],
    contactSummary: '电话核对专利权属与年费缴纳情况。',
    helperQuestion: '请提示贴息申请口径。',
    helperAnswer: '按实际支付利息申请，放款后按季度登记。',
    result: 'solved',
    publicAnswer:
      '您好，质押登记已在 2 个工作日内办结，银行昨天放款。评估费和利息补助按年度通知申请，请保留评估报告、发票和付息凭证，通知发布后我们会提醒您。补助以审核结果为准。',
    internalNote: '质押登记已走绿色通道。',
    rating: { score: 5, solved: true },
  },
  {
    category: '1604',
    title: '进入东南亚市场前的商标布局',
    description:
      '{company}准备明年进入泰国、越南和新加坡，国内商标已注册。听说当地抢注很多，想知道用马德里还是单国申请。',
    expectation: '给出布局建议和大致费用。',
    fits: ['fashion', 'catering', 'health', 'retail', 'ai'],
    contactSummary: '电话了解进入时间、产品类别和预算，做近似检索。',
    helperQuestion: '请提供上述国家市场准入和展会信息。',
    helperAnswer: '已提供三国准入要点和明年展会计划。',
    result: 'solved',
    publicAnswer:
      '您好，检索显示越南已有一件近似申请，建议越南立即单国申请并准备异议，泰国和新加坡可通过马德里一并指定。三国总费用约 3 万元，周期 12 至 18 个月，建议在参展前完成申请。检索报告已发给您。',
    internalNote: '海外纠纷应对指导机构参与。',
    rating: { score: 5, solved: true, comment: '提前知道越南有人申请，太关键了。' },
  },
];
