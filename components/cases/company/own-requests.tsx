import { useTranslations } from 'next-intl';
import { Link } from '#components/ui/link.tsx';
import { Section } from '#components/ui/section.tsx';
import type { CompanyLine } from '#lib/cases/queries/company-cases.ts';
import type { Reading } from '../reading.ts';
import { RequestCard } from './request-card.tsx';

type OwnRequestsProps = {
  newest: readonly CompanyLine[];
  /** owners see who of their people filed it */
  showFiler: boolean;
  reading: Reading;
};

/** On the company's own page: the newest of its requests. */
export function OwnRequests({ newest, showFiler, reading }: OwnRequestsProps) {
  const t = useTranslations('my.home');
  return (
    <Section
      title={t('requests')}
      beside={
        <Link href="/my/requests" className="inline-flex min-h-6 items-center text-accent hover:underline">
          {t('all')}
        </Link>
      }
    >
      {newest.map((line) => (
        <RequestCard key={line.number} line={line} reading={reading} showFiler={showFiler} />
      ))}
    </Section>
  );
}
