import type { RequestStory } from '../request-story.ts';

export const policy: readonly RequestStory[] = [
  {
    category: '0101',
    title: '增资后可以享受哪些区级扶持政策',
    description:
      '{company}今年 9 月完成增资，实缴资本到位，计划明年新增研发人员 30 名，并扩租{building}一层楼面。想了解区里对增资、扩员和租金有没有扶持，需要提前做哪些准备，避免错过申报时间。',
    expectation: '给一份与我们有关的政策清单，并标明申报时间。',
    contactSummary: '电话联系企业经办人，了解增资金额、研发投入和扩租面积，约定当天下午发政策清单。',
    result: 'solved',
    publicAnswer:
      '您好，结合贵公司增资、扩员和扩租的情况，我们整理了 5 项可能相关的政策，包括产业扶持、研发投入补助、人才安居和稳岗类政策，已通过站内消息发送，每项都标明了申报窗口和所需材料。租金类政策需以签约后的租赁合同为准，建议签约前先与服务专员核对。是否符合条件以各主管部门审核为准。',
    internalNote: '已请企业服务专员跟进扩租签约时间，提前核对租金类条款。',
    rating: { score: 5, solved: true, comment: '清单很清楚，每条都写了时间。' },
  },
  {
    category: '0101',
    title: '小微企业招用高校毕业生有无补贴',
    description:
      '{company}上个月招了 6 名今年毕业的大学生，都签了一年以上合同并缴纳社保。听同行说可以领补贴，不知道向哪里申请、每人多少。',
    expectation: '告知是否可以申请、在哪里申请。',
    sizes: ['micro', 'small'],
    contactSummary: '电话答复口径，提醒企业核对合同期限和参保月份。',
    result: 'explained-agreed',
    publicAnswer:
      '您好，招用应届毕业生的补贴每年由市级部门发布通知后受理，申报前需要满足签订一年以上劳动合同并按规定缴纳社会保险等条件。本年度通知尚在窗口期内，您可在“一网通办”搜索“一次性吸纳就业补贴”查看金额与截止日期；材料预审可联系所在街镇营商服务中心。最终以人社部门审核为准。',
    internalNote: '属即时咨询，已引用知识库答复。',
    unsolvedReason: '需企业自行在线申请，待审核。',
    rating: { score: 4, solved: true },
  },
  {
    category: '0101',
    title: 'Which incentives apply to a new design studio?',
    description:
      '{company} is planning to open a small design studio of about 600 square metres next spring, with 15 local designers and two colleagues from our headquarters. We would like to know which district and city policies may apply, and whether any of them must be applied for before we sign the lease.',
    expectation: 'A short list in English, with deadlines, and one person we can call.',
    language: 'en',
    fits: ['design', 'headquarters', 'trade'],
    contactSummary:
      'Called the contact person; the lease is to be signed in February, the studio will invoice under the present company.',
    result: 'solved',
    publicAnswer:
      'Thank you for your plan. We have sent you a list of four programmes that may fit, with the deadline and the documents for each. Two of them (rent support and fit-out support) ask for the plan to be filed before the lease is signed, so please speak with your service officer in January. Whether a condition is met is decided by the department in charge of each programme.',
    internalNote: '外资企业，政策清单已译成英文，由街镇专员继续跟进签约。',
    rating: { score: 5, solved: true, comment: 'Clear, fast and in English. Thank you.' },
  },
  {
    category: '0102',
    title: '高新技术企业重新认定材料核对',
    description:
      '{company}的高新技术企业证书明年 10 月到期，打算今年启动重新认定。近三年研发费用专项审计报告已出初稿，但高新收入占比在 61% 上下，担心口径不对。另外两名核心人员去年离职，科技人员名单需要重新整理。',
    expectation: '请专人看一次材料，指出明显的缺口。',
    fits: ['health', 'ai', 'internet', 'aviation'],
    informationItems: ['近三年研发费用专项审计报告初稿', '高新技术产品（服务）收入明细'],
    information: '两份材料已上传，收入明细按产品线列到季度。',
    contactSummary: '上门一次，逐项核对收入口径和科技人员名单，形成缺口清单。',
    helperQuestion: '请街镇专员协助收集企业近三年社保花名册并核对科技人员在岗情况。',
    helperAnswer: '花名册已核对，名单内 41 人在岗，2 人离职，已请企业更新。',
    result: 'solved',
    publicAnswer:
      '您好，我们与您逐项核对了材料：高新收入建议剔除一笔代销收入后重新计算，测算占比约 64%；科技人员名单更新为 41 人；两件软件著作权需补充与主营产品的关联说明。修改后的材料已复核一遍，未见明显缺口。认定结果以主管部门评审为准，申报批次通知发布后会提醒您。',
    internalNote: '收入口径调整有审计师签字说明，已留存。',
    rating: { score: 5, solved: true, comment: '老师看得很细，比我们自己查的还清楚。' },
  },
  {
    category: '0102',
    title: '专精特新申报中细分市场占有率如何证明',
    description:
      '准备申报专精特新中小企业，系统要求说明细分市场占有率。{company}做的是细分软件，没有公开的行业统计，不知道用什么材料证明，第三方报告是否必需。',
    expectation: '说明认可的证明方式，最好有样例。',
    fits: ['ai', 'internet', 'health'],
    contactSummary: '电话沟通产品和客户构成，发送填报说明和脱敏样例。',
    result: 'solved',
    publicAnswer:
      '您好，细分市场占有率可用行业协会说明、公开招投标中标数据测算或第三方机构报告证明，第三方报告不是必需。没有统计数据的，可写明测算方法、数据来源和年份，由企业盖章承诺。样例已发到您的站内消息。建议占有率与主导产品名称保持一致，避免评审时退回。',
    internalNote: '提醒企业不要购买来源不明的“占有率证书”。',
    rating: { score: 5, solved: true },
  },
  {
    category: '0103',
    title: '申报系统提交时提示“附件校验失败”',
    description:
      '从昨天上午开始，在申报页面上传审计报告 PDF（18 MB）后点击提交，一直提示“附件校验失败”。换过浏览器和电脑都一样，截止日期是下周三。',
    expectation: '尽快恢复，或允许线下先交材料。',
    wrongUnit: 'D05',
    returnReason: '系统由区数据局统一运维，我单位无权限处理附件校验规则，建议改派。',
    contactSummary: '远程看屏确认报错，判断为文件内嵌字体导致校验超时。',
    result: 'solved',
    publicAnswer:
      '您好，经排查，问题出在附件校验环节对较大 PDF 处理超时。我们已调整超时时间，今天 14:20 用您的文件测试提交成功。您的申报已显示“已提交”，不影响截止时间。给您带来不便，敬请谅解。',
    internalNote: '同类报错两天内共 7 家，均已通知重新提交。',
    rating: { score: 4, solved: true, comment: '处理得快，就是前面转了一次部门。' },
  },
  {
    category: '0103',
    title: '法人一证通到期后无法登录申报平台',
    description:
      '一证通上周到期，续期后登录“一网通办”仍提示证书无效，导致季度数据填报不了。客服电话打了两次，让我们等待。',
    expectation: '恢复登录，并说明要等多久。',
    contactSummary: '电话指导更换证书驱动，约定次日上午回电确认。',
    result: 'solved',
    publicAnswer:
      '您好，续期后的证书需要在客户端重新绑定一次，我们已和证书服务机构核对，您的新证书于今天上午同步完成，现可正常登录。若再次提示无效，请先清除浏览器中的旧证书，操作步骤已发到站内消息。',
    internalNote: '证书同步延迟约 24 小时，已反馈运维单位。',
    rating: { score: 4, solved: true },
  },
  {
    category: '0104',
    title: '文创扶持项目初审未通过，请说明原因',
    description:
      '{company}申报的数字内容项目在初审中未通过，系统只显示“不符合申报方向”。我们对照指南，认为属于支持的数字文化内容方向，项目合同和发票也齐全。',
    expectation: '告知具体条款；如可以补充说明，请给一次机会。',
    fits: ['culture', 'internet', 'design'],
    contactSummary: '电话说明初审意见，请企业补充项目与主营业务的关联说明。',
    helperQuestion: '请协助确认该项目是否已享受同类财政资金。',
    helperAnswer: '经查，同一项目未享受其他区级财政资金。',
    result: 'partly-solved',
    publicAnswer:
      '您好，初审意见依据申报指南第六条，项目主体内容为广告代理，与“数字文化内容生产”方向关联不足。您补充的原创内容制作合同可以作为新依据，本批次评审已结束，建议作为独立项目参加下一批申报，我们会在材料阶段先做一次预审。',
    internalNote: '企业认可条款依据，但对系统提示过简有意见，已建议优化退回理由。',
    unsolvedReason: '本批次已结束，需参加下一批申报。',
    rating: { score: 3, solved: false, comment: '理由说清楚了，希望以后系统里直接写明。' },
    redo: {
      comment: '我们想知道下一批具体什么时候，能不能先把材料看了。',
      secondAnswer:
        '您好，下一批预计明年一季度发布通知。我们已约您本周五上午现场预审，逐条核对原创内容部分；预审意见会以书面形式给您，正式通知发布当天再电话提醒。',
    },
  },
  {
    category: '0104',
    title: '研发机构认定审核进度查询',
    description:
      '{company}今年 5 月提交了研发机构认定申请，6 月补正过一次，到现在系统仍显示“审核中”。因为要配合投标，需要知道大约什么时候有结果。',
    expectation: '告知目前在哪个环节、预计时间。',
    fits: ['health', 'ai', 'aviation'],
    contactSummary: '电话告知专家评审已结束，正在公示前核对。',
    result: 'solved',
    publicAnswer:
      '您好，您的申请已通过专家评审，目前在公示前信息核对阶段，预计下月上旬公示，公示期 5 个工作日。投标如需证明，可先使用受理通知书，我们已为您补发一份电子件。',
    internalNote: '已催办公示流程。',
    rating: { score: 5, solved: true },
  },
  {
    category: '0105',
    title: '去年专精特新奖励资金尚未到账',
    description:
      '{company}去年 11 月被认定为专精特新企业，今年 3 月按要求提交了奖励资金收款信息，公示也结束了，但至今没有收到款项。财务年底要结账，想确认拨付时间。',
    expectation: '确认拨付进度和预计到账时间。',
    fits: ['health', 'ai', 'internet'],
    sizes: ['micro', 'small', 'medium'],
    contactSummary: '电话核对收款户名，发现开户行名称变更后未更新。',
    helperQuestion: '请政策主管部门核对该批次拨付名单及收款信息。',
    helperAnswer: '企业在名单内，因收款开户行名称与系统不一致被银行退回，已更正。',
    result: 'solved',
    publicAnswer:
      '您好，经核对，该笔资金 6 月已下达，因开户行更名被银行退回。更正信息后已于本周二重新支付，您反馈已经到账。今后如开户信息有变化，请在系统中及时更新，以免影响拨付。',
    internalNote: '同批退汇共 3 户，均已逐户电话核对。',
    rating: { score: 5, solved: true, comment: '当天就查清楚了原因，钱也到了。' },
  },
  {
    category: '0105',
    title: '技术改造补助尾款拨付时间',
    description:
      '技改项目去年 12 月完成验收，首款已拨，尾款 38 万元按协议应在验收后拨付。我们问过两次，都说在走流程，想要一个明确的时间。',
    expectation: '明确尾款拨付时间。',
    fits: ['health', 'ai', 'aviation'],
    contactSummary: '电话说明预算安排，书面告知拨付批次。',
    result: 'solved',
    publicAnswer:
      '您好，您项目的尾款已列入本季度第二批拨付计划，资金文件已于本月 12 日签发，预计 10 个工作日内到账。此前未主动告知进度，向您致歉；后续每个环节会通过站内消息提醒。',
    internalNote: '已请经办科室对存量尾款逐项告知企业。',
    redo: {
      comment: '说的十个工作日已经过了，款还没到，请再查一下。',
      secondAnswer:
        '您好，经查，支付指令因月底额度调整顺延，已于今天上午支付成功，附支付回单编号末四位 3017，请财务核对。顺延未及时告知，责任在我们，已改进提醒方式。',
    },
    rating: { score: 3, solved: false, comment: '时间一拖再拖。' },
  },
  {
    category: '0106',
    title: '建议将服务外包人员纳入稳岗政策统计',
    description:
      '{company}近两年新增岗位以项目制外包为主，现行稳岗类政策按直接参保人数计算，实际带动的就业体现不出来。建议在统计口径中增加一档，按合同服务人数折算。',
    expectation: '研究后答复能否调整或试点。',
    contactSummary: '上门听取意见，记录三家同类企业的用工数据。',
    helperQuestion: '请提供现行统计口径依据及可否开展调研的意见。',
    helperAnswer: '口径由市级统一规定，区级无权调整，可随年度政策评估一并上报。',
    result: 'explained-agreed',
    publicAnswer:
      '您好，您的建议很有参考价值。稳岗政策的统计口径由市级统一规定，区级不能单独调整。我们已将您和另外两家企业的数据一并写入年度营商环境政策建议上报，市级反馈后会第一时间告诉您。',
    internalNote: '已列入四季度政策评估清单。',
    unsolvedReason: '市级事权，已作为建议上报。',
    rating: { score: 4, solved: false, comment: '理解权限在市里，希望有回音。' },
  },
];
