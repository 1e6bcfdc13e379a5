import type { RequestStory } from '../request-story.ts';

export const premises: readonly RequestStory[] = [
  {
    category: '0601',
    title: '研发团队扩租约 1,500 平方米',
    description:
      '{company}现有{people}人，租约明年 6 月到期。计划扩到 1,500 平方米左右，需要一间层高 4.5 米以上的测试间，租金预算每平方米每天 5.5 元以内，希望仍在原街镇，减少员工流失。',
    expectation: '两周内提供 3 处以上房源并陪同看房。',
    fits: ['ai', 'internet', 'health'],
    sizes: ['micro', 'small', 'medium'],
    contactSummary: '上门确认面积、层高、用电和交通要求，形成选址需求单。',
    helperQuestion: '请推荐本街镇满足层高和预算的空置楼面。',
    helperAnswer: '推荐两处，其中一处整层 1,620 平方米，层高 4.8 米。',
    messages: [
      { from: 'unit', text: '周四下午两点在一楼大堂碰头，先看层高 4.8 米的那一处。' },
      { from: 'company', text: '好的，我们设备部同事一起来，想量一下货梯尺寸。' },
    ],
    result: 'solved',
    publicAnswer:
      '您好，我们按需求推荐了 4 处房源，上周二、周四陪同看了 3 处。您选定的整层 1,620 平方米，业主已同意 5.3 元/平方米/天、免租期三个月，意向书已签。装修和消防手续由服务专员继续跟进。',
    internalNote: '企业留在原街镇，税收户管不变。',
    rating: { score: 5, solved: true, comment: '专员陪我们看了三处，比中介还熟。' },
  },
  {
    category: '0601',
    title: '新设设计工作室寻找历史建筑类空间',
    description:
      '{company}想在新华路、愚园路一带找 400–600 平方米的独栋或临街空间做工作室和小型展厅，接受老建筑，但需要能办消防手续。',
    expectation: '推荐手续清楚的房源。',
    fits: ['design', 'fashion', 'culture'],
    contactSummary: '电话了解用途和观展频次，排除两处无法办理手续的房源。',
    result: 'solved',
    publicAnswer:
      '您好，已推荐两处产权清晰、原有消防手续齐全的空间，面积分别为 420 和 560 平方米。您选定的 420 平方米已与业主签约。如涉及外立面或结构改动，请先与我们核对，避免重复报审。',
    internalNote: '两处均在风貌保护范围内，外立面不得改动，已告知。',
    rating: { score: 4, solved: true },
  },
  {
    category: '0601',
    title: 'Second office near the airport',
    description:
      'We need a second office of about 300 square metres close to Hongqiao airport for our field engineers, with a small parts store on the ground floor. The lease should start within three months. Street-level access for a van is a must.',
    expectation: 'Two or three suitable options with total monthly cost.',
    language: 'en',
    fits: ['aviation', 'internet', 'trade'],
    contactSummary: 'Called the site manager; parts are packed goods, no hazardous material, van access twice a day.',
    helperQuestion: '请提供园区内带底层仓储的房源。',
    helperAnswer: '园区内有两处，均可通行厢式货车，含物业费报价已提供。',
    result: 'solved',
    publicAnswer:
      'We have shown you two units in the Linkong area, 280 and 330 square metres, both with ground-floor storage and van access. Total monthly cost including management fee is given in the sheet we sent. You have chosen the second; the landlord will deliver it on the 15th of next month.',
    internalNote: '园区引导企业办理注册地址备案。',
    rating: { score: 5, solved: true, comment: 'Two good options within a week.' },
  },
  {
    category: '0602',
    title: '业主提前收回楼面，仅给一个月搬迁',
    description:
      '{company}在{building}的租约还有 14 个月，业主上周发函要求下月底前腾退，称楼宇整体改造，补偿只提一个月租金。我们有{people}名员工和两间实验室，一个月搬不完。',
    expectation: '协调合理的搬迁时间和补偿。',
    fits: ['health'],
    contactSummary: '约三方在营商服务中心见面，查看合同提前解除条款。',
    helperQuestion: '请就提前解约条款提出法律意见。',
    helperAnswer: '合同未约定单方提前解除，业主应协商并承担相应损失。',
    messages: [
      { from: 'company', text: '实验室通风柜拆装至少六周，能否写进补充协议？' },
      { from: 'unit', text: '已转告业主，下次协商时作为第一项讨论。' },
    ],
    result: 'solved',
    publicAnswer:
      '您好，经三次协商，业主同意将腾退时间延至四个月后，补偿三个月租金和实验室拆装费用，双方上周签订补充协议。新址我们已同步推荐三处，服务专员会跟到搬迁完成。',
    internalNote: '业主单位为国有企业，已提醒规范处理租户关系。',
    rating: { score: 4, solved: true, comment: '时间争取到了，心里踏实。' },
  },
  {
    category: '0602',
    title: '退租押金迟迟不退',
    description:
      '{company}今年 7 月退租，交接单已签，押金 21 万元至今未退。物业说由业主付，业主说等验收报告，来回推了三个月。',
    expectation: '协调限期退还押金。',
    contactSummary: '电话核对交接单日期和合同退押条款，联系业主财务。',
    result: 'solved',
    publicAnswer:
      '您好，业主已确认无损坏扣款，押金 21 万元于昨天退回，请查收。今后退租建议在交接单上写明退押期限，我们已把一份参考文本发给您。',
    internalNote: '已请物业在交接环节一次告知。',
    rating: { score: 5, solved: true },
  },
  {
    category: '0602',
    title: '物业费调整缺少依据，租户不认可',
    description:
      '{building}物业下季度起每平方米上调 6 元，未提供成本说明，也没有征求租户意见。我们联合另外 8 家租户联名提出异议。',
    expectation: '要求说明依据，合理定价。',
    fits: ['internet', 'trade', 'finance', 'professional'],
    contactSummary: '召集物业和租户代表座谈，查看成本构成。',
    helperQuestion: '请对物业收费调整程序提供指导。',
    helperAnswer: '非住宅物业费由双方协商，应提供成本测算并履行告知程序。',
    result: 'partly-solved',
    publicAnswer:
      '您好，物业已提供成本测算并公示，调整幅度由 6 元降为 3.5 元，推迟一个季度执行。剩余差距由租户与物业继续协商，街道每月召集一次沟通会，已确定下次时间。',
    internalNote: '属市场协商范围，街道做好居中协调。',
    unsolvedReason: '非住宅物业费由双方协商，尚未完全达成一致。',
    rating: { score: 3, solved: false, comment: '比开始好多了，还希望再谈谈。' },
  },
  {
    category: '0603',
    title: '沿街门店更换店招，外立面如何报批',
    description:
      '{company}门店准备更换店招并在立面加一圈灯带，沿街为风貌道路。物业说要报两个部门，我们不知道先找谁、图纸要做到什么程度。',
    expectation: '告诉我们流程，一次交齐材料。',
    fits: ['retail', 'catering', 'fashion'],
    contactSummary: '上门看现场，拍照记录立面现状，说明店招与灯光的不同要求。',
    helperQuestion: '请就店招尺寸和灯光亮度提出意见。',
    helperAnswer: '尺寸控制在原有位置内，夜间亮度不超过规定，风貌道路不得外挑。',
    result: 'solved',
    publicAnswer:
      '您好，店招和灯带可合并一次申报，材料为立面效果图、尺寸标注和夜景亮度说明，无需分两次提交。您提交的图纸已通过，可在下周一至周三施工，请避开早晚高峰。',
    internalNote: '风貌管控要求已写入批复。',
    rating: { score: 5, solved: true },
  },
  {
    category: '0603',
    title: '挑高空间加建夹层是否需要报批',
    description:
      '{company}租的空间层高 6.2 米，想加一层钢结构夹层约 180 平方米作展示。房东口头说“以前都这么做”，我们担心违规。',
    expectation: '明确能不能做、怎么做才合规。',
    fits: ['design', 'fashion', 'retail', 'culture'],
    contactSummary: '现场查看结构和消防分区，向企业说明风险。',
    helperQuestion: '请核实该建筑规划用途和建筑面积登记情况。',
    helperAnswer: '未登记夹层面积，加建需办理规划变更。',
    result: 'limited-by-policy',
    publicAnswer:
      '您好，加建夹层属增加建筑面积，须先办理规划变更、结构安全鉴定和消防审验，目前不具备条件，建议不要施工。可考虑不固定的家具隔断或移动展台，不属于加建，我们可以协助核对方案。',
    internalNote: '口头承诺不受保护，已提醒企业书面确认。',
    unsolvedReason: '加建夹层不具备规划条件。',
    rating: { score: 3, solved: false, comment: '好在没动工。' },
  },
  {
    category: '0604',
    title: '楼内没有食堂，午餐时间过长',
    description:
      '{company}和同楼四家公司共有一千多名员工，周边餐馆中午排队四十分钟。{building}地下一层有闲置空间，物业愿意拿出来做简餐，但没有排烟条件。',
    expectation: '协调引进供餐，或允许做无明火加热餐。',
    contactSummary: '上门调研，五家公司都愿意签供餐意向。',
    helperQuestion: '请确认无明火加热供餐的许可要求。',
    helperAnswer: '配送加热型供餐可按备案办理，无需排烟。',
    result: 'solved',
    publicAnswer:
      '您好，楼内供餐点已确定由一家中央厨房配送、现场加热，每天 11:00–13:30 供应，人均 22–28 元，食品备案已通过，下月 8 日开餐。首批为五家公司开放团体订餐。',
    internalNote: '同类楼宇共 6 处，列入白领午餐推进清单。',
    rating: { score: 5, solved: true, comment: '员工拍手叫好。' },
  },
  {
    category: '0604',
    title: '写字楼手机信号差，影响视频会议',
    description: '{building}12 层以上手机信号时断时续，视频会议经常中断。运营商说要业主同意进场，业主说等方案。',
    expectation: '推动完成信号覆盖。',
    contactSummary: '联系业主与三家运营商，确认进场条件。',
    helperQuestion: '请协调供电和施工时段。',
    helperAnswer: '可在夜间 22:00–6:00 施工，弱电井接电已落实。',
    result: 'solved',
    publicAnswer:
      '您好，室内分布系统改造已完成，12 至 20 层信号测试达标，电梯轿厢同步覆盖。今后如仍有盲区，请把楼层和房间号告诉我们。',
    internalNote: '同楼其他租户一并受益。',
    rating: { score: 5, solved: true },
  },
  {
    category: '0604',
    title: '加班时段中央空调不开，服务器间过热',
    description:
      '大楼空调晚上 18:30 停，{company}研发常到 21 点以后，机房温度最高到 29 度。物业说加时要按整层收费，价格偏高。',
    expectation: '按需付费或分区开启。',
    fits: ['internet', 'ai', 'design'],
    contactSummary: '上门测温，与物业核对空调分区和收费标准。',
    result: 'partly-solved',
    publicAnswer:
      '您好，物业同意对您所在的半层分区开启，加时费用按实际面积计收，比原报价下降约四成，自下周起执行。机房独立精密空调的加装方案，物业将在一个月内给出报价。',
    internalNote: '改造报价需业主审批，街道跟进。',
    unsolvedReason: '机房独立空调待业主报价。',
    rating: { score: 4, solved: false, comment: '先解决了一半。' },
  },
];
