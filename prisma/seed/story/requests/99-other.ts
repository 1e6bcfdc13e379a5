import type { RequestStory } from '../request-story.ts';

export const other: readonly RequestStory[] = [
  {
    category: '9901',
    title: '感谢街道专员帮助解决停水问题',
    description:
      '上个月{building}因水管爆裂停水两天，街道专员主动联系送水、协调物业抢修，还每天打电话问进度。我们员工都很感动，想写一封表扬信。',
    expectation: '转达感谢。',
    contactSummary: '电话感谢企业反馈，告知已转达本人和所在街道。',
    result: 'solved',
    publicAnswer:
      '您好，您的感谢已转达给专员本人和街道。她说这是应该做的，也请您有事随时联系。谢谢您专门来信，对我们是很大的鼓励。',
    internalNote: '列入当月好案例素材，公开前征得企业同意。',
    rating: { score: 5, solved: true },
  },
  {
    category: '9901',
    title: '建议门户增加办事进度短信提醒',
    description:
      '{company}经办人换岗后没有看到站内消息，错过一次补充材料。建议补材料、待评价等节点增加短信或邮件提醒，并允许设置两位接收人。',
    expectation: '考虑在后续版本中增加。',
    contactSummary: '电话了解使用习惯，记录希望提醒的节点。',
    result: 'explained-agreed',
    publicAnswer:
      '您好，感谢建议。补充材料、待评价和答复三个节点已支持短信和邮件提醒，可在“我的—通知设置”中打开；第二接收人可通过增加经办人实现。您提到的提前一天再次提醒，已列入下一批改进。',
    internalNote: '已转产品负责人评估。',
    unsolvedReason: '部分功能列入后续改进。',
    rating: { score: 4, solved: true },
  },
  {
    category: '9901',
    title: '希望组织企业家赴外地考察交流',
    description:
      '{company}希望区里组织同行企业到长三角城市考察，了解产业园区和配套企业，最好与年度论坛结合，自费即可。',
    expectation: '告知是否有类似安排。',
    contactSummary: '电话了解行业方向和人数意向。',
    withdrawReason: '公司行程有变，暂时不需要了，谢谢。',
    result: 'solved',
    publicAnswer:
      '您好，区里每季度组织一次行业考察，下一次为下月中旬，主题为高端制造与设计融合，名额 25 个，交通食宿自理。您已登记 2 个名额，行程确认后提前一周通知。',
    internalNote: '活动由行业协会承办。',
    rating: { score: 5, solved: true },
  },
];
