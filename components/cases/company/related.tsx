import { useTranslations } from 'next-intl';
import { Link } from '#components/ui/link.tsx';
import { Section } from '#components/ui/section.tsx';
import type { CaseDetail, CaseLink } from '#lib/cases/queries/case-detail.ts';
import { CaseStatus } from '../case-status.tsx';

/** The parts a request was split into, or the request it was merged into: only those this reader may open. */
export function Related({ detail: { parts, mergedInto } }: { detail: CaseDetail }) {
  const t = useTranslations('my.request');
  if (parts.length > 0) return <Links title={t('parts')} links={parts} />;
  return mergedInto ? <Links title={t('mergedInto')} links={[mergedInto]} /> : null;
}

function Links({ title, links }: { title: string; links: readonly CaseLink[] }) {
  return (
    <Section title={title}>
      <ul className="border-line border-t">
        {links.map((link) => (
          <li
            key={link.number}
            className="relative flex flex-wrap items-center gap-x-3 border-line border-b py-3 hover:bg-tint"
          >
            <Link
              href={`/my/requests/${link.number}`}
              className="min-w-0 break-words text-accent after:absolute after:inset-0 hover:underline"
            >
              {link.title}
            </Link>
            <CaseStatus status={link.status} audience="company" />
            <span className="text-ink-3 text-small">{link.number}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
