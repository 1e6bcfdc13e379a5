import type { Named } from '#lib/organisation/directory.ts';
import type { TemplateState } from './domain/template.ts';

/** A version of a standard answer as staff read it. */
export type TemplateView = TemplateState & {
  readonly id: string;
  readonly number: number;
  readonly version: number;
  readonly categoryCode: string;
  readonly title: string;
  readonly text: string;
  readonly textEn: string | null;
  readonly validFrom: Temporal.PlainDate;
  readonly writtenBy: Named;
  readonly writtenAt: Temporal.Instant;
  readonly decidedBy: Named | null;
  readonly decidedAt: Temporal.Instant | null;
  readonly reason: string | null;
};
