import type { RequestStory } from '../request-story.ts';

export const legal: readonly RequestStory[] = [
  {
    category: '1701',
    title: '软件外包合同知识产权条款审查',
    description:
      '{company}委托外部团队开发小程序，合同里只写“成果归甲方”，没有提源代码、开源组件和交付标准。对方催着签，金额 68 万元。',
    expectation: '请律师看一次，指出必须改的地方。',
    contactSummary: '安排值班律师在线审阅，当天反馈修改意见。',
    result: 'solved',
    publicAnswer:
      '您好，律师建议修改四处：明确源代码和著作权自付款时转移、列出开源组件清单、把验收标准写成附件、分三期付款并保留一成质保金。修改稿已发给您，对方已同意其中三处，余下一处建议坚持。',
    internalNote: '公益法律服务，用时两小时。',
    rating: { score: 5, solved: true, comment: '改动不大，但很要紧。' },
  },
  {
    category: '1701',
    title: 'Dismissal clause in local contracts',
    description:
      'Our regional template allows dismissal with one month’s pay in lieu. A local candidate says this is not valid here. We want to correct the template for {people} employees before the next renewals.',
    expectation: 'A short legal view in English and wording we can use.',
    language: 'en',
    fits: ['headquarters', 'internet', 'trade', 'design'],
    contactSummary: 'Call with HR; template reviewed by a duty lawyer who works in English.',
    result: 'solved',
    publicAnswer:
      'The candidate is right: payment in lieu of notice is possible only on the three grounds set by law, and severance is due besides. The duty lawyer has marked the clause and two others (probation and overtime) and suggested wording in both languages. Please have your own counsel confirm it before you use it.',
    internalNote: '由懂英文的值班律师办理。',
    rating: { score: 5, solved: true, comment: 'Very practical advice.' },
  },
  {
    category: '1702',
    title: '合作方违约，希望先调解再诉讼',
    description:
      '{company}与供应商因一批货质量有争议，涉及 92 万元。双方合作五年，不想闹到法院，希望有中立的人来主持谈一谈。',
    expectation: '安排商事调解，一个月内有结果。',
    fits: ['trade', 'fashion', 'catering', 'retail', 'logistics'],
    contactSummary: '与双方分别沟通，确认均同意调解，选定一名行业调解员。',
    result: 'solved',
    publicAnswer:
      '您好，经两次调解，双方达成协议：供应商退换三分之一货物，其余按八折结算，共减少支付 31 万元，下季度恢复合作。调解协议已申请司法确认，具有强制执行效力。',
    internalNote: '调解周期 17 天，未收费。',
    rating: { score: 5, solved: true, comment: '保住了五年的合作。' },
  },
  {
    category: '1703',
    title: '公司账户被法院冻结，影响发工资',
    description:
      '{company}因合同纠纷被对方申请保全，基本户被冻结 180 万元，本月 15 日要发工资。我们认为冻结金额超过争议金额。',
    expectation: '协调解冻工资部分。',
    declineReason: '该事项正在人民法院审理过程中，属司法程序，不在受理范围。',
    declineAdvice:
      '您可以向作出裁定的法院提出异议，并申请以保函置换或解冻工资部分；公共法律服务中心可免费指导您准备材料，电话见下方。',
    appealReason: '我们不要求干预案件，只想知道怎样尽快提出申请，员工工资等不起。',
    contactSummary: '电话说明司法事项边界，当天安排律师指导异议材料。',
    result: 'explained-agreed',
    publicAnswer:
      '您好，冻结由法院依法作出，行政部门不介入案件。您可以立即做两件事：一是以工资表和社保明细为依据，申请解除工资部分的冻结；二是以保函置换全部冻结。律师已帮您拟好两份申请书，立案庭的联系方式和收件时间已发给您。',
    internalNote: '只作程序引导，未联系承办法官。',
    unsolvedReason: '司法程序内事项，只提供指引。',
    rating: { score: 4, solved: true, comment: '虽不能代办，但告诉我们怎么办。' },
  },
  {
    category: '1703',
    title: '胜诉后对方不履行，怎样申请执行',
    description:
      '{company}去年 11 月胜诉，判决对方支付 34 万元，至今未付。我们不熟悉执行程序，也不知道对方有没有财产。',
    expectation: '说明下一步怎么做。',
    fits: ['trade', 'design', 'logistics', 'culture', 'professional'],
    declineReason: '判决的执行由人民法院负责，不在受理范围。',
    declineAdvice: '请在判决生效之日起两年内向一审法院申请强制执行；公共法律服务中心可免费指导准备材料。',
    appealReason: '我们只想知道手续怎么办，并不要求催促法院。',
    contactSummary: '电话核对判决生效日期，提醒申请执行期限。',
    result: 'explained-agreed',
    publicAnswer:
      '您好，判决生效后，您可在两年内向一审法院或财产所在地法院申请强制执行，线上、线下均可。请准备判决书、生效证明和已知财产线索；没有线索的，可在申请书中请求法院网络查控。申请书样式已发给您。',
    internalNote: '引导类答复，不介入执行。',
    unsolvedReason: '司法程序内事项，只提供指引。',
    rating: { score: 5, solved: true },
  },
  {
    category: '1704',
    title: '出口业务合规体系从哪里做起',
    description:
      '{company}海外收入占比超过三成，客户开始要求反商业贿赂和出口管制合规声明。公司只有一名法务，想知道先做哪几件事。',
    expectation: '一次合规体检，给出优先次序。',
    fits: ['trade', 'ai', 'aviation', 'health', 'fashion'],
    contactSummary: '上门访谈销售、采购和财务，梳理高风险环节。',
    result: 'solved',
    publicAnswer:
      '您好，合规体检报告已完成，建议先做三件事：一是建立客户和最终用户筛查表，二是规范代理商佣金审批，三是指定合规联系人并留存培训记录。模板文件已提供，三个月后我们会回访一次，帮助您检查落实情况。',
    internalNote: '由合规服务团提供，公益性质。',
    rating: { score: 5, solved: true, comment: '小团队也能照着做。' },
  },
];
