import type { RequestStory } from '../request-story.ts';

export const building: readonly RequestStory[] = [
  {
    category: '1101',
    title: '机房改造项目备案行业代码怎么选',
    description:
      '{company}计划投资 1,200 万元改造自用机房，需要办理项目备案。系统要求选国民经济行业代码和建设性质，我们不确定选“新建”还是“技术改造”，担心影响后面的节能审查。',
    expectation: '指导填报，尽快取得备案证明。',
    fits: ['internet', 'ai', 'finance'],
    contactSummary: '电话核对投资构成和年综合能耗，说明填报口径。',
    helperQuestion: '请确认是否涉及新增用地和建筑面积。',
    helperAnswer: '在原有建筑内改造，不新增用地和建筑面积。',
    result: 'solved',
    publicAnswer:
      '您好，项目在原址内改造，应选“技术改造”。按您填报的设备清单，年综合能耗低于单独进行节能审查的标准，提交节能承诺即可。备案证明已于今天生成，项目代码可用于后续报建。',
    internalNote: '能耗数据由企业承诺，事中核查。',
    rating: { score: 5, solved: true, comment: '当天拿到项目代码。' },
  },
  {
    category: '1102',
    title: '工业用房用作研发办公是否合规',
    description:
      '{company}看中一栋老厂房，产证用途为工业，准备作研发和办公，面积 2,300 平方米。出租方说可以直接用，我们担心以后注册和消防手续办不下来。',
    expectation: '签约前明确能不能用、要办哪些手续。',
    fits: ['ai', 'design', 'health', 'internet'],
    contactSummary: '与企业、出租方到现场查看，调取产证和规划资料。',
    helperQuestion: '请核实该房屋权属和租赁登记情况。',
    helperAnswer: '权属清晰，无抵押查封，可办理租赁登记。',
    result: 'explained-agreed',
    publicAnswer:
      '您好，该房屋证载用途为工业，用作中试和研发可以，纯办公不符合证载用途。如研发为主，需由产权人申请功能认定，约需两个月。建议在认定完成前先签意向协议，并把“未通过认定可解约”写入条款。',
    internalNote: '已与产权人说明功能认定程序。',
    unsolvedReason: '须由产权人先申请功能认定。',
    rating: { score: 4, solved: true, comment: '幸亏签约前问了一句。' },
  },
  {
    category: '1102',
    title: '不动产权证用途记载有误申请更正',
    description:
      '{company}自有办公楼的产证上，地下一层用途记为“仓储”，竣工图为“车库”。现在要办停车场备案，被要求先更正。',
    expectation: '更正记载，告知材料和时间。',
    fits: ['retail', 'property', 'catering'],
    contactSummary: '电话核对竣工图和原始登记档案。',
    result: 'solved',
    publicAnswer:
      '您好，经调阅原始档案，登记时录入有误，属登记机构更正范围，不收取费用。新的不动产权证已制作完成，请携带原证到不动产登记中心换领，可凭受理凭证先行办理停车场备案。',
    internalNote: '档案差错已登记整改。',
    rating: { score: 5, solved: true },
  },
  {
    category: '1103',
    title: '装修工程施工许可能否分段办理',
    description:
      '{company}租下 3 层共 4,200 平方米，工期紧，想先开工一层用于搬迁过渡。施工单位说要三层图纸全部审完才能办施工许可。',
    expectation: '争取先开一层，不影响 3 月搬迁。',
    contactSummary: '上门核对图纸进度，与建设、施工单位一起排工期。',
    helperQuestion: '请确认分段施工的消防和规划要求。',
    helperAnswer: '不涉及规划变更，各层为独立防火分区，可分段。',
    result: 'solved',
    publicAnswer:
      '您好，该工程可按楼层分两个标段申请施工许可。第一标段图纸已审查通过，许可证昨天发放，可以开工；第二标段预计三周后办理。请注意分段施工期间保持疏散通道畅通。',
    internalNote: '质安监已提前介入。',
    rating: { score: 5, solved: true, comment: '工期抢回来一个月。' },
  },
  {
    category: '1103',
    title: '竣工验收多部门到场时间难统一',
    description:
      '改造工程已完工两周，消防、档案、规划核实分别约了三个时间，每次都要设计、施工、监理到齐，协调困难。下月中旬就要启用。',
    expectation: '安排一次联合验收。',
    contactSummary: '电话汇总各专项验收准备情况，确定联合验收时间。',
    helperQuestion: '请确认规划核实材料是否齐备。',
    helperAnswer: '测绘报告已提交，可参加本周五联合验收。',
    result: 'solved',
    publicAnswer:
      '您好，综合竣工验收已于本周五上午一次完成，现场提出两条整改意见（疏散标志位置、档案编目），您已当天整改，验收合格通知书今天出具。',
    internalNote: '一次踏勘，四个专项同步完成。',
    rating: { score: 5, solved: true },
  },
  {
    category: '1104',
    title: '测试中心用电增容 400 千伏安',
    description:
      '{company}测试中心新增设备，现有容量 250 千伏安不够，申请增容 400 千伏安。供电企业勘查后说楼内配电间没有位置，要业主同意改造，事情停了一个多月。',
    expectation: '协调业主、供电企业定下方案，年内通电。',
    fits: ['health', 'ai', 'internet'],
    contactSummary: '约业主、供电企业和设计单位现场会商，确定在地下一层增设配电柜。',
    messages: [
      { from: 'company', text: '业主担心占用车位。' },
      { from: 'unit', text: '设计单位改用贴墙配电柜，只占一个非标车位，图纸已发给业主。' },
    ],
    result: 'solved',
    publicAnswer:
      '您好，三方已确定方案：业主提供地下一层空间，供电企业负责外线，贵公司承担楼内改造费用。供电方案昨天答复，工期约 45 天，预计下月底前通电。每周五由专人通报进度。',
    internalNote: '业主配合意愿较好，外线走廊手续已办。',
    rating: { score: 4, solved: true },
  },
  {
    category: '1104',
    title: '楼内宽带只有一家运营商可选',
    description:
      '{building}只有一家运营商接入，专线报价比周边楼宇高近一倍。我们想换一家，物业以“没有管道”为由不同意进场。',
    expectation: '让其他运营商也能进楼。',
    fits: ['internet', 'ai', 'finance', 'professional'],
    contactSummary: '与物业和通信企业现场查看弱电井，确认有两条备用管孔。',
    result: 'solved',
    publicAnswer:
      '您好，现场确认弱电井有备用管孔，物业已同意另外两家运营商平等进场，施工安排在下周末。新运营商给出的专线报价已发给您，比现价低约四成。',
    internalNote: '已提醒物业不得限制通信企业平等接入。',
    rating: { score: 5, solved: true, comment: '全楼租户都受益。' },
  },
  {
    category: '1105',
    title: '九十年代商务楼整体改造怎样启动',
    description:
      '{company}管理的一栋 1996 年商务楼，建筑面积 2.1 万平方米，空置率超过三成，设备老化。产权分属两家单位，想做整体改造，但不知道按更新项目还是按装修走。',
    expectation: '明确路径和牵头部门，安排一次会商。',
    fits: ['property', 'retail'],
    contactSummary: '上门踏勘，收集产权、结构和招商资料，召开五家单位参加的会商会。',
    helperQuestion: '请就功能调整和容积率提出意见。',
    helperAnswer: '不突破现有建筑面积，可按存量更新办理，允许底层商业功能适度增加。',
    result: 'partly-solved',
    publicAnswer:
      '您好，会商明确：项目按存量楼宇更新办理，由您牵头编制方案，区里确定专人负责。两家产权单位已签署合作意向。下一步请在两个月内完成结构检测和方案初稿，我们将组织第二次会商。',
    internalNote: '列入区楼宇更新储备项目，按月跟踪。',
    unsolvedReason: '方案编制阶段，需两家产权单位共同推进。',
    rating: { score: 4, solved: false, comment: '方向定了，有人牵头就好办。' },
  },
];
