import { ok, type Result, refuse } from '#lib/shared/result.ts';
import type { ProfileValue } from './profile-fields.ts';
import { mayKeep, type Side } from './profile-rights.ts';
import { type EntryKey, entriesIn, type Section } from './sections.ts';

/** What is on record, by entry; figures of the one year that is filled in. */
export type Recorded = ReadonlyMap<EntryKey, ProfileValue>;

export type Change = {
  readonly key: EntryKey;
  /** 0 for what belongs to no year */
  readonly year: number;
  readonly before: ProfileValue | null;
  readonly after: ProfileValue | null;
};

type Filled = {
  readonly section: Section;
  readonly year: number;
  /** every entry of the section that was on the form; null takes a value back to unknown */
  readonly values: Readonly<Partial<Record<EntryKey, ProfileValue | null>>>;
};

/** What saving a section changes. Refuses `entry-not-yours` where a value changes that somebody else keeps. */
export function decideChanges(recorded: Recorded, side: Side, { section, year, values }: Filled): Result<Change[]> {
  const changes = differences(recorded, { year, values }).filter(({ key }) => entriesIn(section).includes(key));
  const foreign = changes.find(({ key }) => !mayKeep(side, key));
  return foreign ? refuse('entry-not-yours', {}, foreign.key) : ok(changes);
}

/** What differs from what is on record. */
export const differences = (recorded: Recorded, { year, values }: Pick<Filled, 'year' | 'values'>): Change[] =>
  (Object.entries(values) as [EntryKey, ProfileValue | null][]).flatMap(([key, after]): Change[] => {
    const before = recorded.get(key) ?? null;
    return isSame(before, after) ? [] : [{ key, year, before, after }];
  });

/** A set is the same in any order. */
const isSame = (a: ProfileValue | null, b: ProfileValue | null): boolean => inOrder(a) === inOrder(b);

const inOrder = (value: ProfileValue | null): string =>
  JSON.stringify(typeof value === 'object' && value !== null ? value.toSorted() : value);
