import type { RequestStory } from '../request-story.ts';

export const talent: readonly RequestStory[] = [
  {
    category: '0301',
    title: '研发人员人才引进落户材料预审',
    description:
      '{company}有 3 名研发人员准备申请人才引进落户，均为硕士，其中一人档案在外省，一人社保有两个月断缴。第一次申请，不清楚从哪一步开始，希望先看材料再提交。',
    expectation: '安排人才专员一对一看材料，告诉我们缺什么。',
    contactSummary: '人才专员上门会诊，逐人列出缺口：一人需补学位认证，一人需说明断缴原因。',
    helperQuestion: '请确认企业重点机构资质及有效期。',
    helperAnswer: '企业高新技术证书在有效期内，可按重点机构申报。',
    result: 'solved',
    publicAnswer:
      '您好，3 位同事的材料已逐一会诊：第一位材料齐全，可直接在“一网通办”提交；第二位需先办理学位认证；第三位断缴的两个月请由原单位出具说明。会诊意见已分别发给您。是否通过以人社部门审核为准。',
    internalNote: '断缴情形有同类先例，建议附原单位解除与入职时间证明。',
    rating: { score: 5, solved: true, comment: '专员上门，一次讲清楚。' },
  },
  {
    category: '0301',
    title: '核心技术骨干落户，个税与社保基数不一致',
    description:
      '一名算法负责人申请人才引进，窗口提示个税收入与社保基数不匹配。原因是年中调薪，社保基数按上年度核定，次年才调整。',
    expectation: '确认能否作说明后继续申请。',
    fits: ['ai', 'internet', 'health'],
    contactSummary: '电话了解调薪时间和基数核定周期，请企业提供工资明细。',
    result: 'solved',
    publicAnswer:
      '您好，社保基数按上年度月平均工资核定，调薪当年出现差异属正常情况。请提供调薪通知、近 12 个月工资明细和完税记录，在申请中附情况说明即可。该材料已在预审中认可，您可以提交。',
    internalNote: '同类情况建议写入办事指南常见问题。',
    rating: { score: 5, solved: true },
  },
  {
    category: '0301',
    title: '落户申请被退回，档案材料缺失',
    description:
      '{company}一名高级工程师的落户申请上周被退回，提示“档案缺少转正定级材料”。本人 2009 年毕业，原单位已注销，找不到这份材料。',
    expectation: '告知有没有替代办法。',
    contactSummary: '电话联系申请人，核对档案所在地和原单位注销情况。',
    messages: [
      { from: 'company', text: '原单位的上级集团还在，可以开证明吗？' },
      { from: 'unit', text: '可以，请写明工作起止时间并加盖公章，我们先预审。' },
    ],
    result: 'solved',
    publicAnswer:
      '您好，原单位注销的，可由其上级单位或档案保管机构出具工作经历证明，并附当年社保缴费记录替代。您补充的材料已预审通过，请在系统中重新提交，无需重新排队。',
    internalNote: '市级复审认可替代材料。',
    rating: { score: 4, solved: true, comment: '急死人的材料有了着落。' },
  },
  {
    category: '0302',
    title: '居转户满七年，没有中级职称怎么办',
    description:
      '{company}一名员工居住证和社保都满七年，没有职称，但近三年社保基数较高。想了解是否必须考中级职称，还是可以按基数条件申请。',
    expectation: '明确适用哪一条，需要哪些证明。',
    contactSummary: '电话核对持证年限与近四年缴费基数明细。',
    result: 'solved',
    publicAnswer:
      '您好，职称不是唯一条件。最近四年内累计 36 个月社保基数达到规定倍数且与个税匹配的，可不作职称要求。您提供的明细中已有 34 个月达标，预计两个月后满足，届时可申请。以人社部门审核为准。',
    internalNote: '已提醒企业保持基数连续。',
    rating: { score: 5, solved: true },
  },
  {
    category: '0302',
    title: '居转户审核超过三个月，希望了解进度',
    description: '员工 8 月初提交居转户申请，状态一直是“复审中”。孩子明年入学需要户口本，家里比较着急。',
    expectation: '告知进展，并说明入学是否有其他办法。',
    contactSummary: '电话告知环节与预计时间，同步说明入学安排。',
    result: 'solved',
    publicAnswer:
      '您好，申请已通过区级审核，目前在市级复审，预计本月下旬公示。入学登记不以户口本为唯一条件，持居住证、积分通知书等也可按规定登记，我们已把教育部门的登记说明发给您。',
    internalNote: '与市级经办人核实，材料无缺项。',
    rating: { score: 4, solved: true },
  },
  {
    category: '0303',
    title: '居住证积分续签被退回',
    description:
      '{company}两名员工积分续签被退回，理由是“居住地址证明过期”。租赁合同是一年一签，刚续签备案，系统里还是旧地址。',
    expectation: '尽快恢复有效，不影响孩子报名。',
    contactSummary: '电话核对备案日期，请社区事务受理服务中心协助更新地址。',
    result: 'solved',
    publicAnswer:
      '您好，新租赁备案已同步到居住登记，两位员工的积分续签今天已重新提交并受理，积分有效期自动延续，不影响入学报名。今后续租请先办理居住登记再续签积分。',
    internalNote: '数据同步延迟，已反馈。',
    rating: { score: 5, solved: true },
  },
  {
    category: '0303',
    title: '积分差 8 分，如何补充达到 120 分',
    description:
      '一名市场经理模拟打分 112 分，本科学历加社保年限，没有职称。想知道是否有合规的补分方式，今年能不能达到。',
    expectation: '给一份可行的补分建议。',
    withdrawReason: '员工已自行查到打分细则，不需要再答复了。',
    contactSummary: '电话核对打分明细，排除不可行的项目。',
    result: 'explained-agreed',
    publicAnswer:
      '您好，按您目前情况，社保每满一年加 3 分，配偶为本市户籍的按结婚年限加分，取得中级职称或二级技能等级证书可按职称分计算。您三年内可自然达到 120 分，若今年通过技能等级认定则当年可达。模拟结果供参考，以受理部门核定为准。',
    internalNote: '提醒不要轻信代办“包过”。',
    unsolvedReason: '当年分值不足，需时间或证书。',
    rating: { score: 4, solved: false, comment: '知道努力方向了。' },
  },
  {
    category: '0304',
    title: '留学生落户学习时间如何计算',
    description: '拟录用一名英国一年制硕士，疫情期间有两个月线上课程在国内完成。担心境外学习时间不够，影响留学生落户。',
    expectation: '确认能否认定，需要什么证明。',
    contactSummary: '电话请企业提供出入境记录和学校课程安排说明。',
    result: 'solved',
    publicAnswer:
      '您好，境外学习时间以出入境记录计算，您提供的记录合计 214 天，达到硕士不少于 180 天的要求，不影响申请。请在申请时附学校课程安排说明。最终以人社部门审核为准。',
    internalNote: '时间计算表已给企业留底。',
    rating: { score: 5, solved: true, comment: '录用通知可以放心发了。' },
  },
  {
    category: '0304',
    title: '留学生首份工作在外省，能否在沪申请',
    description:
      '员工留学回国后先在杭州工作 8 个月，今年 3 月入职{company}，社保在上海连续缴纳。想确认是否仍可按留学生落户申请，时限怎么算。',
    expectation: '确认条件并告知最晚申请时间。',
    contactSummary: '电话核对回国时间与参保记录。',
    result: 'explained-agreed',
    publicAnswer:
      '您好，现行办法要求回国后两年内来沪工作并提出申请。员工回国至今 19 个月，目前仍在期限内，请在明年 2 月底前提交。因首份工作在外省，需附离职证明和社保转移记录。以审核部门意见为准。',
    internalNote: '临近期限，已建议优先办理。',
    unsolvedReason: '需企业在期限内自行提交。',
    rating: { score: 4, solved: true },
  },
  {
    category: '0305',
    title: '应届生落户单位信息登记未通过',
    description:
      '{company}今年招了 9 名应届毕业生，在应届生落户系统登记单位信息时提示“注册资本未达要求”，但我们实缴资本是够的。',
    expectation: '尽快通过登记，赶上本批次申报。',
    sizes: ['medium', 'large'],
    contactSummary: '电话核对营业执照与系统显示数据，发现未同步实缴信息。',
    result: 'solved',
    publicAnswer:
      '您好，问题是系统读取的注册资本为变更前数据。我们已请登记部门推送更新信息，您的单位信息今天审核通过，9 名毕业生可正常申报，本批次截止为下月 15 日。',
    internalNote: '数据接口问题，同类 3 家一并处理。',
    rating: { score: 5, solved: true, comment: '赶上了批次，九个孩子都放心了。' },
  },
  {
    category: '0306',
    title: '外籍工程师工作许可到期延期',
    description:
      '{company}一名德国籍工程师工作许可下月 26 日到期，系统里显示 B 类，但薪酬已达到 A 类标准，想在延期时一并调整类别。',
    expectation: '确认材料和时间，避免到期空档。',
    fits: ['internet', 'ai', 'headquarters', 'aviation', 'trade'],
    contactSummary: '电话说明延期窗口期和类别认定材料，安排材料预审。',
    helperQuestion: '请提示居留许可办理的衔接时间。',
    helperAnswer: '工作许可延期后 7 日内提交居留许可延期，现行证件到期前可在境内停留。',
    messages: [
      { from: 'company', text: '他下周要回德国出差，会不会影响？' },
      { from: 'unit', text: '提交当天不需要本人到场，出差不影响，请保留出入境记录。' },
    ],
    result: 'solved',
    publicAnswer:
      '您好，类别调整可与延期同时办理，请提前 30 天提交，附劳动合同、完税证明和学历认证。材料预审已完成，延期申请本周已受理，居留许可衔接不会出现空档。',
    internalNote: '提醒企业建立外籍员工到期台账。',
    rating: { score: 5, solved: true },
  },
  {
    category: '0306',
    title: 'Work permit for an intern from abroad',
    description:
      'We would like to bring two interns from our parent company for six months starting in March. They are university students, not graduates. We are not sure whether an internship visa or a work permit is the right way, and whether our site in Changning can act as the host unit.',
    expectation: 'Tell us which permit applies and how long it takes.',
    language: 'en',
    fits: ['internet', 'ai', 'headquarters', 'design'],
    contactSummary: 'Phone call with the site manager; the interns are enrolled students, six-month stay planned.',
    result: 'explained-agreed',
    publicAnswer:
      'Thank you for asking in good time. Students still enrolled abroad need an internship visa endorsed by the host unit; a work permit is not possible before graduation. Please allow four weeks. Your site can host interns once the host-unit record is filed, which takes about five working days; the form and an example have been sent to you.',
    internalNote: '实习签证受理为出入境部门，已提供指引。',
    unsolvedReason: '须由企业按实习签证程序办理。',
    rating: { score: 4, solved: true, comment: 'Not the shortest way, but a clear one.' },
  },
  {
    category: '0306',
    title: '外籍高管家属居留许可年龄限制',
    description:
      '一名外籍副总的配偶和两个孩子需要办理居留许可，其中一个孩子已满 18 周岁、在读高中。想确认能否作为家属一并办理。',
    expectation: '明确可以办理的类型和材料。',
    fits: ['headquarters', 'trade'],
    contactSummary: '电话说明家属居留与学习居留的区别。',
    result: 'solved',
    publicAnswer:
      '您好，配偶和未满 18 周岁的孩子可随主申请人办理家属居留；已满 18 周岁在读的孩子应按学习类居留单独办理，由学校出具证明。两套材料清单已发给您，可同一天办理。',
    internalNote: '出入境窗口支持预约家庭合办。',
    rating: { score: 5, solved: true },
  },
  {
    category: '0307',
    title: '青年人才计划申报人选推荐',
    description:
      '{company}想推荐一名 34 岁的技术总监申报区级青年人才计划。本人有省部级科技奖和 5 件发明专利，但不是博士，不确定是否符合条件。',
    expectation: '先看一次材料，值得申报再准备。',
    fits: ['ai', 'internet', 'health', 'design'],
    contactSummary: '电话核对业绩材料，按申报书目录列出缺项。',
    result: 'solved',
    publicAnswer:
      '您好，本计划不以博士学位为必要条件，代表性业绩和社会效益占比更高。经预审，候选人材料完整，建议补充两个落地项目的用户证明，本年度申报截止为下月底。评审结果以主管部门公示为准。',
    internalNote: '已安排一次申报书辅导。',
    rating: { score: 5, solved: true, comment: '少走了很多弯路。' },
  },
];
