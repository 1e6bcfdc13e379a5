import type { RequestStory } from '../request-story.ts';

export const registration: readonly RequestStory[] = [
  {
    category: '0701',
    title: '新设检测子公司，希望并联办理',
    description:
      '{company}准备在同楼新设一家全资检测子公司，注册资本 500 万元，同步需要印章、税务和社保开户。之前在其他区分头跑了两周，想一次办完。',
    expectation: '一次提交、当周拿照。',
    contactSummary: '电话核对名称、住所和经营范围，预审通过后当场录入。',
    helperQuestion: '请核实楼内注册地址登记情况。',
    helperAnswer: '地址可用，租赁合同与产权方一致。',
    result: 'solved',
    publicAnswer:
      '您好，设立、印章、税务和社保已在“开办企业一窗通”合并办理，执照和印章昨天领取，税务 Ukey 已发放。后续开户可在银行端在线完成，无需再提交材料。',
    internalNote: '经营范围中“检验检测服务”需另行资质，已告知。',
    rating: { score: 5, solved: true, comment: '四样东西一次拿到。' },
  },
  {
    category: '0701',
    title: '个人工作室转为公司的路径',
    description: '{company}的合作方想把设计工作室改成有限公司，担心原合同和发票衔接，也担心老客户的项目中断。',
    expectation: '说明转换步骤和注意事项。',
    fits: ['design', 'fashion', 'culture'],
    contactSummary: '电话说明个转企办理方式和印章、发票衔接。',
    result: 'solved',
    publicAnswer:
      '您好，个体工商户可通过“个转企”直接变更登记为有限公司，原统一社会信用代码同步迁移，历史合同继续有效。税务可保留原申报记录，发票额度重新核定。流程清单已发送，全程约 3 个工作日。',
    internalNote: '提醒企业先结清应缴税款。',
    rating: { score: 5, solved: true },
  },
  {
    category: '0702',
    title: '法定代表人变更，外籍人士如何实名认证',
    description: '{company}法定代表人下月换为外籍高管，本人在国外，无法到现场实名。担心影响年底银行印鉴变更。',
    expectation: '说明可行的认证方式和时间。',
    fits: ['headquarters', 'trade', 'internet', 'aviation'],
    contactSummary: '电话了解拟任人护照和所在国家，说明公证认证要求。',
    result: 'solved',
    publicAnswer:
      '您好，拟任人可在境外通过公证认证后由代理人办理，也可待入境后持护照现场认证。考虑时间，您选择前者，材料已预审，预计 7 个工作日完成变更，不影响年底印鉴更换。',
    internalNote: '公证文本样式已提供英文版。',
    rating: { score: 5, solved: true },
  },
  {
    category: '0702',
    title: '从外区迁入，材料被要求重复提交',
    description:
      '{company}拟从外区迁入长宁，迁出登记机关已开具准迁函，窗口又要求补充租赁备案和股东会决议原件，与准迁函列的材料不一致。',
    expectation: '明确到底缺什么，尽快迁入。',
    contactSummary: '窗口与企业一起核对，发现网上上传不清晰。',
    result: 'solved',
    publicAnswer:
      '您好，迁入材料以准迁函所列为准，不需要重复提交股东会决议。原扫描件不清晰，重新上传后已通过，营业执照今天可领取。税务迁入请联系区税务局，我们已替您预约。',
    internalNote: '已提醒窗口统一口径。',
    rating: { score: 4, solved: true, comment: '一次说清就好了，结果满意。' },
  },
  {
    category: '0702',
    title: 'Change of shareholder after a group restructuring',
    description:
      'Our shareholder will change from one group company to another in the same holding. We need the change registered before the end of the quarter because of the group audit. One document is signed in Hong Kong and one in the Netherlands.',
    expectation: 'Which documents need notarisation, and can the filing be prepared in advance?',
    language: 'en',
    fits: ['headquarters', 'trade', 'design'],
    contactSummary:
      'Video call with legal counsel; Hong Kong papers need a China-appointed attesting officer, Dutch ones an apostille.',
    result: 'solved',
    publicAnswer:
      'The document from Hong Kong must be certified through a China-appointed attesting officer; the Dutch one needs an apostille. We have checked your drafts in advance and found one name spelt differently, which should be corrected before certification. Once the originals arrive, registration takes three working days.',
    internalNote: '预审先行，避免季末积压。',
    rating: { score: 5, solved: true, comment: 'The pre-check saved us two weeks.' },
  },
  {
    category: '0703',
    title: '子公司简易注销被提示有异议',
    description:
      '{company}一家子公司办理简易注销，公示期内收到一条异议，内容是供应商称尚有 3.2 万元未结。款项我们上月已付，有回单。',
    expectation: '说明异议后怎么办，能否继续注销。',
    contactSummary: '电话核对付款凭证，联系提出异议的供应商。',
    result: 'solved',
    publicAnswer:
      '您好，供应商核对后已撤回异议，注销程序恢复，明天起可继续。若公示期内再有异议，可提交付款证明申请核销。清税证明已同步，预计下周完成注销。',
    internalNote: '异议核销流程已告知代办人员。',
    rating: { score: 5, solved: true },
  },
  {
    category: '0704',
    title: '公司名称与外省企业近似被驳回',
    description: '{company}变更名称时被提示与外省一家公司字号近似。两家行业不同，产品也不一样，且对方在外省经营。',
    expectation: '说明能否通过，或建议替代字号。',
    contactSummary: '电话核对字号结构和行业，给出三个可用备选。',
    result: 'solved',
    publicAnswer:
      '您好，字号近似以全国库比对，行业不同仍会受限。建议在字号中增加区别词并保留原品牌作为产品名，您选定的新名称已通过核准，商标不受影响。',
    internalNote: '提醒企业同步更新合同抬头。',
    rating: { score: 4, solved: true },
  },
  {
    category: '0704',
    title: '注册地址被另一家公司占用',
    description: '{company}租下办公室后办理地址变更，系统提示该地址已登记另一家公司，对方已搬走多年、联系不上。',
    expectation: '说明如何解除占用，尽快登记。',
    wrongUnit: 'D16',
    returnReason: '住所登记由市场监管部门办理，我单位仅能提供产权信息，建议改派。',
    contactSummary: '电话说明解除程序，请企业提供产权人证明。',
    helperQuestion: '请协助实地核实原登记企业是否仍在该地址经营。',
    helperAnswer: '已上门两次，原企业不在该地址，现场由申请企业使用。',
    result: 'solved',
    publicAnswer:
      '您好，已由产权人出具证明并完成核查，原登记企业被标注为“通过登记住所无法联系”，您的地址变更申请已于昨天核准。建议租赁合同中写明可用作登记住所，避免同类问题。',
    internalNote: '占用地址清理按季度批量处理。',
    rating: { score: 4, solved: true },
  },
  {
    category: '0705',
    title: '因年报逾期列入经营异常，申请移出',
    description: '{company}因经办人离职漏报年报，4 月被列入经营异常名录。现已补报，后天要参加投标，希望尽快移出。',
    expectation: '尽快移出，出具证明。',
    contactSummary: '电话核对补报情况，说明移出时限和公示方式。',
    result: 'solved',
    publicAnswer:
      '您好，补报已通过，异常名录已于今天移出，国家企业信用信息公示系统同步更新，投标可提供公示截图。年报提醒已开通，明年 1 月起会通过短信提示。',
    internalNote: '提醒企业指定固定经办人并绑定手机。',
    rating: { score: 5, solved: true, comment: '当天办好，没耽误投标。' },
  },
  {
    category: '0705',
    title: '三年前行政处罚影响融资，能否信用修复',
    description: '{company}三年前因广告用语被罚款 2 万元，已整改完毕。现在融资尽调时仍显示处罚信息，影响利率。',
    expectation: '说明能否提前停止公示。',
    fits: ['retail', 'health', 'catering', 'internet'],
    contactSummary: '电话核对处罚日期与整改材料。',
    result: 'solved',
    publicAnswer:
      '您好，一般行政处罚公示满三个月且履行完毕的，可申请提前停止公示。您提交的整改和缴款凭证齐全，信用修复已通过，第三方平台同步更新约需 3 至 5 天，融资机构可查询官方公示结果。',
    internalNote: '已提示企业建立广告自查流程。',
    rating: { score: 5, solved: true },
  },
];
