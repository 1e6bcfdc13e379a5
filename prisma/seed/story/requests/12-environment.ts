import type { RequestStory } from '../request-story.ts';

export const environment: readonly RequestStory[] = [
  {
    category: '1201',
    title: '实验室搬迁是否需要重新做环评',
    description:
      '{company}实验室从三楼搬到同楼五楼，面积由 420 平方米增加到 600 平方米，工艺不变，每月产生废液约 80 公斤。不确定要重新报批还是登记即可。',
    expectation: '明确办理类别，避免搬完被要求停用。',
    fits: ['health'],
    contactSummary: '上门查看新旧实验室，核对试剂清单和废气处理设施。',
    helperQuestion: '请告知窗口受理该类项目的材料要求。',
    helperAnswer: '报告表类项目可全程网办，已提供样表。',
    result: 'solved',
    publicAnswer:
      '您好，实验室位置变化且规模增加，应重新编制环境影响报告表；因在同一建筑内、工艺不变，可适用告知承诺，受理当天出具批复。危废暂存间按原标准建设即可。编制单位提交的报告表今天已批复。',
    internalNote: '告知承诺项目，三个月内核查。',
    rating: { score: 5, solved: true, comment: '批复当天就拿到了。' },
  },
  {
    category: '1201',
    title: '少量危险废物找不到处置单位',
    description:
      '{company}每年产生废试剂、废活性炭不到 300 公斤，处置单位嫌量小不愿上门，报价要 2 万元起。暂存间快满了。',
    expectation: '介绍愿意收小量危废的渠道。',
    fits: ['health', 'design', 'ai'],
    contactSummary: '电话核对危废种类和数量，介绍集中收集试点单位。',
    result: 'solved',
    publicAnswer:
      '您好，本市有面向小微企业的危废集中收集服务，可按桶计费、定期上门。您已与其中一家签约，首次收运安排在下周三，费用约 3,600 元/年。请先在系统中完成年度管理计划备案。',
    internalNote: '同楼另有两家企业同步加入。',
    rating: { score: 5, solved: true },
  },
  {
    category: '1202',
    title: '餐厅油烟被楼上居民反复投诉',
    description:
      '{company}门店去年已更换油烟净化器，每月清洗并留有记录，但楼上两户居民仍每周投诉，一个月被上门检查四次，影响经营。',
    expectation: '请做一次权威检测，达标的话希望有个说法。',
    fits: ['catering'],
    contactSummary: '上门查看净化器和管道走向，约定晚高峰时段检测。',
    helperQuestion: '请协助与居民沟通检测安排。',
    helperAnswer: '已在居委会见面，两户居民同意到场见证检测。',
    messages: [
      { from: 'company', text: '检测那天我们照常营业可以吗？' },
      { from: 'unit', text: '请按周末晚高峰的正常灶头数开，结果才有说服力。' },
    ],
    result: 'solved',
    publicAnswer:
      '您好，上周四晚高峰检测结果为每立方米 0.7 毫克，低于标准限值；异味来自排口朝向。您已将排口抬高 1.8 米并加装导流，居民到场确认改善。今后同一事项由街道先协调，避免重复上门。',
    internalNote: '检测报告已存入场所档案，供各部门查询。',
    rating: { score: 5, solved: true, comment: '有了检测报告，邻居也放心了。' },
  },
  {
    category: '1202',
    title: '隔壁工地夜间施工影响酒店客人',
    description:
      '{company}隔壁工地连续三晚施工到凌晨一点，客人投诉退房，一周损失约 6 万元。打过 12345，消停一晚又开始。',
    expectation: '规范夜间施工，提前告知时间。',
    fits: ['catering', 'retail'],
    wrongUnit: 'D20',
    returnReason: '该工地为房建项目，夜间施工证明由生态环境部门核发，建议由其主办。',
    contactSummary: '当晚到现场测量噪声，约谈施工单位项目经理。',
    helperQuestion: '请对该工地夜间作业开展检查。',
    helperAnswer: '已检查，其中一晚无夜间施工证明，已立案处理。',
    result: 'solved',
    publicAnswer:
      '您好，经查，工地有一晚未取得夜间施工证明，已依法处理。施工单位承诺 22 时后不进行高噪声作业，确需连续浇筑的提前三天书面告知您。项目经理电话已提供，街道每晚巡查一次，持续一个月。',
    internalNote: '处罚程序另行推进，不影响答复。',
    rating: { score: 4, solved: true },
  },
  {
    category: '1202',
    title: '空调外机噪声整改后仍有投诉',
    description:
      '{company}按要求给屋顶 6 台外机加了隔声罩，花了 8 万元，对面居民仍说晚上睡不着。我们已经不知道还能怎么改。',
    expectation: '请专业人员看一看，给出可行的办法。',
    fits: ['internet', 'retail', 'finance'],
    contactSummary: '夜间监测两次，发现一台风机轴承老化引起低频振动。',
    result: 'solved',
    publicAnswer:
      '您好，夜间监测显示总声级达标，但 3 号风机存在低频振动。更换轴承和减振垫后复测，居民室内低频声明显下降，居民已确认。维修费用约 3,000 元，不需要再加隔声罩。',
    internalNote: '可作为“先诊断、再整改”案例。',
    rating: { score: 3, solved: false, comment: '头两次检查都没人告诉我们是轴承。' },
    redo: {
      comment: '换轴承后好了三天，昨晚又响了。',
      secondAnswer:
        '您好，昨晚复查发现减振垫安装偏移，厂家今天上午已重新固定，并连续监测两晚，数值稳定。我们会在一个月后再测一次，结果直接告诉您和居民。',
    },
  },
  {
    category: '1203',
    title: '客户要求提供产品碳足迹报告',
    description:
      '{company}的欧洲客户要求明年起提供主要产品的碳足迹报告。我们没有做过，不知道找什么机构、大概多少费用，有没有补贴。',
    expectation: '介绍合规机构，说明有无支持政策。',
    fits: ['trade', 'fashion', 'health', 'design', 'aviation'],
    contactSummary: '电话了解产品种类和客户要求的标准，组织一次线上培训。',
    helperQuestion: '请提供有资质的核算机构信息。',
    helperAnswer: '已提供公开名录中的五家机构，供企业自行选择。',
    result: 'solved',
    publicAnswer:
      '您好，我们整理了五家具备资质的机构和报价区间供您自行选择，首个产品一般 3 至 5 万元、周期 6 周。绿色低碳类支持政策可覆盖部分费用，申报通知发布后会提醒您；是否获得支持以主管部门审核为准。',
    internalNote: '出口企业需求集中，拟办专题培训。',
    rating: { score: 4, solved: true },
  },
];
