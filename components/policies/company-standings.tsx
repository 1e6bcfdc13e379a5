import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { Link } from '#components/ui/link.tsx';
import { sayCount } from '#lib/i18n/say-number.ts';
import { STANDINGS } from '#lib/policies/domain/standing.ts';
import type { Standings } from '#lib/policies/queries/standings.ts';
import { Reckoned } from './reckoned.tsx';

type CompanyStandingsProps = { code: string; standings: Standings; reading: Reading };

/** How many companies fit, may fit or narrowly miss a policy; each figure leads to its companies. */
export function CompanyStandings({ code, standings, reading }: CompanyStandingsProps) {
  const t = useTranslations('policies.matches');
  return (
    <section aria-labelledby="matches" className="flex flex-col gap-3">
      <h2 id="matches" className="text-heading">
        {t('title')}
      </h2>
      <ul className="flex flex-wrap gap-x-8 gap-y-3">
        {STANDINGS.map((standing) => (
          <li key={standing} className="flex flex-col">
            <span className="text-ink-2">{t(`standing.${standing}`)}</span>
            <Link
              href={`/desk/policies/${code}/companies?standing=${standing}`}
              className="text-accent text-heading tabular-nums hover:underline"
            >
              {sayCount(standings.counts[standing], reading.locale)}
            </Link>
          </li>
        ))}
      </ul>
      <Reckoned companies={standings.companies} reckoning={standings.reckoning} reading={reading} />
    </section>
  );
}
