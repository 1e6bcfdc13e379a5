import { useLocale, useTranslations } from 'next-intl';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { Link } from '#components/ui/link.tsx';
import { sayCount, sayShare } from '#lib/i18n/say-number.ts';
import type { Definition } from '#lib/reporting/definitions.ts';
import type { Rate, RateName } from '#lib/reporting/domain/figures.ts';
import { type InsightQuery, rowsAddress } from '#lib/reporting/insight-query.ts';

type FigureCardProps = { name: RateName; rate: Rate; definition: Definition; query: InsightQuery };

/** One of the four figures: the share, its numerator and denominator, and why it is what it is. */
export function FigureCard({ name, rate, definition, query }: FigureCardProps) {
  const t = useTranslations('insight.figure');
  const tc = useTranslations('common');
  const locale = useLocale();
  const parts = { numerator: sayCount(rate.numerator, locale), denominator: sayCount(rate.denominator, locale) };
  return (
    <section className="flex flex-col gap-1 border-line border-t pt-3" aria-label={definition.name}>
      <h2 className="font-medium text-ink-2">{definition.name}</h2>
      <p className="font-semibold text-[1.75rem] leading-9 tabular-nums">{sayShare(rate, locale)}</p>
      <p className="text-ink-2 tabular-nums">
        {rate.denominator === 0 ? (
          t('nothing')
        ) : (
          <>
            <FigureLink href={rowsAddress(query, name)} label={`${definition.numerator} ${parts.numerator}`}>
              {parts.numerator}
            </FigureLink>
            {' / '}
            <FigureLink href={rowsAddress(query, `${name}Of`)} label={`${definition.denominator} ${parts.denominator}`}>
              {parts.denominator}
            </FigureLink>
          </>
        )}
      </p>
      <Disclosure summary={tc('why')}>
        <Grounds definition={definition} rate={rate} />
      </Disclosure>
    </section>
  );
}

/** What a figure means and what it left out, in words. */
function Grounds({ definition, rate }: { definition: Definition; rate: Rate }) {
  const t = useTranslations('insight.figure');
  const locale = useLocale();
  const left = definition.excluded.flatMap(({ code, name }) => {
    const count = Object.entries(rate.excluded).find(([reason]) => reason === code)?.[1] ?? 0;
    return count > 0 ? [t('excludedCount', { name, count: sayCount(count, locale) })] : [];
  });
  return (
    <div className="flex flex-col gap-1">
      <p>{definition.meaning}</p>
      <p>
        {t('numerator')} {definition.numerator} {sayCount(rate.numerator, locale)}
      </p>
      <p>
        {t('denominator')} {definition.denominator} {sayCount(rate.denominator, locale)}
      </p>
      {left.length > 0 && (
        <div>
          {t('excluded')}
          <ul className="list-disc pl-5">
            {left.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

const FigureLink = ({ href, label, children }: { href: string; label: string; children: string }) => (
  <Link
    href={href}
    aria-label={label}
    className="inline-block min-h-6 text-accent underline underline-offset-2 hover:text-accent-strong"
  >
    {children}
  </Link>
);
