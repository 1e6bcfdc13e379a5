/** What a line of a pasted message may announce, in the words that hotlines, forms and mails use. */
const LABELS = {
  company: [
    '企业名称',
    '公司名称',
    '单位名称',
    '诉求企业',
    '来电单位',
    '申请单位',
    '企业',
    '公司',
    '单位',
    'company',
    'company name',
    'organisation',
    'organization',
  ],
  uscc: ['统一社会信用代码', '社会信用代码', '信用代码', 'uscc', 'unified social credit code'],
  contact: [
    '联系人姓名',
    '联系人',
    '来电人',
    '诉求人',
    '反映人',
    '市民姓名',
    '姓名',
    '称呼',
    'contact person',
    'contact',
    'name',
  ],
  phone: [
    '联系电话',
    '联系方式',
    '来电号码',
    '手机号码',
    '手机号',
    '手机',
    '电话',
    'telephone',
    'phone',
    'mobile',
    'tel',
  ],
  email: ['电子邮箱', '电子邮件', '邮箱', 'e-mail', 'email'],
  ticket: [
    '工单编号',
    '工单号',
    '受理编号',
    '受理号',
    '任务编号',
    '热线编号',
    '登记编号',
    'ticket number',
    'ticket no.',
    'ticket no',
    'ticket',
    'case id',
  ],
  title: ['诉求标题', '工单标题', '邮件主题', '主题', '标题', '事由', 'subject', 'title'],
  matter: [
    '诉求内容',
    '反映内容',
    '工单内容',
    '问题描述',
    '诉求描述',
    '具体情况',
    '情况说明',
    '内容',
    '诉求',
    '问题',
    'description',
    'details',
    'request',
    'message',
  ],
  wish: ['诉求目的', '企业期望', '期望', '希望解决', '希望', 'requested outcome', 'expected outcome', 'expectation'],
  other: [
    '收件人',
    '发件人',
    '抄送',
    '时间',
    '日期',
    '来电时间',
    '受理时间',
    '截止时间',
    '办理时限',
    '地址',
    '来源',
    '渠道',
    '紧急程度',
    '附件',
    'from',
    'to',
    'cc',
    'date',
    'sent',
    'address',
    'deadline',
  ],
} as const satisfies Record<string, readonly string[]>;

export type Label = keyof typeof LABELS;
export type Labelled = Partial<Record<Exclude<Label, 'other'>, string>>;

const KEY_OF: ReadonlyMap<string, Label> = new Map(
  Object.entries(LABELS).flatMap(([key, words]) => words.map((word) => [word, key as Label] as const)),
);

const ALTERNATIVES = [...KEY_OF.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll('.', '\\.'))
  .join('|');

/** `联系人：` at a line's beginning or after a break inside it, `【诉求内容】` anywhere. */
const LABEL = new RegExp(
  `(?:(?<=^|[\\n；;，,。：:\\t])[ \\t]*(${ALTERNATIVES})[ \\t]*[：:]|[【\\[](${ALTERNATIVES})[】\\]][：:]?)`,
  'gi',
);

/** What each label announces, up to the next label or, for short things, the end of its line. The first of a kind counts. */
export function readLabels(message: string): Labelled {
  const marks = [...message.matchAll(LABEL)];
  const found: Labelled = {};
  for (const [index, mark] of marks.entries()) {
    const key = KEY_OF.get((mark[1] ?? mark[2] ?? '').toLowerCase());
    if (!key || key === 'other' || found[key]) continue;
    const value = message.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? message.length);
    const shown = isLong(key) ? value.trim().replace(/[；;，,]$/, '') : firstLine(value);
    if (shown) found[key] = shown;
  }
  return found;
}

const isLong = (key: Label): boolean => key === 'matter' || key === 'wish';

const firstLine = (value: string): string => (value.trim().split('\n')[0] ?? '').trim().replace(/[；;，,。]$/, '');
