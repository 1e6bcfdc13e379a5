import type { Locale } from '#lib/i18n/locale.ts';
import type { Booklet, BookletPart } from '../booklet/content.ts';

const BENEFIT =
  '对首次认定的高新技术企业，按规定给予一次性奖励20万元；对重新认定的，给予10万元（以当年申报通知为准）。已享受同类区级扶持的，按“就高、不重复”原则执行，其中研发费用加计扣除比例为100%，可在预缴申报时享受。';

/** A booklet made up for tests, with as many policies as asked in its own part. */
export function sampleBooklet(language: Locale, policies = 4, company = '上海某某医疗科技有限公司'): Booklet {
  return language === 'en' ? inEnglish(policies, company) : inChinese(policies, company);
}

const PLAIN = { policies: null, remarks: [], steps: null, requests: null, team: null } as const;

const chinesePolicies = (count: number): BookletPart['policies'] =>
  Array.from({ length: count }, (_, index) => ({
    title: `第${index + 1}项：高新技术企业认定奖励和研发费用加计扣除政策`,
    verdict: '初步符合，以主管部门审核为准',
    facts: [
      { label: '能得到什么', text: BENEFIT },
      { label: '什么时候申请', text: '每年一次，以当年通知为准；本期2026年12月15日截止。' },
      { label: '准备什么材料', text: '营业执照、上年度审计报告、信用承诺书、知识产权证书、研发费用专项审计或辅助账' },
      { label: '找谁问', text: '长宁区科学技术委员会' },
      {
        label: '依据',
        text: '上海市科学技术委员会《关于印发〈上海市高新技术企业认定办法〉的通知》（沪科规〔2024〕1号）',
      },
      { label: '专员提示', text: '请于11月底前备齐审计报告，服务专员可到现场协助。' },
    ],
  }));

const inChinese = (policies: number, company: string): Booklet => ({
  language: 'zh-CN',
  title: '企业服务包',
  titleBelow: 'Enterprise Service Package',
  district: '上海市长宁区',
  company,
  companyBelow: 'Shanghai Moumou Medical Technology Co., Ltd.',
  edition: '第3版',
  day: '2026年11月23日',
  draftMark: null,
  pageOf: '第 {page} 页 共 {pages} 页',
  letter: {
    title: '致企业的一封信',
    salutation: `尊敬的${company}：`,
    paragraphs: [
      '感谢贵公司扎根长宁、与长宁共同成长。为让政策看得懂、够得着、用得上，我们为贵公司编制了这份企业服务包。',
      '服务包分三个部分：普惠政策包，是同类企业都可以享受的政策；个性政策包，是按贵公司资料逐条比对后初步符合的政策；诉求互动包，告诉您有事找谁、怎么提、多久有回音。',
      '政策会变，企业也在成长。扫描末页的二维码，随时可以看到最新的服务包。',
    ],
    signature: '长宁区投资促进办公室',
    day: '2026年11月23日',
  },
  contentsTitle: '目录',
  parts: [
    {
      ...PLAIN,
      ordinal: '第一部分',
      title: '普惠政策包',
      lead: '同类企业都可以享受的政策。',
      policies: chinesePolicies(2),
    },
    {
      ...PLAIN,
      ordinal: '第二部分',
      title: '个性政策包',
      lead: '按贵公司现有资料逐条比对，初步符合、以主管部门审核为准的政策。',
      policies: chinesePolicies(policies),
      remarks: ['另有1项政策尚待核实，未列入本册；核实后见在线服务包。'],
    },
    {
      ...PLAIN,
      ordinal: '第三部分',
      title: '诉求互动包',
      lead: '有事找得到人，件件有回音。',
      steps: {
        title: '怎样提诉求',
        items: [
          '登录企业服务包门户，点“提一件诉求”，两分钟即可提交；也可以打电话请服务专员代为填写。',
          '区投促办在1个工作日内受理，转给负责的部门或街镇；谁在办、最晚哪天答复，随时看得到。',
          '办结后由您说是否真正解决，并作评价；没有解决的，继续办。',
        ],
        remarks: [],
      },
      requests: {
        title: '正在办理的诉求',
        items: ['CN20261123-0042　研发人员落户材料咨询　区人社局正在办理'],
        remarks: [],
      },
      team: {
        title: '您的服务团队',
        cards: [
          { role: '联系区领导', name: '王建国', lines: ['副区长'] },
          { role: '服务专员', name: '李雯', lines: ['虹桥街道', '日常联系，诉求全程帮办', '021-6228 8012'] },
          { role: '行业管家', name: '陈明', lines: ['区科委', '行业政策与主管部门事项', '021-6228 8033'] },
        ],
        remarks: ['办公时间：周一至周五 09:00–12:00、13:30–17:30（工作日）'],
      },
    },
  ],
  closing: {
    title: '在线服务包',
    lead: '政策有更新、窗口将截止时，在线服务包最先知道。',
    address: 'https://fwb.example.gov.cn/my/package',
    codeLabel: '扫码查看贵公司最新的服务包',
    disclaimerTitle: '说明',
    disclaimer: [
      '本册所列政策按2026年11月23日的资料初步比对，不作为承诺；是否符合、金额和期限以主管部门审核和当年通知为准。',
    ],
  },
});

