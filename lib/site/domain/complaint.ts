/** What somebody may write about: the portal itself, never a request of a company. */
export const COMPLAINT_KINDS = ['fault', 'content', 'privacy', 'suggestion', 'other'] as const;
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number];

/** Whoever writes it: a person of a company, one of the staff, or somebody unknown. */
export type ComplaintWriterKind = 'company' | 'staff' | 'visitor';

/** One thing written, by the writer or by the office. */
export type ComplaintMessageView = {
  readonly number: number;
  readonly isAnswer: boolean;
  readonly text: string;
  readonly at: Temporal.Instant;
};

export type ComplaintEntry = {
  readonly id: string;
  readonly kind: ComplaintKind;
  readonly awaitsAnswer: boolean;
  readonly lastWrittenAt: Temporal.Instant;
  /** how it begins */
  readonly opening: string;
};

export type ComplaintView = {
  readonly id: string;
  readonly kind: ComplaintKind;
  readonly place: string | null;
  readonly awaitsAnswer: boolean;
  /** in their order, the first is the complaint itself; at least one */
  readonly messages: readonly ComplaintMessageView[];
};

/** As the office sees it: with who wrote it, where that is known. */
export type OfficeComplaint = {
  readonly writer: { readonly kind: ComplaintWriterKind; readonly name: string | null; readonly nameEn: string | null };
};

const OPENING = 80;

/** The beginning of a text on one line, in whole characters. */
export function openingOf(text: string): string {
  const letters = [...text.replaceAll(/\s+/g, ' ').trim()];
  return letters.length > OPENING ? `${letters.slice(0, OPENING).join('')}…` : letters.join('');
}
