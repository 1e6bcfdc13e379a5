/** The names promised to the outside (contract 2): they are the names in code, database and API. */
export const CASE_STATUSES = [
  'draft',
  'submitted',
  'needs-information',
  'declined',
  'accepted',
  'dispatched',
  'return-requested',
  'in-progress',
  'suspended',
  'in-review',
  'answered',
  'redo',
  'shelved',
  'closed',
  'archived',
  'withdrawn',
  'merged',
  'transferred',
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

export const CLOCK_NAMES = [
  'acceptance',
  'information',
  'signing',
  'return-decision',
  'first-contact',
  'handling',
  'helper',
  'review',
  'callback',
  'rating',
  'redo',
  'shelf-review',
  'supervision',
] as const;
export type ClockName = (typeof CLOCK_NAMES)[number];

/** 级别: A 咨询, B 一般, C 较复杂, D 复杂, E 协调攻坚. */
export const CASE_CLASSES = ['A', 'B', 'C', 'D', 'E'] as const;
export type CaseClass = (typeof CASE_CLASSES)[number];

export const CHANNELS = [
  'portal',
  'mini-program',
  'phone',
  'service-centre',
  'visit',
  '12345',
  'email',
  'import',
  'api',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** 办理结果: what the unit says, never what the company says (domain reference 1.5). */
export const RESULTS = [
  'solved',
  'partly-solved',
  'explained-agreed',
  'explained-disagreed',
  'planned',
  'limited-by-policy',
  'unfounded',
  'escalated',
] as const;
export type CaseResult = (typeof RESULTS)[number];

export const COMMANDS = [
  'accept',
  'decline',
  'appeal',
  'request-information',
  'provide-information',
  'answer-at-once',
  'merge',
  'split',
  'dispatch',
  'sign',
  'assign',
  'return',
  'decide-return',
  'record-contact',
  'invite-helper',
  'answer-as-helper',
  'request-extension',
  'decide-extension',
  'suspend',
  'resume',
  'shelve',
  'decide-shelving',
  'review-shelved',
  'unshelve',
  'supervise',
  'answer-supervision',
  'take-on',
  'record-instruction',
  'submit-result',
  'review-result',
  'rate',
  'record-callback',
  'decide-redo',
  'reopen',
  'withdraw',
  'undo',
  'transfer',
  'remind',
  'reclassify',
  'add-note',
  'send-message',
] as const;
export type CommandName = (typeof COMMANDS)[number];

/** Nobody has to do anything any more; withdrawal and refusal can still be taken back or appealed. */
export const ENDED_STATUSES = [
  'declined',
  'closed',
  'archived',
  'withdrawn',
  'merged',
  'transferred',
] as const satisfies readonly CaseStatus[];

export const isEnded = (status: CaseStatus): boolean => (ENDED_STATUSES as readonly string[]).includes(status);

/** Statuses between filing and answer in which the district has something to do. */
export const OPEN_STATUSES = CASE_STATUSES.filter((status) => status !== 'draft' && !isEnded(status));