const inEnglish = (policies: number, company: string): Booklet => ({
  language: 'en',
  title: 'Enterprise Service Package',
  titleBelow: '企业服务包',
  district: 'Changning District, Shanghai',
  company,
  companyBelow: null,
  edition: 'Version 3',
  day: '23 Nov 2026',
  draftMark: 'Draft, not yet approved',
  pageOf: 'Page {page} of {pages}',
  letter: {
    title: 'A letter to your company',
    salutation: `Dear ${company},`,
    paragraphs: [
      'Thank you for building your business in Changning. We have put this service package together so that the policies you can use are easy to understand and easy to reach.',
      'It has three parts: general policies open to companies like yours; policies that seem to fit your company in particular; and how to raise a request, with the people who serve you.',
    ],
    signature: 'Changning Investment Promotion Office',
    day: '23 Nov 2026',
  },
  contentsTitle: 'Contents',
  parts: [
    {
      ...PLAIN,
      ordinal: 'Part 1',
      title: 'General policies',
      lead: 'Open to companies of the kind.',
      policies: Array.from({ length: policies }, (_, index) => ({
        title: `Policy ${index + 1}: additional deduction of research and development expenses`,
        verdict: 'Seems to fit; the responsible authority decides',
        facts: [
          {
            label: 'What you get',
            text: 'An additional deduction of 100% of research and development expenses when filing prepayments or the annual return. See http://www.example.gov.cn/a-very-long-address/that-does-not-end/soon/and-goes-on/for-quite-a-while/index.html.',
          },
          { label: 'When to apply', text: 'With the tax return' },
          { label: 'Documents', text: 'Business licence, audit report of last year' },
          { label: 'Whom to ask', text: 'Tax Bureau' },
        ],
      })),
    },
    {
      ...PLAIN,
      ordinal: 'Part 2',
      title: 'Your requests and your team',
      lead: 'Somebody to turn to, and an answer each time.',
      team: {
        title: 'Your service team',
        cards: [{ role: 'Service officer', name: 'Li Wen', lines: ['Hongqiao Sub-district', '021-6228 8012'] }],
        remarks: [],
      },
    },
  ],
  closing: {
    title: 'Your package online',
    lead: 'Whatever changes is seen here first.',
    address: 'https://fwb.example.gov.cn/my/package',
    codeLabel: 'Scan to see your package as it is today',
    disclaimerTitle: 'Please note',
    disclaimer: ['What is listed here is a preliminary comparison and not a promise.'],
  },
});
