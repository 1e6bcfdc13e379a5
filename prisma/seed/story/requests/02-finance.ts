import type { RequestStory } from '../request-story.ts';

export const finance: readonly RequestStory[] = [
  {
    category: '0201',
    title: '800 万元流动资金贷款续贷对接',
    description:
      '{company}一笔 800 万元流动资金贷款下月 18 日到期，银行口头表示可以续，但要求先还后贷。年底集中付货款，过桥成本较高，希望能走无还本续贷。',
    expectation: '协调银行在到期前完成续贷，不再找过桥资金。',
    contactSummary: '电话了解贷款行、到期日和近两年财务情况，当天联系银行普惠部门。',
    helperQuestion: '请提供企业资质和近一年政策兑现情况，供银行授信参考。',
    helperAnswer: '企业为高新技术企业，近一年无失信记录，相关证明已提供。',
    messages: [
      { from: 'unit', text: '请在本周三前把近两年审计报告发给银行，其余材料我们已协调免重复提交。' },
      { from: 'company', text: '审计报告已发，银行客户经理确认收到。' },
    ],
    result: 'solved',
    publicAnswer:
      '您好，我们已与贷款银行对接，银行同意按无还本续贷办理，额度 800 万元、期限一年，利率较原合同略有下降，合同已于到期前 5 天签订。今后如有新增融资需要，可提前两个月与我们联系。',
    internalNote: '银行已在系统内备注，下一年度提前 60 天启动。',
    rating: { score: 5, solved: true, comment: '没有找过桥资金，省下不少成本。' },
  },
  {
    category: '0201',
    title: '首次贷款没有抵押物，希望对接信用贷',
    description:
      '{company}成立四年，从未贷过款。明年一季度有两个项目要垫资，预计缺口 300 万元。没有房产抵押，只有 11 件软件著作权和稳定的应收账款。',
    expectation: '推荐 2–3 家能做信用贷或知识产权质押的银行。',
    fits: ['ai', 'internet', 'design', 'culture'],
    sizes: ['micro', 'small'],
    contactSummary: '约企业财务和三家银行客户经理在街镇营商服务中心见面。',
    result: 'solved',
    publicAnswer:
      '您好，本周三我们组织了三家银行与您见面，其中一家给出 260 万元信用贷方案，另一家可做知识产权质押 100 万元。您已选择前者并提交资料，预计 10 个工作日内放款。',
    internalNote: '首贷户，已列入首贷统计。',
    rating: { score: 5, solved: true, comment: '第一次贷款，没想到这么顺。' },
  },
  {
    category: '0201',
    title: '授信额度被压降，影响季末备货',
    description:
      '合作银行上月通知{company}授信从 2,000 万元降到 1,200 万元，理由是行业整体收紧。我们流水稳定、没有逾期，四季度又是备货高峰。',
    expectation: '协调恢复额度，或介绍其他银行。',
    fits: ['trade', 'fashion', 'retail', 'logistics'],
    contactSummary: '上门了解订单和流水，记录压降通知日期与依据。',
    result: 'partly-solved',
    publicAnswer:
      '您好，原合作银行复评后将额度恢复至 1,600 万元。剩余 400 万元缺口，我们介绍的第二家银行已完成尽调，预计下月中旬审批。期间如备货资金紧张，可先申请订单融资，我们可陪同办理。',
    internalNote: '行业性收紧，已向市级反映同类情况 4 家。',
    unsolvedReason: '另一家银行审批中，额度尚未到位。',
    rating: { score: 3, solved: false, comment: '解决了一大半，等第二家。' },
  },
  {
    category: '0202',
    title: '政策性担保贷款贴息材料如何准备',
    description:
      '{company}今年 2 月通过政策性担保取得贷款 500 万元，已按季付息。想申请利息和担保费补贴，但通知里“结清凭证”和“付息凭证”两项不确定指哪些单据。',
    expectation: '给一份材料样式，确认截止日期。',
    contactSummary: '电话逐项说明，企业当天发来付息回单。',
    result: 'solved',
    publicAnswer:
      '您好，未到期贷款只需提供付息凭证（银行回单加盖章的利息清单），不需要结清凭证；担保费提供发票和保单。您的材料已预审通过，申报截止为下月 20 日，请在系统中提交。',
    internalNote: '通知中的表述已建议明年修改。',
    rating: { score: 5, solved: true },
  },
  {
    category: '0203',
    title: 'B 轮融资希望对接政府引导基金',
    description:
      '{company}正在做 B 轮融资，计划 6,000 万元，已有一家机构签署意向书，还差约 2,000 万元。希望区里引导基金或合作子基金能看一看项目，产品已在三家医院和两个园区使用。',
    expectation: '安排一次项目沟通，两周内给反馈。',
    fits: ['ai', 'health', 'internet', 'aviation'],
    sizes: ['micro', 'small', 'medium'],
    contactSummary: '收到商业计划书，约定路演时间。',
    helperQuestion: '请从产业方向角度给出项目评价意见。',
    helperAnswer: '项目属重点支持方向，核心算法有 3 件发明专利，建议安排对接。',
    result: 'solved',
    publicAnswer:
      '您好，上周四的闭门路演有 4 家机构参加，其中 2 家要求进一步尽调，另有 1 家提出可作为跟投。投资决策由机构独立作出，我们会在尽调期间协助提供区内资质证明。',
    internalNote: '后续进展每两周跟踪一次。',
    rating: { score: 4, solved: true, comment: '对接机会很实在。' },
  },
  {
    category: '0204',
    title: '上市申报需要多部门合规证明',
    description:
      '{company}计划明年二季度申报北交所，保荐机构要求提供近三年市场监管、税务、人社、消防、环保等合规证明，共 9 份。逐家跑周期长，希望能集中办理。',
    expectation: '一次提交、集中出具，最好在下月底前完成。',
    fits: ['ai', 'internet', 'health'],
    informationItems: ['保荐机构出具的证明清单及格式要求'],
    information: '清单和格式已上传，共 9 份，其中 2 份需覆盖分公司。',
    contactSummary: '约企业和保荐机构当面核对清单，其中 6 份可由信用报告替代。',
    helperQuestion: '请协助确认信用报告可替代证明的范围。',
    helperAnswer: '可替代 6 份，其余 3 份需部门单独出具。',
    result: 'solved',
    publicAnswer:
      '您好，9 份证明中有 6 份可用“信用报告代替证明”一次取得，您已在线打印；其余 3 份已由主管部门出具。全部材料齐备，比原计划提前两周。后续更新可随时再次打印。',
    internalNote: '保荐机构认可信用报告版式。',
    rating: { score: 5, solved: true, comment: '原来以为要跑九个地方。' },
  },
  {
    category: '0205',
    title: '集团跨境资金池备案进度',
    description:
      '{company}拟开立跨境资金池，主办银行反馈备案材料已提交，但对成员企业范围有不同理解，已停留三周。集团希望年内上线，方便区域资金归集。',
    expectation: '协调明确口径，推进备案。',
    fits: ['headquarters', 'trade', 'finance'],
    contactSummary: '与企业财务负责人和主办银行三方通话，梳理成员企业股权关系。',
    result: 'partly-solved',
    publicAnswer:
      '您好，我们已联系市级外汇管理部门窗口，对成员企业范围的口径已书面反馈给主办银行：间接持股企业可以纳入，需补充一份授权文件。银行已补正提交，预计 20 个工作日内办结。我们将跟踪到备案完成。',
    internalNote: '市级窗口反馈，区级仅协调。',
    unsolvedReason: '等待市级部门完成备案。',
    rating: { score: 4, solved: false, comment: '口径明确了，等结果。' },
  },
  {
    category: '0206',
    title: '某单位拖欠设计费 46 万元',
    description:
      '{company}去年 8 月完成一个改造项目的设计，成果已验收，合同约定验收后 30 日内付清余款 46 万元，至今未付。发函三次，对方答复“资金没有安排”。付款方是事业单位。',
    expectation: '协调尽快付款，或给出付款计划。',
    fits: ['design', 'culture'],
    sizes: ['micro', 'small', 'medium'],
    informationItems: ['合同及验收单', '催款函及对方回复'],
    information: '合同、验收单和三次催款函已上传。',
    contactSummary: '电话核对合同金额与验收时间，约定一周内反馈付款单位意见。',
    helperQuestion: '请核实该项目资金安排情况。',
    helperAnswer: '项目资金已列入本年度预算，因支付申请材料缺项未提交。',
    result: 'solved',
    publicAnswer:
      '您好，我们依据《保障中小企业款项支付条例》与付款单位沟通，对方已补齐支付申请，46 万元于本月 21 日支付到账，并按条例支付逾期利息 1.1 万元。感谢您提供完整材料，加快了核实进度。',
    internalNote: '付款单位已说明原因并书面承诺整改。',
    rating: { score: 5, solved: true, comment: '一年多的事，两周办好了。' },
  },
  {
    category: '0206',
    title: '外区民营企业拖欠货款如何维权',
    description: '{company}给外区一家民营公司供货，货款 18 万元逾期半年，对方已不接电话。想通过区里帮忙催一催。',
    expectation: '协助催收，或告知合法途径。',
    fits: ['trade', 'logistics', 'catering'],
    sizes: ['micro', 'small', 'medium'],
    contactSummary: '电话说明适用范围，了解合同、对账单和送货记录是否齐全。',
    result: 'explained-agreed',
    publicAnswer:
      '您好，付款方为外区民营中小企业，不在行政协调拖欠账款的范围内。根据您的材料，合同、对账单和签收单齐全，建议先申请商事调解（不收费，一般 30 日内），调解不成可申请支付令。公共法律服务中心的律师已约在本周四下午为您免费咨询一次。',
    internalNote: '已转公共法律服务中心。',
    unsolvedReason: '民事纠纷，超出行政协调范围。',
    rating: { score: 4, solved: true, comment: '虽然不能直接催，但路指得很明白。' },
  },
];
