import type { Reading } from '#components/cases/reading.ts';

/** A date of the district so many calendar days from today, as forms write it: `2027-02-26`. */
export const dayAhead = ({ now, timeZone }: Reading, days: number): string =>
  now.toZonedDateTimeISO(timeZone).toPlainDate().add({ days }).toString();
