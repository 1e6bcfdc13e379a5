import type { RequestStory } from '../request-story.ts';

export const schooling: readonly RequestStory[] = [
  {
    category: '0401',
    title: '引进技术骨干子女明年入小学',
    description:
      '{company}去年引进一名关键岗位技术骨干，全家今年搬到{building}附近租住，孩子明年 9 月上小学。居住证和积分已办，想提前了解报名时间和登记方式，担心住得近的学校名额紧。',
    expectation: '提前告知时间节点，并说明能否就近安排。',
    contactSummary: '电话联系家长，核对居住登记地址与居住证有效期。',
    helperQuestion: '请提示人才子女相关登记渠道。',
    helperAnswer: '属引进人才，可在登记时勾选相应类别，材料已指导填写。',
    result: 'solved',
    publicAnswer:
      '您好，明年入学登记一般在 3 月开始，我们会在发布当天通知您。孩子可按居住地登记，优先在居住所在学区统筹安排；材料包括居住证、积分通知书和租赁备案。建议保持租赁备案在登记期间有效。具体安排以教育部门通知为准。',
    internalNote: '列入重点企业子女登记台账，登记后一对一跟进。',
    rating: { score: 5, solved: true },
  },
  {
    category: '0401',
    title: '小学入学统筹到较远学校，能否调整',
    description: '员工孩子统筹到一所三公里外的小学，早晨接送和上班时间冲突。居住地旁边有一所学校，想问有没有可能调剂。',
    expectation: '能调则调，不能调请说明原因和下一步。',
    contactSummary: '电话了解接送困难和家庭工作时间，向家长说明统筹规则。',
    helperQuestion: '请协助了解周边晚托和校车情况。',
    helperAnswer: '学校开设课后服务至 18:00，街道另有寒暑托班，可协助报名。',
    result: 'explained-disagreed',
    publicAnswer:
      '您好，统筹结果按居住地、积分和学位情况确定，本学年该学区学位已满，暂时无法调剂。学校课后服务可到 18:00，街道晚托班剩余名额已为您预留一个。明年若学位有空余，可按程序申请转入，我们届时提醒您。',
    internalNote: '家长对通勤时间仍有意见，已与学校沟通延长晚托。',
    unsolvedReason: '学位已满，暂不具备调剂条件。',
    rating: { score: 2, solved: false, comment: '能理解政策，但每天三公里实在辛苦。' },
    redo: {
      comment: '晚托时间能不能再长一点？',
      secondAnswer:
        '您好，学校自下月起将课后服务延长至 18:30，街道晚托班可到 19:00，孩子名额已为您预留。若明年学位有空余，将第一时间按程序通知您提出转入申请。',
    },
  },
  {
    category: '0401',
    title: '小升初跨区升学政策咨询',
    description: '{company}一名部门经理孩子在外区读小学，户口在长宁，明年小升初。想了解回户籍地升学需要哪些步骤。',
    expectation: '告知登记时间和材料。',
    contactSummary: '电话说明回户籍地升学的登记流程。',
    result: 'solved',
    publicAnswer:
      '您好，户籍在长宁的学生可以回本区升初中，一般在 4 月登记，材料为户口簿、学籍证明和房产或租赁备案。登记入口在“入学报名”系统，选择“回户籍地”。操作说明已发给您，登记开放后会再次提醒。',
    internalNote: '即时答复，无后续事项。',
    rating: { score: 5, solved: true },
  },
  {
    category: '0402',
    title: '园区周边托班和幼儿园学位紧张',
    description:
      '{company}在{building}，近两年 30 岁以下员工多，至少 12 个家庭有 2–4 岁孩子。周边公办幼儿园要摇号，托班更少，年轻父母通勤压力大。',
    expectation: '介绍可用的托班名额，或讨论共建托育点。',
    contactSummary: '上门座谈，收集 12 个家庭的月龄与居住地分布。',
    helperQuestion: '请提供周边托育机构空余名额。',
    helperAnswer: '两公里内普惠托班余 9 个名额，另有社区托育点每周三天。',
    result: 'partly-solved',
    publicAnswer:
      '您好，我们为 9 个家庭协调到普惠托班名额，其余 3 个家庭可先使用社区托育点的计时服务。园区共建托育点需要场地和消防条件，已与楼宇业主和街道现场看过一处一层空间，下一步由业主评估改造费用。',
    internalNote: '共建托育点列入楼宇配套项目，季度跟进。',
    unsolvedReason: '共建托育点尚在评估场地条件。',
    rating: { score: 4, solved: false, comment: '名额解决了多数，很贴心。' },
  },
  {
    category: '0403',
    title: '外省转来的孩子插班二年级',
    description: '{company}一名员工从成都调来，孩子读二年级，12 月入职，希望春季学期能插班，最好离{building}近一些。',
    expectation: '告知能否春季转入，需要什么材料。',
    contactSummary: '电话核对学籍和居住登记办理情况，材料缺租赁备案。',
    helperQuestion: '请协助提示租赁备案办理方式。',
    helperAnswer: '已指导家长在线办理，三个工作日内可完成。',
    result: 'solved',
    publicAnswer:
      '您好，插班申请已受理，孩子可于春季学期转入居住地附近的学校，学籍由学校在线办理转接，无需家长往返两地。报到日期和班级将在寒假前短信通知。',
    internalNote: '学校学位有余，已确认。',
    rating: { score: 5, solved: true, comment: '原以为要等到秋天。' },
  },
  {
    category: '0403',
    title: '区内搬家后能否转到新居住地学校',
    description: '员工从江苏路搬到新泾，孩子读四年级，原学校离新家七公里。材料齐全，但窗口说学位紧张，让等通知。',
    expectation: '说明要等多久，有没有过渡办法。',
    contactSummary: '电话了解实际居住和接送情况，联系两所学校。',
    result: 'limited-by-policy',
    publicAnswer:
      '您好，区内转学以接收学校年级学位为前提，四年级两所学校均已满班，按规定不能超班额接收。已为您登记候补，学期末学位有变化时按登记顺序通知。过渡期间，原学校同意孩子参加早托，早上 7:20 可入校。',
    internalNote: '班额限制为硬性规定，候补登记号已告知家长。',
    unsolvedReason: '接收学校年级学位已满。',
    rating: { score: 3, solved: false },
  },
  {
    category: '0404',
    title: 'School places for two children of our new general manager',
    description:
      'Our new general manager arrives in June with a son aged 9 and a daughter aged 13. Both have only attended English-language schools. We would like to know which schools can take them in autumn, and whether a bilingual local school is possible.',
    expectation: 'A list of suitable schools and the dates for applications.',
    language: 'en',
    fits: ['headquarters', 'trade', 'internet', 'aviation'],
    contactSummary:
      'Called the general affairs office; permits of the family are in process, family will live in Gubei.',
    helperQuestion: '请提供外籍子女就读的学校清单和报名时间。',
    helperAnswer: '可报名 3 所外籍人员子女学校和 1 所本地双语学校，材料清单已整理。',
    result: 'solved',
    publicAnswer:
      'We have sent you a list of three schools for children of foreign staff and one bilingual school, with their application dates, fees and the documents each needs. Two of them still have places in grade 4 and grade 8. The residence permits of the children must be valid on the day of registration; your talent officer will follow the family until school starts.',
    internalNote: '已由人才专员持续跟进至开学。',
    rating: { score: 5, solved: true, comment: 'The family is very relieved.' },
  },
  {
    category: '0404',
    title: '台胞员工子女就读咨询',
    description: '{company}一名台籍主管带孩子来沪，孩子读初一，想了解能否就读公办学校，与本市户籍学生有无差别。',
    expectation: '说明就读方式和时间。',
    contactSummary: '电话说明台胞子女就读政策，转区侨务部门协助。',
    result: 'solved',
    publicAnswer:
      '您好，台胞子女持台湾居民居住证可按规定就读公办学校，统筹入学，收费和管理与本市学生一致。请准备居住证、居留证明和学籍材料，教育部门将在 5 个工作日内反馈安排。',
    internalNote: '区民宗侨务办已对接学校。',
    rating: { score: 5, solved: true },
  },
];
