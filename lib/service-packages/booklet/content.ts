import type { Locale } from '#lib/i18n/locale.ts';

/** A service package as it is handed over on paper: every word of it in one language, and nothing that is not printed. */
export type Booklet = {
  readonly language: Locale;
  /** 企业服务包 */
  readonly title: string;
  /** the other language's name of it, small on the cover */
  readonly titleBelow: string;
  readonly district: string;
  readonly company: string;
  /** the company's name in the other language */
  readonly companyBelow: string | null;
  /** `第3版` */
  readonly edition: string;
  readonly day: string;
  /** at the head of every page of what has not been approved; null once it has */
  readonly draftMark: string | null;
  /** `第 {page} 页 共 {pages} 页` */
  readonly pageOf: string;
  readonly letter: {
    readonly title: string;
    readonly salutation: string;
    readonly paragraphs: readonly string[];
    readonly signature: string;
    readonly day: string;
  };
  readonly contentsTitle: string;
  readonly parts: readonly BookletPart[];
  readonly closing: {
    readonly title: string;
    readonly lead: string;
    /** where the package is found as it is today; a QR code and written out */
    readonly address: string;
    readonly codeLabel: string;
    readonly disclaimerTitle: string;
    readonly disclaimer: readonly string[];
  };
};

export type BookletPart = {
  /** `第一部分` */
  readonly ordinal: string;
  readonly title: string;
  readonly lead: string;
  /** null in the part that is about requests and people */
  readonly policies: readonly BookletPolicy[] | null;
  /** said where there are no policies, or of those left out */
  readonly remarks: readonly string[];
  readonly steps: BookletList | null;
  readonly requests: BookletList | null;
  readonly team: {
    readonly title: string;
    readonly cards: readonly ContactCard[];
    readonly remarks: readonly string[];
  } | null;
};

export type BookletPolicy = {
  readonly title: string;
  /** `初步符合，以主管部门审核为准`, or who decides */
  readonly verdict: string | null;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
};

export type BookletList = {
  readonly title: string;
  readonly items: readonly string[];
  readonly remarks: readonly string[];
};

export type ContactCard = { readonly role: string; readonly name: string; readonly lines: readonly string[] };
