import { useTranslations } from 'next-intl';
import { CaseLight } from '#components/cases/case-light.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { Link } from '#components/ui/link.tsx';
import type { DeskCase } from '../desk-case.ts';

/** Who asks: the company's facts and what else it has open. */
export function CompanySection({ of: { detail, companyCases, reading } }: { of: DeskCase }) {
  const t = useTranslations('desk.company');
  const qualifications = useTranslations('enterprises.qualification');
  const tiers = useTranslations('figures.tiers');
  const { enterprise } = detail;
  if (!enterprise) return null;
  const name = reading.locale === 'en' ? (enterprise.nameEn ?? enterprise.name) : enterprise.name;
  return (
    <section aria-labelledby="company" className="flex flex-col gap-2 border-line border-t pt-4">
      <h3 id="company" className="text-heading">
        {name}
      </h3>
      <Facts
        facts={[
          { label: t('uscc'), value: enterprise.uscc },
          { label: t('address'), value: enterprise.operatingAddress },
          {
            label: t('qualifications'),
            value: enterprise.qualifications.map(wordIn(qualifications)).join(t('between')),
          },
          { label: t('tier'), value: enterprise.tier && wordIn(tiers)(enterprise.tier) },
        ].filter(({ value }) => value)}
      />
      {companyCases.length > 0 && (
        <div>
          <h4 className="text-ink-3">{t('otherOpen')}</h4>
          <ul>
            {companyCases.map(({ number, title, light, dueAt }) => (
              <li key={number} className="flex items-center gap-2">
                <CaseLight light={light} dueAt={dueAt} reading={reading} />
                <Link
                  href={`/desk/cases/${number}`}
                  title={title}
                  className="line-clamp-1 min-h-6 text-accent hover:underline"
                >
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Link href={`/desk/cases?enterprise=${enterprise.id}`} className="text-accent hover:underline">
        {t('all')}
      </Link>
    </section>
  );
}

type Words = { has: (key: never) => boolean } & ((key: never) => string);

/** The word for a code; a code from an old system that nobody has named yet stands for itself. */
const wordIn =
  (words: Words) =>
  (code: string): string =>
    words.has(code as never) ? words(code as never) : code;
