/** Where a page of the queue ended: due times may be shared, numbers are not. */
export type QueuePlace = { readonly dueAt: Temporal.Instant; readonly number: string };

/** As it stands in an address. */
export const writePlace = ({ dueAt, number }: QueuePlace): string => `${dueAt.epochMilliseconds}~${number}`;

/** Null for what was not given out so: the page then begins at the top. */
export function readPlace(given: string | readonly string[] | undefined): QueuePlace | null {
  const [, at, number] = (typeof given === 'string' && /^(\d{1,13})~(CN\d{8}-\d{1,9})$/.exec(given)) || [];
  return at && number ? { dueAt: Temporal.Instant.fromEpochMilliseconds(Number(at)), number } : null;
}
