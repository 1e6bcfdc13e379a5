import { type Refused, refuse } from '../../shared/result.ts';

/** Half a year: who is away longer hands over. */
export const DELEGATION_DAYS = 183;

export type Period = { readonly from: Temporal.PlainDate; readonly until: Temporal.PlainDate };

/** Why nobody can stand in for this period, both dates included; null when it can be. */
export function periodFault({ from, until }: Period, today: Temporal.PlainDate): Refused | null {
  if (Temporal.PlainDate.compare(until, from) < 0) return refuse('delegation-backwards', undefined, 'until');
  if (Temporal.PlainDate.compare(until, today) < 0) return refuse('delegation-over', undefined, 'until');
  const days = from.until(until).total('days') + 1;
  return days > DELEGATION_DAYS ? refuse('delegation-too-long', { days: DELEGATION_DAYS }, 'until') : null;
}
