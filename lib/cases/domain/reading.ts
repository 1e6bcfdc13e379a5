import type { Ground } from './visibility.ts';

export const READING_WAYS = ['page', 'api', 'file', 'export'] as const;
export type ReadingWay = (typeof READING_WAYS)[number];

/** One opening of a case by one of the staff, with the grounds that held at that moment: posts may be others tomorrow. */
export type CaseReading = {
  readonly caseId: string;
  readonly way: ReadingWay;
  /** which file was taken; none for the case itself */
  readonly attachmentId?: string;
  readonly grounds: readonly Ground[];
  readonly address: string | null;
};

/** A refreshed page is one reading: the hour by the clock in which it was opened. */
export const readingHour = (at: Temporal.Instant): Temporal.Instant =>
  at.round({ smallestUnit: 'hour', roundingMode: 'floor' });
