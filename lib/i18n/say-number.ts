import type { Locale } from './locale.ts';

type Share = { readonly value: number | null; readonly numerator: number; readonly denominator: number };

/** `3,305` in both languages. */
export const sayCount = (count: number, locale: Locale): string => numberFormat(locale, 0).format(count);

/** `8`, `14.4`; a dash where there is nothing to tell. */
export const sayDecimal = (value: number | null, locale: Locale, digits = 1): string =>
  value === null ? '—' : numberFormat(locale, digits).format(value);

/** An exact decimal that is kept as text, `12345.6` → `12,345.6`; no digit is lost, for it never becomes a float. */
export const sayAmount = (amount: string): string => {
  const [whole = '', ...rest] = amount.split('.');
  return [whole.replaceAll(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.');
};

/**
 * An amount in ten thousands of a currency, exact as `sayAmount`: `12.5 万元` · `CNY 125,000`, for English has no word for 万.
 */
export function sayMoney(tenThousands: string, locale: Locale, currency: 'CNY' | 'USD' = 'CNY'): string {
  if (locale !== 'en') return `${sayAmount(tenThousands)} ${currency === 'CNY' ? '万元' : '万美元'}`;
  const [whole = '', decimals = ''] = tenThousands.split('.');
  const digits = `${whole}${decimals.padEnd(4, '0').slice(0, 4)}`.replace(/^(-?)0+(?=\d)/, '$1');
  const rest = decimals.slice(4).replace(/0+$/, '');
  return `${currency} ${sayAmount(rest ? `${digits}.${rest}` : digits)}`;
}

/**
 * `80.8%`; a dash for a share of nothing. Only all of them are 100 % and only none of them 0 %: 9,999 of 10,000 is 99.9 %.
 */
export function sayShare({ value, numerator, denominator }: Share, locale: Locale): string {
  if (value === null) return '—';
  const tenths = Math.round(value * 1_000);
  const least = numerator > 0 ? 1 : 0;
  const most = numerator < denominator ? 999 : 1_000;
  return `${numberFormat(locale, 1).format(Math.min(most, Math.max(least, tenths)) / 10)}%`;
}

const known = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`;
  const format = known.get(key) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
  known.set(key, format);
  return format;
}
