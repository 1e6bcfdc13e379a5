import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { Link } from '#components/ui/link.tsx';
import { Section } from '#components/ui/section.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { sayDate } from '#lib/i18n/say-date.ts';
import { shortNameIn } from '#lib/organisation/directory.ts';
import type { PolicyDate } from '#lib/policies/queries/list-dates.ts';
import type { Match } from '#lib/policies/queries/own-matches.ts';
import { sayClauses } from '#lib/policies/say-clause.ts';

type OwnPartProps = {
  part: 'general' | 'own';
  /** what the company seems to be entitled to, in the order shown */
  matches: readonly Match[];
  dates: readonly PolicyDate[];
  reading: Reading;
};

const SHOWN = 3;
const LINK = 'inline-flex min-h-6 items-center text-accent hover:underline';

/** A part of the company's package on its own page: what it can get, whom to ask, until when, and why. What closes next comes first. */
export function OwnPart({ part, matches, dates, reading }: OwnPartProps) {
  const t = useTranslations('policies.home');
  const closing = new Map(dates.filter(({ event }) => event === 'closes').map(({ code, day }) => [code, day]));
  const lastDay = ({ policy }: Match) => closing.get(policy.code) ?? '9999';
  const first = matches.toSorted((a, b) => lastDay(a).localeCompare(lastDay(b))).slice(0, SHOWN);
  const more = matches.length - first.length;
  return (
    <Section
      title={
        <>
          {t(`parts.${part}`)} <span className="text-ink-2 tabular-nums">{matches.length}</span>
        </>
      }
      beside={
        more > 0 && (
          <Link href="/my/policies?group=fits" className={LINK}>
            {t('more', { count: more })}
          </Link>
        )
      }
    >
      {first.length === 0 && <p className="border-line border-t py-3 text-ink-2">{t(`none.${part}`)}</p>}
      <ul className="divide-y divide-line border-line border-y empty:hidden">
        {first.map((match) => (
          <OwnLine key={match.policy.code} match={match} closesOn={closing.get(match.policy.code)} reading={reading} />
        ))}
      </ul>
    </Section>
  );
}

type OwnLineProps = { match: Match; closesOn: string | undefined; reading: Reading };

function OwnLine({ match, closesOn, reading: { locale, directory } }: OwnLineProps) {
  const t = useTranslations('policies');
  const { policy } = match;
  const unit = policy.unit ? directory.units.get(policy.unit) : undefined;
  const isEnglish = locale === 'en';
  const reason = sayClauses(match, locale).find(({ verdict, text }) => verdict === 'eligible' && text !== '');
  const until = closesOn
    ? t('home.closes', { day: sayDate(closesOn, locale) })
    : policy.validUntil && t('home.expires', { day: sayDate(policy.validUntil, locale) });
  return (
    <li className="relative py-2.5 hover:bg-tint">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <Link
          href={`/policies/${policy.code}`}
          className="break-words font-semibold after:absolute after:inset-0 hover:text-accent hover:underline"
        >
          {isEnglish ? policy.titleEn : policy.title}
        </Link>
        {policy.verification === 'pending' && <Tag tone="warning">{t('verification.pending')}</Tag>}
      </p>
      <p className="line-clamp-1">{isEnglish ? policy.benefitEn : policy.benefit}</p>
      <p className={closesOn ? 'text-small text-warning' : 'text-ink-2 text-small'}>
        {[until || t(`state.${policy.state}`), unit && t('own.ask', { unit: shortNameIn(locale, unit) })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {reason && <p className="line-clamp-1 text-ink-2 text-small">{t('home.because', { reason: reason.text })}</p>}
    </li>
  );
}
