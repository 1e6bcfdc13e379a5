import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Reading } from '#components/cases/reading.ts';
import type { OwnLine } from '#components/policies/own-lines.ts';
import { Link } from '#components/ui/link.tsx';
import { sayDay } from '#lib/i18n/say-date.ts';

type OwnOverviewProps = {
  /** `null` for a company that has not filed any yet */
  requests: { readonly open: number; readonly ended: number } | null;
  /** `null` for whoever belongs to no company */
  policies: { readonly fits: number; readonly may: number } | null;
  /** of what fits, the one that closes next */
  closing: OwnLine | null;
  reading: Reading;
  /** beside the requests, on a phone */
  file: ReactNode;
};

/** On the company's own page, its requests and its policies in figures, each leading to what it counts, and what closes next. */
export function OwnOverview({ requests, policies, closing, reading, file }: OwnOverviewProps) {
  const t = useTranslations('my.home');
  if (!requests && !policies) return null;
  return (
    <dl className="divide-y divide-line border-line border-y">
      {requests && (
        <Row title={t('requests')} beside={file}>
          <Figure href="/my/requests?tab=open" label={t('inHand')} count={requests.open} />
          <Figure href="/my/requests?tab=ended" label={t('done')} count={requests.ended} />
        </Row>
      )}
      {policies && (
        <Row title={t('policies')}>
          <Figure href="/my/policies?group=fits" label={t('fits')} count={policies.fits} />
          <Figure href="/my/policies?group=may" label={t('may')} count={policies.may} />
        </Row>
      )}
      {closing?.closesOn && (
        <Row title={t('closing')}>
          <Link href={`/my/policies/${closing.code}`} className="min-w-0 flex-1 py-2 hover:underline">
            <span className="line-clamp-1">{closing.title}</span>
          </Link>
          <span className="py-2 text-light-yellow">{sayDay(firstMomentOf(closing.closesOn, reading), reading)}</span>
        </Row>
      )}
    </dl>
  );
}

function Row({ title, beside, children }: { title: string; beside?: ReactNode; children: ReactNode }) {
  return (
    <div className="flex min-h-11 items-center gap-x-4">
      <dt className="md:min-w-16 font-semibold">{title}</dt>
      <dd className="flex min-w-0 flex-1 flex-wrap gap-x-4">{children}</dd>
      {beside && <dd className="py-1 md:hidden">{beside}</dd>}
    </div>
  );
}

function Figure({ href, label, count }: { href: string; label: string; count: number }) {
  return (
    <Link href={href} className="inline-flex min-h-6 items-center gap-1.5 hover:underline">
      <span className="text-ink-2">{label}</span>
      <span className="font-semibold text-accent tabular-nums">{count}</span>
    </Link>
  );
}

const firstMomentOf = (day: string, { timeZone }: Reading): Temporal.Instant =>
  Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant();
