import type { CaseClass } from './limits.ts';

/** `caseArea` is the sub-district of the company's operating address; `policyOwner` the unit that issues the policy asked about. */
export type Route =
  | { readonly kind: 'fixed'; readonly unit: string }
  | { readonly kind: 'caseArea' }
  | { readonly kind: 'policyOwner'; readonly fallback: string };

export type HelperRoute =
  | { readonly kind: 'unit'; readonly code: string }
  | { readonly kind: 'caseArea' }
  | { readonly kind: 'policyOwner' };

export type CategoryReference = {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly class: CaseClass;
  readonly route: Route;
  /** Other leads an administrator may choose instead (written “D05/D07” in the table). */
  readonly otherRoutes?: readonly Route[];
  readonly helpers: readonly HelperRoute[];
  /** Bodies outside the portal that usually take part: banks, law firms, utilities, courts. */
  readonly external?: string;
  /** The lead passes the matter on to this body and answers with its reply. */
  readonly forwardedTo?: string;
  /** Counted in hours by the clock, and needs a duty rota (rule 20). */
  readonly urgent?: { readonly responseHours: number; readonly note: string; readonly noteEn: string };
  /** Only an answer with directions is given; nothing is handled. */
  readonly replyOnly?: true;
  /** Words a company would type; a dictionary for the suggestion, not part of any rule. */
  readonly keywords: readonly string[];
  /** What to mention, so that nobody has to ask back. */
  readonly hint: string;
  readonly hintEn: string;
};

export type CategoryGroup = {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly categories: readonly CategoryReference[];
};

export const fixed = (unit: string): Route => ({ kind: 'fixed', unit });
export const policyOwner = (fallback: string): Route => ({ kind: 'policyOwner', fallback });
export const caseArea = { kind: 'caseArea' } as const;
export const policyUnit = { kind: 'policyOwner' } as const;
export const units = (...codes: readonly string[]): HelperRoute[] => codes.map((code) => ({ kind: 'unit', code }));

/** Keywords are written as one line with 、 between them, so that a category stays a short block. */
export const words = (line: string): readonly string[] => line.split('、');
