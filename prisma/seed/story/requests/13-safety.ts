import type { RequestStory } from '../request-story.ts';

export const safety: readonly RequestStory[] = [
  {
    category: '1301',
    title: '新店开业前消防安全检查预约',
    description:
      '{company}新店位于商场三楼，面积 460 平方米，装修已结束，打算下月 6 日开业。商场有整体消防验收，铺位内改了隔断和两处喷淋。想尽快约检查，也想知道承诺制能不能用。',
    expectation: '说明办理方式，赶在开业前完成。',
    fits: ['catering', 'retail', 'sports', 'training'],
    contactSummary: '电话核对面积、用途和原消防手续，约定现场指导时间。',
    helperQuestion: '请协助核对商场整体消防手续。',
    helperAnswer: '商场手续齐全，铺位装修备案已办。',
    messages: [
      { from: 'company', text: '平面图要盖设计单位的章吗？' },
      { from: 'unit', text: '告知承诺方式不需要，由贵公司盖章即可。' },
    ],
    result: 'solved',
    publicAnswer:
      '您好，贵店可选择告知承诺方式，提交承诺书和平面图后当场取得意见书，即可开业，一个月内现场核查。我们已提前到店指导，一处疏散指示牌需下移，您已整改。意见书今天发放。',
    internalNote: '已列入开业后核查计划。',
    rating: { score: 5, solved: true, comment: '先指导再承诺，心里有底。' },
  },
  {
    category: '1301',
    title: '二次装修消防设计审查意见看不懂',
    description: '{company}装修图纸消防审查退回两次，意见写“防烟分区划分不符合规范第几条”，设计单位和审图意见对不上。',
    expectation: '请专家当面讲清楚怎么改。',
    wrongUnit: 'D22',
    returnReason: '建设工程消防设计审查由建设管理部门负责，我单位负责投入使用前的消防安全检查。',
    contactSummary: '组织设计单位与审图专家当面会商，逐条确认修改方法。',
    result: 'solved',
    publicAnswer:
      '您好，争议在于开敞办公区与走道是否合并计算防烟分区。会商确定增加一道挡烟垂壁即可，无需重做排烟系统。修改后的图纸已通过审查，节省改造费用约 12 万元。',
    internalNote: '审图意见表述已请专家规范。',
    rating: { score: 5, solved: true },
  },
  {
    category: '1301',
    title: '老建筑没有原始消防手续怎么开店',
    description:
      '{company}租了一处 1930 年代老房子开咖啡店，180 平方米，房东找不到任何消防资料。听说这种房子根本办不下来。',
    expectation: '告诉我们有没有合规的办法，没有就及时止损。',
    fits: ['catering', 'retail', 'design', 'culture'],
    contactSummary: '现场踏勘，查看疏散楼梯、电气线路和相邻建筑。',
    helperQuestion: '请提供该处建筑历史用途情况。',
    helperAnswer: '历史上长期作商业使用，有相关证明材料。',
    result: 'partly-solved',
    publicAnswer:
      '您好，该类既有建筑可按“一事一议”论证：历史上确为商业用途，一层 120 平方米在增设简易喷淋、更换电气线路后可以使用；二层疏散条件不足，暂不能作营业场所。论证意见已发给您，改造完成后可申请检查。',
    internalNote: '论证会纪要已存档，二层不得营业。',
    unsolvedReason: '二层疏散条件不足。',
    rating: { score: 4, solved: true, comment: '一楼能开，比预想的好。' },
  },
  {
    category: '1302',
    title: '消防隐患整改资金和工期困难',
    description:
      '{company}所在园区被通知三个月内完成喷淋管网整改，预算 160 万元。园区内 22 家小企业共同承担，意见不一，工期又要避开生产。',
    expectation: '协调分摊办法，允许分期整改。',
    fits: ['property', 'logistics', 'training', 'design'],
    contactSummary: '召集园区方和企业代表开会，逐栋确认风险等级。',
    helperQuestion: '请对分期整改期间的安全措施提出要求。',
    helperAnswer: '高风险楼栋先改，其余增加临时喷淋和夜间值守。',
    result: 'solved',
    publicAnswer:
      '您好，经协调，整改分两期：高风险的 2 号、3 号楼在原期限内完成，其余延长两个月，期间增加临时设施和值守。费用由园区承担六成、企业按面积分摊四成，22 家企业均已签字。',
    internalNote: '分期方案报请备案同意。',
    rating: { score: 4, solved: true },
  },
  {
    category: '1303',
    title: '货梯年检到期，检验排不上',
    description: '{company}仓库两台货梯下月 5 日年检到期，预约系统最早排到下月 18 日。停用一天就会影响 2,000 单发货。',
    expectation: '协调在到期前检验。',
    fits: ['logistics', 'retail'],
    wrongUnit: 'D21',
    returnReason: '电梯属特种设备，由市场监管部门负责，建议改派。',
    contactSummary: '电话核对设备编号和维保记录，联系检验机构。',
    result: 'solved',
    publicAnswer:
      '您好，检验机构已安排本月 28 日晚间检验，两台货梯均合格，新标志已发放。建议每年提前两个月预约，避开年底高峰；系统到期提醒已为您开通。',
    internalNote: '夜间检验，不影响企业发货。',
    rating: { score: 5, solved: true, comment: '晚上十点还来检验，辛苦了。' },
  },
  {
    category: '1303',
    title: '小微企业安全培训如何组织',
    description: '{company}换了新的安全负责人，不清楚哪些人要持证、每年培训多少学时，应急预案也是照抄的模板。',
    expectation: '请老师指导一次，给一份适合我们的清单。',
    sizes: ['micro', 'small'],
    contactSummary: '上门查看现场和台账，按岗位列出培训要求。',
    helperQuestion: '请安排参加街道安全培训。',
    helperAnswer: '已登记两人参加下月 12 日的免费培训。',
    result: 'solved',
    publicAnswer:
      '您好，我们根据现场列出了岗位培训清单：主要负责人和安全管理员须完成规定学时，电工须持证。应急预案已帮您精简为 6 页并做了一次演练。下月 12 日的免费培训已为您报名两人。',
    internalNote: '无重大隐患，列为一般监管对象。',
    rating: { score: 5, solved: true },
  },
];
