/** Who is told: a person, whose bell shows it, or a unit by the channels it has set up for itself. */
export type Recipient = { readonly userId: string } | { readonly unitCode: string };

export type ApplicationKind =
  | 'application-granted'
  | 'application-refused'
  | 'application-questioned'
  | 'application-filed';
export type CompanyKind = 'package-handed-over' | 'policy-opens' | 'policy-closes' | ApplicationKind;

export type AboutCompany = {
  readonly enterpriseId: string;
  /** which version of its package, which step of which application, or which window of which policy and how many days before its end */
  readonly about: string;
  /** YYYY-MM-DD: of the handing over or the step, the first or the last day of the window */
  readonly day: string;
  readonly version?: number;
  readonly code?: string;
  readonly policy?: string;
  readonly policyEn?: string;
  readonly applicationId?: string;
  readonly uscc?: string;
  readonly reason?: string;
};

export type AboutBatch = {
  /** the batch */
  readonly about: string;
  readonly title: string;
  readonly written: number;
  readonly left: number;
};

/** What is told, once per recipient: an event of a case under a name, or a rung of a clock with the due time it speaks of. */
export type NewNotice = {
  readonly to: Recipient;
  readonly isUrgent: boolean;
  /** what its words need besides the case itself; never anything the recipient may not see */
  readonly data?: Readonly<Record<string, unknown>>;
  /** false: it stays in the bell */
  readonly leavesPortal: boolean;
  /** nothing is left to do about it when it is recorded: a later rung of the same clock says more */
  readonly isRead?: boolean;
} & (
  | {
      readonly kind: 'alert';
      readonly caseId: string;
      readonly clockId: string;
      readonly rung: string;
      readonly deadline: Temporal.Instant;
    }
  | { readonly kind: string; readonly caseId: string; readonly eventSeq: number }
  /** of a company itself, told once for each thing that `about` names */
  | { readonly kind: CompanyKind; readonly caseId: null; readonly data: AboutCompany }
  /** of a batch that somebody asked for, told once */
  | { readonly kind: 'booklets-ready'; readonly caseId: null; readonly data: AboutBatch }
  /** a month's list of the district, told once; `data` names the month */
  | { readonly kind: 'long-term-list'; readonly caseId: null; readonly data: { readonly month: string } }
);
