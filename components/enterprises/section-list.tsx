import { useTranslations } from 'next-intl';
import { Link } from '#components/ui/link.tsx';
import type { SectionView } from '#lib/enterprises/queries/profile.ts';

/** The sections of a profile and how much of each is filled in. */
export function SectionList({
  sections,
  hrefOf,
}: {
  sections: readonly SectionView[];
  hrefOf: (name: string) => string;
}) {
  const t = useTranslations('profile');
  return (
    <ul aria-label={t('page.sections')} className="border-line border-t">
      {sections.map(({ section, filled, kept, year }) => (
        <li key={section} className="border-line border-b">
          <Link
            href={hrefOf(section)}
            className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 py-2 hover:text-accent"
          >
            <span>{section === 'figures' ? t('page.figuresOf', { year: String(year) }) : t(`groups.${section}`)}</span>
            <span className="text-ink-2 text-small tabular-nums">
              {kept === 0 ? t('page.toRead') : t('page.filled', { filled, kept })}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
