import type { Limit } from '#lib/calendar/domain/types.ts';
import type { CaseClass, CaseResult, CommandName } from './names.ts';

/** What each command needs, in the words of the contract. */
export type CommandInputs = {
  accept: { class: CaseClass; categoryCode?: string };
  decline: { reason: string; advice: string };
  appeal: { reason: string };
  'request-information': { items: string[] };
  'provide-information': { text: string };
  'answer-at-once': { publicAnswer: string };
  merge: { into: string; reason: string };
  split: { parts: { title: string; description: string; categoryCode?: string }[] };
  dispatch: {
    lead: string;
    helpers: { unit: string; question?: string }[];
    class?: CaseClass;
    categoryCode?: string;
    limit?: Limit;
    note?: string;
  };
  sign: { assignee?: string };
  assign: { assignee: string };
  return: { reason: string; basis?: string; suggestedUnit?: string };
  'decide-return': { decision: 'agree' | 'refuse' | 'designate'; reason: string; unit?: string };
  'record-contact': { summary: string };
  'invite-helper': { unit: string; question: string };
  'answer-as-helper': { answer: string };
  'request-extension': { newDueAt: string; reason: string; plan: string };
  'decide-extension': { decision: 'grant' | 'refuse'; reason: string };
  suspend: { reason: string; reviewAt: string };
  resume: Record<never, never>;
  shelve: { plan: string; owner: string; reviewAt: string };
  'decide-shelving': { decision: 'grant' | 'refuse'; reason: string };
  'review-shelved': { note: string; reviewAt: string };
  unshelve: Record<never, never>;
  supervise: { demand: string; replyBy?: string };
  'answer-supervision': { reply: string };
  'take-on': { leader: string; instruction: string };
  'record-instruction': { leader: string; instruction: string; writtenOn?: string };
  'submit-result': { result: CaseResult; publicAnswer: string; internalNote?: string; unsolvedReason?: string };
  'review-result': { decision: 'pass' | 'return'; reason?: string };
  rate: { score: number; solved: boolean; comment?: string };
  'record-callback': { reached: boolean; solved?: boolean; score?: number; note: string };
  'decide-redo': { decision: 'redo' | 'close'; reason: string };
  reopen: { evidence: string };
  withdraw: { reason: string };
  undo: Record<never, never>;
  transfer: { target: string; reference: string };
  remind: { text: string };
  reclassify: { class?: CaseClass; categoryCode?: string; reason: string };
  'add-note': { text: string };
  'send-message': { text: string };
};

/** Facts a decision needs from outside the case, looked up by the use-case before it decides. */
export type CommandFacts = {
  /** for `sign` and `assign`: who works on cases in each addressed unit, by identifier and by login */
  readonly colleagues?: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** the case to merge into */
  readonly target?: MergeTarget | null;
};

export type MergeTarget = {
  readonly id: string;
  readonly number: string;
  readonly enterpriseId: string | null;
  readonly isEnded: boolean;
};

export type InputOf<N extends CommandName> = CommandInputs[N];
