import type { RequestStory } from '../request-story.ts';

export const tax: readonly RequestStory[] = [
  {
    category: '0901',
    title: '研发费用加计扣除中的委托研发比例',
    description:
      '{company}今年有一笔境外委托研发费用 210 万元，不确定能否加计、按多少比例计算，也担心技术合同没有登记。',
    expectation: '明确口径，避免汇算清缴时返工。',
    fits: ['ai', 'internet', 'health', 'aviation'],
    contactSummary: '电话核对合同和付款凭证，说明境外委托的限制条件。',
    helperQuestion: '请确认技术合同登记情况。',
    helperAnswer: '合同尚未登记，已指导企业三个工作日内补办。',
    result: 'solved',
    publicAnswer:
      '您好，委托境外研发费用可按实际发生额的 80% 计入，且不超过境内符合条件研发费用的三分之二，须完成技术合同登记。您的合同补登记已完成，本年度可按规定计入，请保留付汇凭证。',
    internalNote: '汇算清缴前已请企业自查辅助账。',
    rating: { score: 5, solved: true },
  },
  {
    category: '0901',
    title: '小型微利企业条件中的从业人数如何计算',
    description: '{company}员工近三百人，年中有一批劳务派遣人员，不知道是否计入从业人数，会不会影响小微优惠。',
    expectation: '明确计算方法。',
    sizes: ['medium'],
    contactSummary: '电话说明按季度平均值计算，含派遣用工。',
    result: 'solved',
    publicAnswer:
      '您好，从业人数按全年季度平均值计算，与企业建立劳动关系和接受劳务派遣的人员都计入。按您提供的数据，年平均 286 人，仍在标准以内，可继续享受。建议按季度留存花名册。',
    internalNote: '即时答复。',
    rating: { score: 5, solved: true },
  },
  {
    category: '0902',
    title: '数电票额度不够，临时大单无法开票',
    description: '{company}本月新增两个大客户，合同合计 260 万元，但数电票总额度只有 75 万元，客户要求月底前收票付款。',
    expectation: '尽快调整额度。',
    contactSummary: '电话核对合同和往期开票情况，请企业上传合同。',
    messages: [
      { from: 'unit', text: '请上传两份合同首页和金额页，其他页不需要。' },
      { from: 'company', text: '已上传。' },
    ],
    result: 'solved',
    publicAnswer:
      '您好，额度已根据合同情况调整为 320 万元，今天上午生效，您可直接开票。今后如预计单月超额，可提前在系统中申请，一般当天即可调整。',
    internalNote: '企业信用等级 A，可享受动态授信。',
    rating: { score: 5, solved: true, comment: '上午申请，下午开票。' },
  },
  {
    category: '0902',
    title: '客户要求红冲三个月前的发票',
    description: '客户因抬头错误要求红冲三个月前的 12 张发票，其中 3 张已被对方认证。不知道如何操作、谁来发起。',
    expectation: '告知红冲步骤，避免漏票。',
    fits: ['trade', 'internet', 'professional', 'culture'],
    contactSummary: '远程指导红冲流程，区分已认证和未认证。',
    result: 'solved',
    publicAnswer:
      '您好，未认证的 9 张由您直接发起红冲；已认证的 3 张须由购买方先确认，我们已与对方主管税务机关沟通，对方昨天已确认，您可完成全部红冲并重新开具。',
    internalNote: '同类咨询已整理成图文指引。',
    rating: { score: 5, solved: true },
  },
  {
    category: '0902',
    title: '新增开票品目被系统拦截',
    description: '{company}新增数据标注业务，开票时提示“超出经营范围”。经营范围刚变更两天，想知道要多久同步。',
    expectation: '尽快放行，以免影响收款。',
    fits: ['ai', 'internet', 'professional'],
    contactSummary: '电话核对变更日期，手工推送登记信息。',
    result: 'solved',
    publicAnswer:
      '您好，登记变更数据已手工推送，品目限制解除，现在可正常开票。数据同步一般需要两个工作日，今后变更后可先与我们联系。',
    internalNote: '已反馈数据同步时效问题。',
    rating: { score: 5, solved: true },
  },
  {
    category: '0903',
    title: '留抵退税申请三周未有结果',
    description: '{company}上月申请留抵退税 86 万元，系统一直显示“审核中”。年底有设备款要付，希望明确时间。',
    expectation: '说明进度，尽快退付。',
    contactSummary: '电话核对进项构成，告知正在核查的两张发票。',
    result: 'solved',
    publicAnswer:
      '您好，核查集中在两张设备发票的品名一致性，您补充的合同和验收单已确认，86 万元退税昨天已退付到账。后续退税前请先在系统中自查进项品名，可缩短核查时间。',
    internalNote: '核查流程合规，已向企业说明原因。',
    rating: { score: 4, solved: true },
  },
  {
    category: '0903',
    title: '出口退税单证备案不完整',
    description:
      '{company}首次出口样机到东南亚，退税时被提示缺少运输单证。货代只给了提单复印件，报关单信息也有一处错误。',
    expectation: '说明补充方式，能否在当期处理。',
    fits: ['trade', 'ai', 'health', 'aviation'],
    contactSummary: '电话指导单证备案要求，联系货代补正。',
    result: 'partly-solved',
    publicAnswer:
      '您好，提单复印件可由货代盖章确认，报关单需在海关系统中修改后重新推送，预计一周完成。本期退税可先受理其余两票，金额 4.3 万元；该票待单证齐全后在次月申报，不影响享受期限。',
    internalNote: '首次出口企业，列入外贸新手辅导。',
    unsolvedReason: '一票单证待海关修改。',
    rating: { score: 4, solved: false, comment: '两票先退了，剩下的有数了。' },
  },
  {
    category: '0904',
    title: '迁往外区，清税流程如何衔接',
    description: '{company}因租约到期迁往外区，担心清税拖太久影响新址开票。目前有一笔留抵和少量未认证进项。',
    expectation: '尽量不影响开票，说明时间安排。',
    contactSummary: '电话核对未结事项，说明同城迁移的简化流程。',
    helperQuestion: '请确认迁移后是否仍在长宁实际经营。',
    helperAnswer: '企业保留长宁办公点，注册地变更，已登记实际经营地。',
    result: 'solved',
    publicAnswer:
      '您好，市内跨区迁移可由系统自动流转，无需先办清税，留抵和未认证进项可结转。预计三个工作日完成，新旧主管税务机关已衔接，开票不中断。欢迎继续在长宁保留经营点，有事仍可找我们。',
    internalNote: '迁出原因为租约，已按规定登记跟踪。',
    rating: { score: 4, solved: true, comment: '虽然迁走，服务没断。' },
  },
  {
    category: '0905',
    title: '残保金申报人数口径疑问',
    description: '{company}申报残疾人就业保障金时，不确定年均职工人数是否包括实习生和退休返聘人员，担心多缴。',
    expectation: '明确口径，能更正就更正。',
    contactSummary: '电话核对名册，说明实习生不计入。',
    result: 'solved',
    publicAnswer:
      '您好，实习生和退休返聘人员不计入职工人数。您已按调整后的 {people} 人更正申报，少缴 1.2 万元将在下期抵减，无需退库。',
    internalNote: '更正申报，系统已确认。',
    rating: { score: 5, solved: true },
  },
  {
    category: '0905',
    title: '社保费扣款失败产生滞纳金',
    description:
      '10 月社保费因扣款账户余额不足失败，补缴后系统显示 632 元滞纳金。银行说系统批量扣款时间提前，没有收到提示。',
    expectation: '核实是否可以免收。',
    contactSummary: '电话核对扣款时间与银行回单。',
    helperQuestion: '请核对扣款失败的时间与原因。',
    helperAnswer: '扣款日当天账户余额不足，银行次日才到账。',
    result: 'explained-agreed',
    publicAnswer:
      '您好，社保费缴纳期为每月 1 日至 15 日，扣款失败发生在 15 日，滞纳金按规定产生，无法免收。我们已为您开通扣款前短信提醒，并可改为月中自主缴费，避免再次发生。',
    internalNote: '金额较小，企业接受说明。',
    unsolvedReason: '滞纳金依法产生。',
    rating: { score: 3, solved: false, comment: '提醒功能应该早点开通。' },
  },
];
