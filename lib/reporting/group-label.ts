import type { Locale } from '#lib/i18n/locale.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import { sayDate, sayMonth } from '#lib/i18n/say-date.ts';
import { type Directory, nameIn, shortNameIn } from '#lib/organisation/directory.ts';
import type { Grouping } from './queries/group-key.ts';

/** What a group is called; its key where nothing else is known of it. */
export function groupLabel(groupBy: Grouping, key: string | null, directory: Directory, locale: Locale): string {
  const { channels, classes, tiers, without } = messagesOf(locale).figures;
  if (key === null) return without;
  switch (groupBy) {
    case 'unit': {
      const unit = directory.units.get(key);
      return unit ? shortNameIn(locale, unit) : key;
    }
    case 'category':
    case 'category-group': {
      const category = directory.categories.get(key);
      return category ? nameIn(locale, category) : key;
    }
    case 'area': {
      const area = directory.areas.get(key);
      return area ? nameIn(locale, area) : key;
    }
    case 'channel':
      return named(channels, key);
    case 'class':
      return named(classes, key);
    case 'tier':
      return named(tiers, key);
    case 'day':
      return sayDate(key, locale);
    case 'month':
      return sayMonth(Temporal.PlainYearMonth.from(key), locale);
    case 'industry':
    case 'none':
      return key;
  }
}

const named = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;
