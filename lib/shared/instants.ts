/** The database edge speaks `Date`, the domain speaks `Temporal.Instant`; both count milliseconds. */
export const toInstant = (date: Date): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(date.getTime());

export const toDate = (instant: Temporal.Instant): Date => new Date(instant.epochMilliseconds);

export const toInstantOrNull = (date: Date | null): Temporal.Instant | null => (date ? toInstant(date) : null);

export const toDateOrNull = (instant: Temporal.Instant | null): Date | null => (instant ? toDate(instant) : null);
