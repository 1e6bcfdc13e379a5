import type { Clause } from './domain/explain.ts';
import { sayCondition, unitOfAmount } from './say-condition.ts';
import { fieldLabel, join, joinClauses, type Reading, sayQuantity, sayValue, sayWith } from './words.ts';

export type SaidClause = {
  readonly text: string;
  readonly verdict: Clause['verdict'];
  readonly reason: string;
  readonly source: string | null;
};

/** A clause in words: what it asks, and how the company stands to it, with its own value. */
export const sayClause = (clause: Clause, reading: Reading): SaidClause => ({
  text: sayCondition(clause.condition, reading),
  verdict: clause.verdict,
  reason: sayReason(clause, reading),
  source: clause.condition.source ?? null,
});

/** Clauses of one rule, read with the day and tables of its context. */
export const sayClauses = (
  { clauses, context }: { readonly clauses: readonly Clause[] } & Pick<Reading, 'context'>,
  locale: Reading['locale'],
): SaidClause[] => clauses.map((clause) => sayClause(clause, { locale, context }));

function sayReason(clause: Clause, reading: Reading): string {
  const { locale } = reading;
  const say = sayWith(locale);
  if (clause.condition.kind === 'judged') return say('judged');
  const known = clause.asked.flatMap(({ field, value }) =>
    value === undefined
      ? []
      : [say('value', { field: fieldLabel(field, locale), value: sayValue(field, value, locale) })],
  );
  const missing = clause.asked.filter(({ value }) => value === undefined).map(({ field }) => fieldLabel(field, locale));
  const words = [
    ...known,
    ...(clause.verdict === 'unknown' && missing.length > 0 ? [say('missing', { fields: join(missing, locale) })] : []),
    ...sayMiss(clause, reading),
    ...deciding(clause).map((part) => sayReason(part, reading)),
  ];
  return joinClauses([...new Set(words.filter((each) => each !== ''))], locale);
}

/** Of a group only those parts that give its verdict speak; what `not` turns around speaks for it. */
function deciding({ parts, verdict, condition }: Clause): readonly Clause[] {
  return condition.kind === 'not' ? parts : parts.filter((part) => part.verdict === verdict);
}

function sayMiss({ miss, condition }: Clause, { locale }: Reading): string[] {
  if (!miss || condition.kind !== 'number') return [];
  const unit = unitOfAmount(condition.left) ?? unitOfAmount(condition.right);
  return unit === 'year' ? [] : [sayWith(locale)('miss', { by: sayQuantity(miss.by, unit, locale) })];
}
