import type { Locale } from '#lib/i18n/locale.ts';
import type { PolicyDate } from '#lib/policies/queries/list-dates.ts';
import type { Match } from '#lib/policies/queries/own-matches.ts';
import { sayClauses } from '#lib/policies/say-clause.ts';
import type { WindowState } from '#lib/policies/schema.ts';
import { type Part, partOf } from '#lib/service-packages/domain/parts.ts';
import type { PackageItemView } from '#lib/service-packages/queries/package-view.ts';

/** What a company can get, as its own page says it in a few lines. */
export type OwnLine = {
  readonly code: string;
  readonly part: Part;
  readonly title: string;
  readonly benefit: string;
  readonly unit: string | null;
  readonly validUntil: string | null;
  readonly closesOn: string | null;
  readonly state: WindowState;
  readonly isPending: boolean;
  /** what its officer says of it */
  readonly note: string;
  /** the first condition that it meets */
  readonly reason: string | null;
};

type Given = {
  readonly matches: readonly Match[];
  /** what stands in the package it has; null where it has none yet */
  readonly items: readonly PackageItemView[] | null;
  readonly dates: readonly PolicyDate[];
  readonly locale: Locale;
};

export type OwnLines = {
  readonly lines: readonly OwnLine[];
  /** verified ones that fit today and that the package does not hold */
  readonly fresh: readonly OwnLine[];
  /** of both, the one that closes next */
  readonly closing: OwnLine | null;
};

/** What stands in the company's package, else what seems to fit: those that close next first. */
export function ownLines({ matches, items, dates, locale }: Given): OwnLines {
  const closing = new Map(dates.filter(({ event }) => event === 'closes').map(({ code, day }) => [code, day]));
  const matched = new Map(matches.map((match) => [match.policy.code, match]));
  const isEnglish = locale === 'en';
  const reasonOf = (match: Match | undefined): string | null =>
    (match && sayClauses(match, locale).find(({ verdict, text }) => verdict === 'eligible' && text !== '')?.text) ??
    null;
  const lineOfMatch = (match: Match): OwnLine => ({
    ...match.policy,
    part: partOf(match.policy.kind),
    title: isEnglish ? match.policy.titleEn : match.policy.title,
    benefit: isEnglish ? match.policy.benefitEn : match.policy.benefit,
    closesOn: closing.get(match.policy.code) ?? null,
    isPending: match.policy.verification === 'pending',
    note: '',
    reason: reasonOf(match),
  });
  const lineOfItem = (item: PackageItemView): OwnLine => ({
    ...item,
    title: isEnglish ? item.titleEn : item.title,
    benefit: isEnglish ? item.benefitEn : item.benefit,
    isPending: false,
    reason: reasonOf(matched.get(item.code)),
  });
  const given = new Set(items?.map(({ code }) => code));
  const fresh = items
    ? matches.filter(({ policy }) => policy.verification === 'verified' && !given.has(policy.code))
    : [];
  const lines = inOrder(items ? items.filter(({ isFit }) => isFit).map(lineOfItem) : matches.map(lineOfMatch));
  const freshLines = inOrder(fresh.map(lineOfMatch));
  const next = inOrder([...lines, ...freshLines])[0];
  return { lines, fresh: freshLines, closing: next?.closesOn ? next : null };
}

const inOrder = (lines: readonly OwnLine[]): OwnLine[] =>
  lines.toSorted((a, b) => (a.closesOn ?? '9999').localeCompare(b.closesOn ?? '9999'));
