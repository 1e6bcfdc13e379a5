import type { RequestStory } from '../request-story.ts';

export const market: readonly RequestStory[] = [
  {
    category: '1501',
    title: '一个月内接受四次检查，内容重复',
    description:
      '{company}上个月接待了四批检查，都查消防通道、健康证和台账，每次两小时，店长一天接待两拨。我们愿意配合，但希望能合并。不希望因为反映情况被“特别关注”。',
    expectation: '合并检查，避免重复；请不要向检查单位透露我们的名称。',
    fits: ['catering', 'retail', 'sports'],
    confidential: true,
    contactSummary: '电话核对四次检查的日期、内容和文书，说明匿名处理方式。',
    result: 'solved',
    publicAnswer:
      '您好，我们在不透露贵公司名称的情况下核查了该路段近三个月的检查安排，确有三项内容重叠。现已调整为“综合查一次”，由街道牵头每季度一次联合检查，检查前三天告知，检查须扫码留痕。如再遇重复检查，可直接告诉我们。',
    internalNote: '依企业要求隐去名称，按路段整体核查。',
    rating: { score: 5, solved: true, comment: '谢谢替我们保密。' },
  },
  {
    category: '1501',
    title: '现场检查人员未出示证件并口头要求停业',
    description:
      '上周五下午两名自称检查人员到{company}，未出示执法证，也没有文书，口头要求停业整改半天，当天损失约 1.2 万元。事后打听不到是哪个单位。',
    expectation: '查清情况，给我们一个说法。',
    fits: ['catering', 'retail', 'training', 'sports'],
    informationItems: ['当日监控时间段', '两人着装或车辆特征'],
    information: '监控截图和时间段已上传，两人穿便服。',
    contactSummary: '上门调取监控，向当日值班店员了解经过。',
    result: 'unfounded',
    publicAnswer:
      '您好，经核查监控和各单位当日行程，两人为第三方设施维保公司人员，检查的是商场管线，不具备执法权，更无权要求停业，商场已书面致歉并承担当日部分损失。今后凡未出示执法证和检查码的，您都可以拒绝，并立即联系我们。',
    internalNote: '不属行政执法行为，已约谈商场管理方。',
    unsolvedReason: '经查不属行政执法行为。',
    rating: { score: 4, solved: true, comment: '查得很快，我们也学会了看证件。' },
  },
  {
    category: '1502',
    title: '同一人多次购买后以标签问题索赔',
    description:
      '{company}近两个月收到同一收货人 11 次投诉，都以进口食品中文标签字号不足为由要求十倍赔偿，共 1.9 万元，还暗示“给钱就撤诉”。标签已由供应商整改。',
    expectation: '核实是否牟利性投诉，指导我们依法应对。',
    fits: ['trade', 'retail', 'catering', 'fashion'],
    contactSummary: '电话收集订单、聊天记录和投诉编号，核对标签瑕疵性质。',
    helperQuestion: '请就对方言语是否涉嫌敲诈提出意见。',
    helperAnswer: '现有证据尚不足以立案，建议保留聊天和转账记录。',
    result: 'solved',
    publicAnswer:
      '您好，经核查，该投诉人两个月内在本市就同类问题投诉 86 起，非生活消费需要，11 件投诉已依法不予受理。标签字号属瑕疵，未误导消费者，您已整改，不予处罚。请继续保留沟通记录，再遇威胁言语可报警。',
    internalNote: '已列入牟利性投诉举报异常名录。',
    rating: { score: 5, solved: true, comment: '终于有人替守规矩的商家说话。' },
  },
  {
    category: '1502',
    title: '恶意退款团伙反复下单，平台不受理',
    description:
      '{company}网店三周内出现 140 单“收货后退款不退货”，收件地址相近，损失约 4 万元。平台判定买家责任不成立。',
    expectation: '指导取证，推动平台处理。',
    fits: ['fashion', 'retail', 'trade'],
    contactSummary: '电话整理订单明细，归并收件地址和支付账户。',
    helperQuestion: '请评估是否符合立案条件。',
    helperAnswer: '其中 63 单指向同一团伙，已受理并开展调查。',
    result: 'partly-solved',
    publicAnswer:
      '您好，归并后的证据显示 63 单由同一团伙下单，公安机关已受理。平台重新核查后退回货款 2.2 万元。其余订单证据不足，平台暂不支持，我们会在案件有进展时再协助您申诉。',
    internalNote: '案件侦办中，对外不披露细节。',
    unsolvedReason: '其余订单证据不足，案件侦办中。',
    rating: { score: 4, solved: false },
  },
  {
    category: '1503',
    title: '产品页面用语是否违反广告规定',
    description:
      '{company}详情页写“国内领先”“临床验证有效”，法务提醒可能违规。大促还有两周，页面有 60 多个，想提前自查。',
    expectation: '指导修改，避免活动中被下架处罚。',
    fits: ['health', 'fashion', 'retail', 'trade'],
    contactSummary: '抽看 20 个页面，列出需修改用语和依据。',
    result: 'solved',
    publicAnswer:
      '您好，“国内领先”需有可查证依据并注明出处，“临床验证有效”不得用于非医疗器械产品。我们抽看的 20 个页面列出 7 处需修改，替换用语已发给您，其余页面可对照自查。大促前如有新页面，可再发来看。',
    internalNote: '事前指导，不作为案件线索。',
    rating: { score: 5, solved: true, comment: '大促前吃了定心丸。' },
  },
  {
    category: '1503',
    title: '直播间价格标示怎样才算规范',
    description:
      '{company}直播间有“日常价”“到手价”“券后价”三种价格，上月被消费者举报虚构原价。我们想知道怎样标才规范。',
    expectation: '给出清楚的标示办法。',
    fits: ['internet', 'fashion', 'retail', 'culture'],
    contactSummary: '观看两场回放，核对近 7 日成交价记录。',
    helperQuestion: '请提供直播促销价格标示的行业做法。',
    helperAnswer: '建议仅标活动价和优惠规则，被比较价格注明来源与时间。',
    result: 'solved',
    publicAnswer:
      '您好，使用被比较价格时，应准确标明含义并有真实成交依据，无依据的“日常价”请删除。建议页面只保留活动价和优惠计算方式。被举报的一场，您能提供前 7 日成交记录，不构成虚构原价，已结案。',
    internalNote: '举报已依法核销。',
    rating: { score: 5, solved: true },
  },
  {
    category: '1504',
    title: '同行散布不实信息，客户流失',
    description:
      '某同行在行业群和招标现场称{company}“资金链断裂、即将裁员”，两家客户因此暂停签约，涉及合同约 500 万元。我们有录音和聊天截图。',
    expectation: '依法调查，制止不实传播。',
    fits: ['ai', 'internet', 'health', 'professional', 'finance'],
    confidential: true,
    contactSummary: '当面听取情况，核对录音、截图和客户证言。',
    helperQuestion: '请协助企业了解民事维权途径。',
    helperAnswer: '已安排律师咨询，可同步发律师函并申请行为保全。',
    result: 'partly-solved',
    publicAnswer:
      '您好，您提供的材料涉嫌商业诋毁，区市场监管部门已立案，并按管辖报告市级部门。对方已在群内发布更正说明，一家客户恢复签约。案件办理需要一定时间，重要进展会及时告知您。',
    internalNote: '立案调查期间不对外公布。',
    unsolvedReason: '案件仍在调查。',
    rating: { score: 4, solved: false, comment: '更正说明起了作用。' },
  },
];
