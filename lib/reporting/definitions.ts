import { EXCLUSIONS } from '#lib/cases/domain/case-figures.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import { COUNTS, type OwnExclusion, RATES, type RateName } from './domain/figures.ts';

/** What a figure means, in words: beside every number that is shown or served. */
export type Definition = {
  readonly code: string;
  readonly name: string;
  readonly meaning: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly excluded: readonly { readonly code: string; readonly name: string }[];
};

const SPREADS = ['handlingWorkingDays', 'replyWorkingDays'] as const;

const OWN_EXCLUSIONS: Readonly<Record<RateName, readonly OwnExclusion[]>> = {
  solved: ['noResult'],
  solvedByCompany: ['noView'],
  onTime: ['noDue'],
  onTimeStrict: ['noDue'],
  onTimeOriginal: ['noDue'],
  satisfied: ['notRated'],
  rated: [],
};

export type DefinitionCode = (typeof COUNTS)[number] | RateName | (typeof SPREADS)[number];

const known = new Map<Locale, readonly Definition[]>();

export function definitionsIn(locale: Locale): readonly Definition[] {
  const definitions = known.get(locale) ?? [...COUNTS, ...RATES, ...SPREADS].map((code) => define(code, locale));
  known.set(locale, definitions);
  return definitions;
}

function define(code: DefinitionCode, locale: Locale): Definition {
  const { names, meanings, parts, exclusions } = messagesOf(locale).figures;
  const own = isRate(code) ? OWN_EXCLUSIONS[code] : [];
  return {
    code,
    name: names[code],
    meaning: meanings[code],
    numerator: isRate(code) ? parts[code].numerator : null,
    denominator: isRate(code) ? parts[code].denominator : null,
    excluded: [...EXCLUSIONS, ...own].map((each) => ({ code: each, name: exclusions[each] })),
  };
}

const isRate = (code: DefinitionCode): code is RateName => (RATES as readonly string[]).includes(code);
