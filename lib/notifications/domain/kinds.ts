/** What can stand in braces in a text; what each says depends on the reader's language. */
export const PLACEHOLDERS = [
  'number',
  'title',
  'company',
  'office',
  'unit',
  'by',
  'act',
  'items',
  'reason',
  'text',
  'target',
  'stage',
  'month',
  'standing',
  'added',
  'policy',
  'version',
  'day',
  'written',
  'left',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

export type NoticeKindFacts = {
  readonly to: 'company' | 'staff';
  /** one case, a month of the whole district, a company (its package, a policy that fits it, what it applies for), or a batch of booklets */
  readonly about: 'case' | 'month' | 'company' | 'batch';
  /** what its texts may name, because it is known whenever such a notice is recorded */
  readonly words: readonly Placeholder[];
  /** false: it stays in the bell, since a company hears of few things only (issue of the notices: no more than needed) */
  readonly leavesPortal: boolean;
  /** what the person decides about together with others like it */
  readonly topic: NoticeTopic;
};

/** What people choose channels for. `asks`: the other side waits for them; `ends`: what must reach them by law or fairness. */
export const NOTICE_TOPICS = ['progress', 'asks', 'ends', 'policies', 'work', 'talk', 'deadlines'] as const;
export type NoticeTopic = (typeof NOTICE_TOPICS)[number];

const company = (topic: NoticeTopic, words: readonly Placeholder[], leavesPortal = true): NoticeKindFacts => ({
  to: 'company',
  about: 'case',
  words: ['number', 'title', ...words],
  leavesPortal,
  topic,
});

const ofCompany = (
  topic: NoticeTopic,
  words: readonly Placeholder[],
  to: NoticeKindFacts['to'] = 'company',
): NoticeKindFacts => ({
  to,
  about: 'company',
  words: ['company', ...words],
  leavesPortal: true,
  topic,
});

const staff = (topic: NoticeTopic, words: readonly Placeholder[]): NoticeKindFacts => ({
  to: 'staff',
  about: 'case',
  words: ['number', 'title', 'company', ...words],
  leavesPortal: true,
  topic,
});

/** 通知种类: every kind of notice, whom it is for and what its texts may say. Worded in `notices.kinds`. */
export const NOTICE_KINDS = {
  filed: company('progress', ['office', 'by']),
  'passed-on': company('progress', ['unit', 'by']),
  question: company('asks', ['items', 'by']),
  extended: company('progress', ['unit', 'by', 'reason']),
  answered: company('asks', ['unit', 'by']),
  redo: company('progress', ['unit', 'by']),
  closed: company('ends', []),
  declined: company('ends', ['reason']),
  transferred: company('ends', ['target']),
  merged: company('ends', []),
  withdrawn: company('ends', []),
  suspended: company('progress', [], false),
  shelved: company('progress', [], false),
  'message-from-office': company('talk', ['text'], false),
  'package-handed-over': ofCompany('asks', ['version', 'day']),
  'policy-opens': ofCompany('policies', ['policy', 'day']),
  'policy-closes': ofCompany('policies', ['policy', 'day']),
  'application-granted': ofCompany('policies', ['policy', 'day']),
  'application-refused': ofCompany('policies', ['policy', 'day', 'reason']),
  'application-questioned': ofCompany('policies', ['policy', 'day', 'reason']),
  'application-filed': ofCompany('work', ['policy', 'day'], 'staff'),
  'urgent-filed': staff('work', []),
  work: staff('work', ['act', 'by']),
  assigned: staff('work', ['by']),
  'message-from-company': staff('talk', ['text']),
  reminded: staff('talk', ['text', 'by']),
  alert: staff('deadlines', ['act', 'by', 'stage']),
  'long-term-list': {
    to: 'staff',
    about: 'month',
    words: ['month', 'standing', 'added'],
    leavesPortal: true,
    topic: 'work',
  },
  'booklets-ready': {
    to: 'staff',
    about: 'batch',
    words: ['title', 'written', 'left'],
    leavesPortal: false,
    topic: 'work',
  },
} as const satisfies Record<string, NoticeKindFacts>;

export type NoticeKind = keyof typeof NOTICE_KINDS;

export const KIND_NAMES = Object.keys(NOTICE_KINDS) as NoticeKind[];

export const isNoticeKind = (text: string): text is NoticeKind => Object.hasOwn(NOTICE_KINDS, text);

export const factsOfKind = (kind: NoticeKind): NoticeKindFacts => NOTICE_KINDS[kind];
