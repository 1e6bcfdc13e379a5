import { CLOCK_NAMES, type ClockName } from '#lib/cases/domain/names.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { DEFAULT_LADDERS } from './default-ladders.ts';
import type { Ladder, Rung, RungName, Told } from './ladder.ts';

/** The clocks that have a ladder: those a unit has to keep. */
export const LADDER_CLOCKS = CLOCK_NAMES.filter((name) => DEFAULT_LADDERS[name].length > 0);

/** The rungs an administrator sets, in the order of the form. `due` is on or off, the others come at an amount. */
export const RUNG_PLACES = ['used', 'before', 'due', 'after', 'after'] as const;
export type RungKind = (typeof RUNG_PLACES)[number];

export const RUNG_BOUNDS = { used: [1, 99], before: [1, 30], after: [1, 30] } as const;

/** A rung as it is typed: no amount or nobody told means that there is none. */
export type RungEntry = {
  readonly kind: RungKind;
  readonly amount: number | null;
  readonly tells: readonly Told[];
  readonly draftsOrder: boolean;
};

/** A ladder laid out in the places of the form; what finds no place (there is none such so far) is left out. */
export function entriesOf(ladder: Ladder): RungEntry[] {
  const left = [...ladder].toSorted((a, b) => amountOf(a.name) - amountOf(b.name));
  return RUNG_PLACES.map((kind) => {
    const at = left.findIndex(({ name }) => kindOf(name) === kind);
    const rung = at < 0 ? undefined : left.splice(at, 1)[0];
    if (!rung) return { kind, amount: null, tells: [], draftsOrder: false };
    const { name, tells, draftsOrder } = rung;
    return { kind, amount: kind === 'due' ? null : amountOf(name), tells, draftsOrder };
  });
}

/**
 * The ladder of typed rungs. Refuses, each with its field: `rung-out-of-bounds` (1–99 percent, 1–30 working days), `rung-without-time` for
 * one that tells somebody but not when, `rung-twice`.
 */
export function ladderOfEntries(entries: readonly RungEntry[]): Result<Ladder> {
  const rungs: Rung[] = [];
  for (const [index, { kind, amount, tells, draftsOrder }] of entries.entries()) {
    const field = `rungs.${index}.amount`;
    const tellsNobody = tells.length === 0 && !draftsOrder;
    if (kind !== 'due' && amount !== null) {
      const [least, most] = RUNG_BOUNDS[kind];
      if (!Number.isInteger(amount) || amount < least || amount > most)
        return refuse('rung-out-of-bounds', { least, most }, field);
    }
    if (tellsNobody) continue;
    if (kind !== 'due' && amount === null) return refuse('rung-without-time', {}, field);
    const name: RungName = kind === 'due' ? 'due' : `${kind}-${amount ?? 0}`;
    if (rungs.some((rung) => rung.name === name)) return refuse('rung-twice', {}, field);
    rungs.push({ name, tells, draftsOrder });
  }
  return ok(rungs);
}

export type StoredLadders = Readonly<Record<string, Ladder>>;

/** The district's ladders with one of them set; one that is the default again is not kept. */
export function withLadder(ladders: StoredLadders, clock: ClockName, ladder: Ladder): StoredLadders {
  const { [clock]: _before, ...others } = ladders;
  return isSame(ladder, DEFAULT_LADDERS[clock]) ? others : { ...others, [clock]: ladder };
}

const isSame = (a: Ladder, b: Ladder): boolean => JSON.stringify(entriesOf(a)) === JSON.stringify(entriesOf(b));

export const kindOf = (name: RungName): RungKind => name.split('-')[0] as RungKind;

export const amountOf = (name: RungName): number => Number(name.split('-')[1] ?? 0);
