import type { CompanySize, Trade } from './company.ts';

export type StoryResult =
  | 'solved'
  | 'partly-solved'
  | 'explained-agreed'
  | 'explained-disagreed'
  | 'limited-by-policy'
  | 'unfounded';

export type StoryRating = {
  readonly score: 1 | 2 | 3 | 4 | 5;
  readonly solved: boolean;
  readonly comment?: string;
};

export type StoryMessage = { readonly from: 'company' | 'unit'; readonly text: string };

/**
 * What is said in one request from filing to rating. A demo case uses as much of it as its state needs: an open case
 * has no answer yet. `{company}`, `{building}` and `{people}` stand for short name, building and number of employees.
 */
export type RequestStory = {
  readonly category: string;
  readonly title: string;
  readonly description: string;
  readonly expectation: string;
  /** Who could have filed it; anybody when absent. */
  readonly fits?: readonly Trade[];
  readonly sizes?: readonly CompanySize[];
  readonly language?: 'en';
  readonly confidential?: true;
  readonly urgent?: true;
  /** Asked before accepting, and what the company then sent. */
  readonly informationItems?: readonly string[];
  readonly information?: string;
  /** First dispatched to this unit, which asked to return it. */
  readonly wrongUnit?: string;
  readonly returnReason?: string;
  readonly contactSummary: string;
  readonly helperQuestion?: string;
  readonly helperAnswer?: string;
  readonly messages?: readonly StoryMessage[];
  readonly result: StoryResult;
  readonly publicAnswer: string;
  /** Between units; never shown to the company. */
  readonly internalNote: string;
  /** Why the matter is not (fully) solved; only with results other than `solved`. */
  readonly unsolvedReason?: string;
  readonly rating?: StoryRating;
  /** The company was not satisfied: its words, and the answer after the second handling. */
  readonly redo?: { readonly comment: string; readonly secondAnswer: string };
  /** Declined instead of dispatched; the rest is then what would be said after a successful appeal. */
  readonly declineReason?: string;
  readonly declineAdvice?: string;
  readonly appealReason?: string;
  readonly withdrawReason?: string;
};
