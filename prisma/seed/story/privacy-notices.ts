export type PrivacyNoticeStory = {
  readonly daysAgo: number;
  readonly needsConsent: boolean;
  readonly text: string;
  readonly textEn: string;
  readonly changes: string;
  readonly changesEn: string;
  readonly publisher: string;
  readonly publisherEn: string;
};

const by = { publisher: '上海市长宁区投资促进办公室', publisherEn: 'Changning Investment Promotion Office' };

const what = `## 一、收集哪些信息，作什么用途
- 姓名、手机号：登录，就您提的诉求与您联系。
- 电子邮箱（可以不填）：接收通知。
- 企业名称、统一社会信用代码：确认您代表哪家企业。
- 您在诉求中写的内容和上传的附件：办理这件诉求。
- 登录的时间、网络地址和浏览器：保障账户安全，依法留存日志。
不收集您的位置、通讯录和面容信息。`;

const rest = `## 二、谁能看到
您的诉求由投促办和承办单位的工作人员办理，只有办理这件诉求的人能看到。电话和邮箱平时隐去一部分，工作人员查看完整号码要说明用途，并留下记录。
## 三、保存多久
诉求办结后，联系方式按区里公布的期限删除；办理经过依法归档。日志至少保存六个月。
## 四、您的权利
您可以在“账户”页面查看、更正、下载或删除我们保存的您的个人信息。对处理方式有意见，可以在页面底部“对本平台提意见”反映。`;

const whatEn = `## 1. What is collected, and what for
- Name and mobile number: to sign in, and to speak with you about your requests.
- E-mail address (optional): for notices.
- Company name and unified social credit code: to know which company you speak for.
- What you write in a request and the files you attach: to work on that request.
- Time, network address and browser of each sign-in: to keep accounts safe, and because the law asks for a log.
Your location, contacts and face are not collected.`;

const restEn = `## 2. Who can see it
Staff of the office and of the department that handles your request, and nobody else. Telephone numbers and addresses are partly hidden; whoever looks at all of one says why, and that is recorded.
## 3. How long it is kept
Contact details of a closed request are erased after the time the district has announced; how a request was handled is archived as the law requires. Logs are kept for six months at least.
## 4. Your rights
Under “Account” you can see, correct, download or erase what is held about you. If you disagree with how it is used, tell us under “About this portal” at the foot of the page.`;

const intro =
  '本平台由长宁区投资促进办公室主办，依法履行为企业服务的职责。这份说明告诉您：我们收集哪些信息、作什么用途、保存多久，以及您有哪些权利。';
const introEn =
  'This portal is run by the Changning Investment Promotion Office as part of its duty to serve companies. This notice says what is collected, what for, how long it is kept, and what your rights are.';

/** What the demo district has published so far. */
export const privacyNotices: readonly PrivacyNoticeStory[] = [
  {
    ...by,
    daysAgo: 380,
    needsConsent: true,
    text: `${intro}\n\n${what}\n${rest}`,
    textEn: `${introEn}\n\n${whatEn}\n${restEn}`,
    changes: '',
    changesEn: '',
  },
  {
    ...by,
    daysAgo: 95,
    needsConsent: false,
    text: `${intro}\n\n${what}\n${rest}\n## 五、联系我们\n区投促办负责个人信息保护，办公时间可以到区行政服务中心投促窗口询问。`,
    textEn: `${introEn}\n\n${whatEn}\n${restEn}\n## 5. Whom to ask\nThe Investment Promotion Office is responsible for personal data; its counter in the district service centre answers questions in office hours.`,
    changes: '写明了由谁负责个人信息保护、到哪里询问；收集的信息和用途没有变化。',
    changesEn:
      'It now says who is responsible for personal data and where to ask. What is collected, and what for, is the same.',
  },
];
