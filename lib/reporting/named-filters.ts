import { NONE } from '#lib/cases/domain/case-figures.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Directory } from '#lib/organisation/directory.ts';
import { groupLabel } from './group-label.ts';
import { INSIGHT_FILTERS, type InsightFilter, type InsightQuery } from './insight-query.ts';

export type NamedFilter = { readonly filter: InsightFilter; readonly name: string };

/** The filters of an address in the reader's words. */
export const namedFilters = ({ filter }: InsightQuery, directory: Directory, locale: Locale): readonly NamedFilter[] =>
  INSIGHT_FILTERS.flatMap((each) => {
    const value = filter[each];
    if (!value) return [];
    const name = each === 'source' ? value : groupLabel(each, value === NONE ? null : value, directory, locale);
    return [{ filter: each, name }];
  });
