import type { RequestStory } from '../request-story.ts';

export const housing: readonly RequestStory[] = [
  {
    category: '0501',
    title: '二十名新员工申请人才公寓',
    description:
      '{company}今年入职 20 名应届毕业生和 6 名引进人才，希望在{building}附近申请人才公寓，以单间和两人间为主，租期一年，月租预算 2,500 元以内，下月底前入住。',
    expectation: '告知房源和申请顺序，能批多少套。',
    sizes: ['medium', 'large'],
    contactSummary: '电话核对人数、学历和入职时间，约企业人事上门填报。',
    helperQuestion: '请提供近期可配租房源。',
    helperAnswer: '两处公寓共有 22 套空余，其中单间 9 套。',
    messages: [
      { from: 'company', text: '有两位女生希望住同一层。' },
      { from: 'unit', text: '已备注，公寓方会尽量安排。' },
    ],
    result: 'solved',
    publicAnswer:
      '您好，已为贵公司安排 18 套（单间 8 套、两人间 10 套），距公司 2 公里以内，租期一年，月租 2,100–2,400 元。剩余需求可在下一批次优先登记。入住手续由公寓管理方统一办理，时间为下月 20 日至 25 日。',
    internalNote: '企业为重点企业，按实际需求核定。',
    rating: { score: 5, solved: true, comment: '孩子们一入职就有地方住。' },
  },
  {
    category: '0501',
    title: '人才公寓续租与租金调整说明',
    description:
      '{company}12 名员工住在人才公寓，合同下月到期，公寓通知续租租金上浮 6%。员工想知道标准从何而来，能不能分期调整。',
    expectation: '说明依据，争取平稳过渡。',
    contactSummary: '与公寓管理方、企业三方通话，了解租金构成。',
    helperQuestion: '请说明租金评估依据和调整幅度。',
    helperAnswer: '按年度评估报告调整，幅度上限 8%，可分两期执行。',
    result: 'partly-solved',
    publicAnswer:
      '您好，续租按年度评估结果调整，依据和评估报告摘要已提供。经协调，公寓管理方同意分两期执行，首期 3%，一年后再调整剩余部分；员工可在到期前 15 天内选择是否续租。',
    internalNote: '已请公寓方在到期前 60 日通知承租单位。',
    unsolvedReason: '评估调整符合规定，仅能分期执行。',
    rating: { score: 3, solved: false, comment: '分两期能接受一些。' },
  },
  {
    category: '0501',
    title: '夫妻双方均为人才，可否申请两居室',
    description:
      '{company}两名员工是夫妻，都在区内工作，孩子 3 岁。现在各住一间，希望换成两居室，户型和面积标准不清楚。',
    expectation: '确认能否调换，需要什么证明。',
    contactSummary: '电话核实婚姻、在职和居住情况。',
    result: 'solved',
    publicAnswer:
      '您好，夫妻双方均符合条件的，可按家庭申请两居室，请提供结婚证、孩子出生证明和双方在职证明。您的调换申请已登记，本周有一套两居室可看房，请与公寓管理方确认时间。',
    internalNote: '按家庭户核定，系统已更新。',
    rating: { score: 5, solved: true },
  },
  {
    category: '0502',
    title: '租房补贴申报材料反复退回',
    description:
      '{company}为 7 名人才申报租房补贴，三次被退回，分别提示发票抬头、租期和合同备案号不符。每次改完要等一周。',
    expectation: '一次说清楚要改哪几处，尽快补完。',
    contactSummary: '电话逐条核对 7 份材料，指出共 4 处需修改。',
    result: 'solved',
    publicAnswer:
      '您好，7 份材料已逐条核对：两份发票抬头应为个人，一份租期跨年需分段填写，一份备案号多录一位。修改后的材料我们当天复核，已全部受理，补贴按批次发放。给您造成往返，抱歉。',
    internalNote: '已梳理退回原因清单，发布在申报页面。',
    rating: { score: 4, solved: true, comment: '一次讲完早就好了。' },
  },
  {
    category: '0502',
    title: '购房后租房补贴是否停止',
    description: '一名员工今年在外区购房但仍在长宁租住，房屋交付要到后年。想确认租房补贴是否继续享受。',
    expectation: '书面答复口径。',
    contactSummary: '电话核实购房合同与交付时间。',
    result: 'limited-by-policy',
    publicAnswer:
      '您好，按申报通知第五条，申请人及配偶在本市取得住房的，自网签次月起停止发放。员工已网签，需停止申领；此前已发放部分无需退回。建议及时在系统中更新信息，避免影响后续申报。',
    internalNote: '条款明确，无裁量空间。',
    unsolvedReason: '政策明确网签次月起停发。',
    rating: { score: 3, solved: false, comment: '能理解，希望早点提示。' },
  },
  {
    category: '0503',
    title: '整租保租房作为值班宿舍',
    description:
      '{company}夜班保障岗位有 60 人，部分员工住得远，想整租 20–30 套保租房作为值班宿舍，合同主体为公司，租期两年以上。',
    expectation: '对接可整租的项目。',
    fits: ['aviation', 'logistics', 'catering', 'property'],
    contactSummary: '上门核实排班和人数，约保租房运营方现场看房。',
    helperQuestion: '请协助核实街道范围内可整租的房源。',
    helperAnswer: '本街道有一处项目可提供 24 套，两公里内另有 12 套。',
    result: 'solved',
    publicAnswer:
      '您好，已对接两处保租房项目，可提供 24 套和 12 套，均支持单位整租，租金与市场评估一致并可签三年合同。上周三的现场看房后，您选择第一处，运营方已出具合同草案，预计下月交付。',
    internalNote: '按单位整租流程备案。',
    rating: { score: 5, solved: true, comment: '夜班的同事不用凌晨赶路了。' },
  },
  {
    category: '0503',
    title: '公租房单位整租名额如何申请',
    description: '{company}想以单位名义申请公租房 8 套，用于新入职的技术工人，不清楚单位申请和个人申请有什么区别。',
    expectation: '说明单位申请条件和流程。',
    contactSummary: '电话说明单位整租的资格、期限和管理责任。',
    result: 'solved',
    publicAnswer:
      '您好，单位整租需满足在区内注册或实际经营、与职工签订劳动合同并缴纳社保等条件，租期最长三年，由单位承担管理责任。材料清单已发送，申报后 10 个工作日内反馈审核结果。',
    internalNote: '首次咨询，已指导准备。',
    rating: { score: 4, solved: true },
  },
];
