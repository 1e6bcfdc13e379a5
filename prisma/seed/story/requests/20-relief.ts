import type { RequestStory } from '../request-story.ts';

export const relief: readonly RequestStory[] = [
  {
    category: '2001',
    title: '国有房屋租金能否缓缴一个季度',
    description:
      '{company}承租国有企业房屋 680 平方米，季度租金 22 万元。今年客流下降约四成，连续两个季度亏损。希望缓缴下一季度租金，不影响续租。',
    expectation: '缓缴三个月，分期补缴。',
    fits: ['catering', 'retail', 'sports', 'training', 'culture'],
    informationItems: ['近三个季度营业收入明细', '租赁合同'],
    information: '收入明细和合同已上传，三季度同比下降 43%。',
    contactSummary: '上门核实经营情况，与出租企业沟通缓缴方案。',
    helperQuestion: '请提示企业可同步申请的税费缓缴政策。',
    helperAnswer: '可申请延期缴纳税款，已指导提交材料。',
    result: 'solved',
    publicAnswer:
      '您好，出租企业同意下一季度租金缓缴三个月，分六期补缴，不收滞纳金，不影响续租权利，补充协议已签。税款延期缴纳申请也已受理。如后续仍有困难，请提前一个月联系我们。',
    internalNote: '按困难企业帮扶程序办理。',
    rating: { score: 5, solved: true, comment: '缓了一口气，谢谢。' },
  },
  {
    category: '2001',
    title: '非国有房东能否参照减租',
    description: '{company}房东是民营企业，听说国企房东可以减免。周边客流同样下降，希望一视同仁。',
    expectation: '争取减租，或其他补助。',
    fits: ['catering', 'retail', 'culture'],
    contactSummary: '电话说明政策适用范围，与房东沟通。',
    result: 'explained-disagreed',
    publicAnswer:
      '您好，减免租金的政策适用于国有房屋，民营房东不在范围内，政府不能要求其减租。我们与房东沟通，其同意本季度租金降 5%、下季度恢复。您还可以了解稳岗返还和首贷对接，资料已发给您。',
    internalNote: '民事租赁关系，仅居中沟通。',
    unsolvedReason: '减租政策仅适用于国有房屋。',
    rating: { score: 2, solved: false, comment: '政策听明白了，但压力还在我们这里。' },
    redo: {
      comment: '能不能再和房东谈一次，哪怕延长免租期。',
      secondAnswer:
        '您好，第二次沟通后，房东同意增加半个月免租期并把付款方式由季付改为月付，补充协议本周签署。首贷额度 100 万元的预审也已通过，如需使用请联系专员。',
    },
  },
  {
    category: '2002',
    title: '会展订单骤减，希望综合帮扶',
    description:
      '{company}主营会展服务，今年三季度订单只有去年的四成，{people}名员工工资压力大。希望了解能同时申请哪些帮扶，也愿意参与区里活动的服务采购。',
    expectation: '一份帮扶清单，并对接一两单业务。',
    fits: ['culture'],
    sizes: ['micro', 'small'],
    contactSummary: '上门了解收入、成本和银行贷款，形成一户一策。',
    helperQuestion: '请评估企业短期流动资金缺口。',
    helperAnswer: '缺口约 80 万元，可申请政策性担保贷款。',
    result: 'partly-solved',
    publicAnswer:
      '您好，帮扶方案包括三项：稳岗返还已进入公示；80 万元担保贷款银行正在审批；三家单位的会务需求已推送给您参与比选。贷款审批结果预计两周内告知。',
    internalNote: '列入重点帮扶名单，每周联系。',
    unsolvedReason: '贷款尚在审批。',
    rating: { score: 4, solved: false, comment: '有人管就有信心。' },
  },
  {
    category: '2003',
    title: '租约到期，公司考虑搬出长宁',
    description:
      '{company}租约明年 4 月到期，外区给出三年租金补贴和人才房。公司{people}人，年底前必须决定。我们其实不想走，但涨租 18% 确实承受不了。',
    expectation: '看看长宁能不能给出可行的方案。',
    confidential: true,
    urgent: true,
    sizes: ['medium', 'large'],
    contactSummary: '收到后两小时内联系，次日上午由营商服务中心负责人上门，逐项了解租金、人才和孩子入学三方面诉求。',
    helperQuestion: '请与业主沟通续租条件，并摸排备选房源。',
    helperAnswer: '业主愿将涨幅降到 6%，另有一处国有载体可作备选。',
    result: 'solved',
    publicAnswer:
      '您好，我们给出的方案是：原楼续租三年，业主将涨幅由 18% 调到 6% 并给两个月免租；20 套人才公寓优先配租；三名员工子女入学一对一跟进。贵公司已决定续租并签署意向，专员会每月回访落实情况。',
    internalNote: '已报告分管区领导，列入重点企业稳留台账。',
    rating: { score: 5, solved: true, comment: '打动我们的是来得快、说得实。' },
  },
  {
    category: '2003',
    title: '业务调整拟裁减 60 人，希望提前报告',
    description:
      '{company}一条产品线停止，计划两个月内协商解除 60 人。我们希望依法平稳处理，也请区里帮助分流。目前尚未向员工公布，请注意保密。',
    expectation: '指导程序，提供分流岗位，避免群体矛盾。',
    fits: ['internet', 'logistics', 'retail', 'headquarters'],
    confidential: true,
    urgent: true,
    sizes: ['large'],
    contactSummary: '当天上门，核对人数比例、补偿方案和时间表。',
    helperQuestion: '请协助准备专场招聘和现场政策咨询。',
    helperAnswer: '已联系 14 家企业，提供 120 个岗位，公布后第三天可办专场。',
    result: 'solved',
    publicAnswer:
      '您好，方案已按规定程序完成，60 人中 52 人协商解除、8 人内部转岗，补偿全部支付到位。专场招聘会达成意向 37 人，失业登记和社保衔接设专窗办理。全程未发生劳动争议案件。',
    internalNote: '已报告分管区领导，保密范围仅限承办人员。',
    rating: { score: 5, solved: true, comment: '员工情绪平稳，很感激。' },
  },
  {
    category: '2004',
    title: '暴雨后地下室进水，配电间告急',
    description:
      '昨夜暴雨，{building}地下二层进水约 20 厘米，已到配电间门槛，物业两台泵排不过来，{company}机房在地下一层，随时可能断电。',
    expectation: '马上支援水泵和抢险人员。',
    urgent: true,
    contactSummary: '40 分钟到场，协调两台移动泵车，现场设专人联络。',
    helperQuestion: '请调派移动泵车并检查市政排口。',
    helperAnswer: '两台泵车到场，市政排口有堵塞，已清除。',
    result: 'solved',
    publicAnswer:
      '您好，抢险在两小时内完成，积水已排净，配电间未进水，全楼未断电。原因是市政排口被落叶堵塞，已清除；防汛部门增加该点位为重点巡查。建议物业加装挡水板，街道可协助联系供应商。',
    internalNote: '已列入汛期重点点位。',
    rating: { score: 5, solved: true, comment: '半夜来人来泵，真管用。' },
  },
  {
    category: '2004',
    title: '园区突然停电，冷库货物有风险',
    description: '今天 13:20 园区整体停电，{company}冷库存有价值约 90 万元的冷链食品，备用发电机只能撑三小时。',
    expectation: '尽快恢复供电，或协调冷藏车转移。',
    fits: ['logistics', 'catering', 'trade'],
    urgent: true,
    contactSummary: '15 分钟电话响应，联系供电企业抢修并协调两辆冷藏车备用。',
    helperQuestion: '请核实停电范围和预计恢复时间。',
    helperAnswer: '园区进线电缆被外部施工碰断，预计 16:30 恢复。',
    result: 'solved',
    publicAnswer:
      '您好，电缆已于 16:05 修复，园区恢复供电，冷库温度保持在规定范围内，备用冷藏车未启用。造成中断的施工单位已被责令停工核查，赔偿事宜由园区牵头与其协商。',
    internalNote: '外力破坏，已通报施工管理部门。',
    rating: { score: 5, solved: true },
  },
];
