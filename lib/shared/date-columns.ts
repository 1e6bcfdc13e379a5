/** A `date` column comes and goes as midnight in UTC, whatever the zone of district, server or database: a day is no instant. */
export const toDateColumn = (day: string | Temporal.PlainDate): Date => new Date(`${day}T00:00:00Z`);

/** `2026-11-29`. */
export const fromDateColumn = (date: Date): string => date.toISOString().slice(0, 10);

export const toDateColumnOrNull = (day: string | Temporal.PlainDate | null | undefined): Date | null =>
  day ? toDateColumn(day) : null;

export const fromDateColumnOrNull = (date: Date | null): string | null => (date ? fromDateColumn(date) : null);
