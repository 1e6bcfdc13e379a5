import { useTranslations } from 'next-intl';
import { Link } from '#components/ui/link.tsx';
import { Section } from '#components/ui/section.tsx';
import type { CompanyLine } from '#lib/cases/queries/company-cases.ts';
import type { Reading } from '../reading.ts';
import { RequestCard } from './request-card.tsx';

type OwnRequestsProps = {
  counts: { readonly open: number; readonly ended: number };
  newest: readonly CompanyLine[];
  /** owners see who of their people filed it */
  showFiler: boolean;
  reading: Reading;
};

/** On the company's own page: how many requests are in hand and done, and the newest of them. */
export function OwnRequests({ counts, newest, showFiler, reading }: OwnRequestsProps) {
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
      <dl className="flex flex-wrap gap-x-8 gap-y-1 border-line border-y py-3">
        <Figure href="/my/requests?tab=open" label={t('inHand')} count={counts.open} />
        <Figure href="/my/requests?tab=ended" label={t('done')} count={counts.ended} />
      </dl>
      {newest.map((line) => (
        <RequestCard key={line.number} line={line} reading={reading} showFiler={showFiler} />
      ))}
    </Section>
  );
}

function Figure({ href, label, count }: { href: string; label: string; count: number }) {
  return (
    <div className="flex items-baseline gap-2">
      <dt className="text-ink-2">{label}</dt>
      <dd>
        <Link
          href={href}
          className="inline-flex min-h-6 items-center font-semibold text-accent text-heading hover:underline"
        >
          {count}
        </Link>
      </dd>
    </div>
  );
}
