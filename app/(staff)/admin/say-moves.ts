import { getTranslations } from 'next-intl/server';
import { type Reading, unitName } from '#components/cases/reading.ts';
import type { Move } from '#lib/house-rules/queries/moved-clocks.ts';
import { sayExactly } from '#lib/i18n/say-date.ts';

const MOVES_WORDED = 20;

/** The first of the moves by number, clock and unit, and how many of `total` are not listed. */
export async function sayMoves(moves: readonly Move[], total: number, reading: Reading): Promise<string[]> {
  const [t, clocks] = await Promise.all([getTranslations('rules.moves'), getTranslations('clocks')]);
  const worded = moves.slice(0, MOVES_WORDED).map(({ number, before, after }) =>
    t('move', {
      number,
      clock: clocks(after.name),
      unit: unitName(after.unitCode, reading) || t('ofCompany'),
      before: sayExactly(before.dueAt, reading),
      after: sayExactly(after.dueAt, reading),
    }),
  );
  const more = total - worded.length;
  return more > 0 ? [...worded, t('more', { more })] : worded;
}
