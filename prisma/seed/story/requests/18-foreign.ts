import type { RequestStory } from '../request-story.ts';

export const foreign: readonly RequestStory[] = [
  {
    category: '1801',
    title: '员工信息传至境外总部是否需要备案',
    description:
      '{company}总部要统一使用海外人事系统，涉及{people}名员工的姓名、岗位、薪酬和考勤，服务器在新加坡。法务不确定要不要做标准合同备案。',
    expectation: '明确是否需要备案，给出操作步骤。',
    fits: ['headquarters', 'trade', 'internet', 'aviation'],
    contactSummary: '电话梳理数据字段、人数和用途，剔除不必要字段。',
    helperQuestion: '请确认企业是否属于关键信息基础设施运营者。',
    helperAnswer: '不属于，按一般企业口径办理。',
    result: 'solved',
    publicAnswer:
      '您好，为实施依法制定的劳动规章和集体合同、开展跨境人力资源管理确需提供员工个人信息的，可免予标准合同备案，但须履行告知、取得单独同意并做影响评估。三份文本样式已发给您，建议先删除家庭成员和银行卡字段。',
    internalNote: '依据跨境流动规定免予申报情形。',
    rating: { score: 5, solved: true, comment: '少做一大套材料。' },
  },
  {
    category: '1801',
    title: 'Standard contract filing for customer data',
    description:
      'We move customer contact data of about 130,000 persons a year to our group CRM in Germany. Our DPO believes the standard contract must be filed; our IT partner says an assessment is needed. We plan to start in eight weeks.',
    expectation: 'Which route applies, and what must be ready for filing?',
    language: 'en',
    fits: ['headquarters', 'internet', 'trade'],
    contactSummary: 'Video call with the DPO; fields and numbers confirmed, no sensitive data, not a CIIO.',
    helperQuestion: '请协助确认年度累计数量的计算口径。',
    helperAnswer: '按自当年 1 月 1 日起累计，13 万人落在标准合同区间。',
    messages: [
      { from: 'company', text: 'Does the number include former customers?' },
      { from: 'unit', text: 'Yes, if their data is sent abroad in the same calendar year.' },
    ],
    result: 'solved',
    publicAnswer:
      'With about 130,000 persons in a calendar year and no sensitive data, the standard contract (or certification) applies; a security assessment is not needed. The filing takes place within ten working days after the contract takes effect, with the impact assessment attached. We have sent both templates in English and Chinese and will check your draft before filing.',
    internalNote: '市级受理，区级只作辅导。',
    rating: { score: 5, solved: true, comment: 'Exactly the answer our board asked for.' },
  },
  {
    category: '1802',
    title: '增资后外商投资信息报告未同步',
    description:
      '{company}增资登记已完成，外商投资信息报告系统仍显示旧数据，影响地区总部资金申请，离申请截止还有 12 天。',
    expectation: '尽快同步数据。',
    fits: ['headquarters', 'trade', 'aviation'],
    contactSummary: '电话核对登记号和报送记录，联系系统维护单位。',
    helperQuestion: '请核对登记系统推送情况。',
    helperAnswer: '推送成功，因注册资本币种选项不一致被拦截，已重新推送。',
    result: 'solved',
    publicAnswer:
      '您好，数据已重新推送，今天上午系统显示增资后金额 1,280 万美元，可正常用于资金申请。申请截止前请在系统中打印最新回执作为附件。',
    internalNote: '币种字段校验问题已报维护单位。',
    rating: { score: 5, solved: true },
  },
  {
    category: '1802',
    title: 'Is our planned activity open to foreign capital?',
    description:
      'Next to wholesale we plan to run a small paid online platform where designers in China show their work. Our Chinese partner says this line of business may be closed to foreign-invested companies. We hold 100 per cent today.',
    expectation: 'Which part is open, and which needs a local partner?',
    language: 'en',
    fits: ['design'],
    contactSummary: 'Call with the contact person; the platform has two parts, showing works and taking payments.',
    helperQuestion: '请确认该平台涉及的登记与许可类别。',
    helperAnswer: '展示部分为一般经营项目，收费部分需增值电信许可，外资比例有规定。',
    result: 'explained-agreed',
    publicAnswer:
      'Showing works is an ordinary activity and open to you at 100 per cent. Charging fees on the platform is a value-added telecom service, in which some parts have limits on foreign share; the list changes from year to year, so please send us the exact fee model and we will check it against the list now in force before you sign with a partner.',
    internalNote: '清单按当年版本核对，企业回传收费模式后再复核。',
    unsolvedReason: 'Fee model still to be confirmed by the company.',
    rating: { score: 4, solved: true },
  },
  {
    category: '1803',
    title: '申请跨国公司地区总部认定的条件核对',
    description:
      '{company}管理大陆 4 家子公司，母公司资产超过 5 亿美元，去年国内投资累计 2,600 万美元。想申请地区总部认定，不确定“授权管理”文件怎么写。',
    expectation: '核对条件，审一次授权文件。',
    fits: ['headquarters'],
    contactSummary: '上门核对母公司审计报告、投资清单和授权文本。',
    helperQuestion: '请提供企业在区纳税和人员情况参考。',
    helperAnswer: '近两年经营正常，无失信记录。',
    result: 'solved',
    publicAnswer:
      '您好，贵公司基本条件初步符合，授权文件建议补充管理职能范围和生效日期，中英文一致。区级初审材料已通过，将随本批次报市级认定，认定结果以市级公告为准。',
    internalNote: '市级部门认定，区级出具初审意见。',
    rating: { score: 5, solved: true, comment: '授权书改了两稿，很细致。' },
  },
  {
    category: '1804',
    title: '到新加坡设子公司的境外投资备案',
    description:
      '{company}准备出资 200 万美元在新加坡设子公司，用于销售和研发。第一次做境外投资，不清楚先向哪个部门备案、资金怎么出。',
    expectation: '一份顺序清楚的清单。',
    fits: ['ai', 'health', 'internet', 'fashion', 'catering'],
    contactSummary: '上门了解投资结构和资金来源，画出办理顺序图。',
    helperQuestion: '请确认是否涉及敏感行业和地区。',
    helperAnswer: '不涉及，按备案办理。',
    result: 'solved',
    publicAnswer:
      '您好，顺序为：发展改革部门备案、商务部门备案、银行办理外汇登记后出资，三步约需四周。材料已逐项核对，两个备案可同时提交。虹桥海外发展服务中心可提供当地法律和财税咨询，已为您预约。',
    internalNote: '企业海外团队需求已登记。',
    rating: { score: 5, solved: true, comment: '顺序图贴在了办公室墙上。' },
  },
  {
    category: '1804',
    title: '海外参展物资和签证安排',
    description: '{company}明年 3 月参加德国展会，5 名员工签证和展品出境要提前多久准备，有没有统一组团？',
    expectation: '告知时间安排和可用支持。',
    fits: ['fashion', 'design', 'health', 'ai', 'trade'],
    contactSummary: '电话核对展会时间和展品清单。',
    result: 'solved',
    publicAnswer:
      '您好，建议 11 月底前完成签证预约，展品用 ATA 单证册出境，办理约需 10 个工作日。区里组织的展团还剩 3 个展位，展位费可按规定申请补贴，先垫付后申报，以审核为准。',
    internalNote: '展团信息以市级通知为准。',
    rating: { score: 4, solved: true },
  },
  {
    category: '1805',
    title: '进口样机通关被要求补充说明',
    description:
      '{company}进口 2 台测试样机，价值 38 万元，海关要求补充说明用途并提供三年销售计划，货物已在口岸 6 天，仓租每天 1,200 元。',
    expectation: '协助沟通，尽快放行。',
    fits: ['ai', 'health', 'aviation', 'trade'],
    contactSummary: '电话核对申报要素，发现用途栏填“销售”，实为研发测试。',
    result: 'solved',
    publicAnswer:
      '您好，经与海关沟通，样机按研发用途补充说明即可，不需要销售计划。您修改申报后已于当天 16 时放行。今后同类样机建议申请暂时进境或研发用物品便利措施，材料清单已发给您。',
    internalNote: '企业报关单填报差错为主因。',
    rating: { score: 5, solved: true, comment: '货当天就放了，研发进度没有耽误。' },
  },
  {
    category: '1805',
    title: 'Repeated inspection of the same parts',
    description:
      'A shipment of aircraft parts with the same code has been selected for inspection five times in two months. Each time costs two days. Our AEO certificate is valid until next year.',
    expectation: 'Why is the same part selected again, and can it be reduced?',
    language: 'en',
    fits: ['aviation'],
    contactSummary: 'Call with the customs lead; declarations of five shipments compared.',
    result: 'partly-solved',
    publicAnswer:
      'Three of the five selections came from a changed product name in your declaration, which no longer matched the classification file. We have asked the city’s customs co-ordination desk to review it together with you; the meeting is on Thursday. Until then please use the name agreed in the advance ruling.',
    internalNote: '已提请市级口岸协调机制。',
    unsolvedReason: 'Waiting for the city’s customs co-ordination.',
    rating: { score: 3, solved: false, comment: 'Good that somebody looked at it at last.' },
  },
];
