/** A policy that waits for information, and the smallest set of fields that would decide it. */
type Waiting<P> = { readonly policy: P; readonly fields: readonly string[] };

export type Unlocking<P> = {
  readonly field: string;
  /** decided as soon as this field is known */
  readonly alone: readonly P[];
  /** which need others beside it */
  readonly amongOthers: readonly P[];
};

/** What filling in a field would decide, the most useful field first: alone counts before together with others. */
export function unlockingOf<P>(waiting: readonly Waiting<P>[]): Unlocking<P>[] {
  const fields = [...new Set(waiting.flatMap((each) => each.fields))];
  return fields
    .map((field) => {
      const asking = waiting.filter((each) => each.fields.includes(field));
      return {
        field,
        alone: asking.filter((each) => each.fields.length === 1).map(({ policy }) => policy),
        amongOthers: asking.filter((each) => each.fields.length > 1).map(({ policy }) => policy),
      };
    })
    .toSorted((a, b) => b.alone.length - a.alone.length || b.amongOthers.length - a.amongOthers.length);
}
