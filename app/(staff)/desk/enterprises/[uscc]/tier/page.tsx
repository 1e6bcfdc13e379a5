import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CompanyPageHeader } from '#components/enterprises/company-page-header.tsx';
import { DecideTier, ProposeTier } from '#components/enterprises/tier-forms.tsx';
import { TierHistory } from '#components/enterprises/tier-history.tsx';
import { Section } from '#components/ui/section.tsx';
import { can } from '#lib/access/domain/permissions.ts';
import { findTier } from '#lib/enterprises/queries/tier.ts';
import { sayDate } from '#lib/i18n/say-date.ts';
import { db } from '#lib/platform/db.ts';
import { fromDateColumn } from '#lib/shared/date-columns.ts';
import { readingOf } from '../../../reading.ts';
import { requireDesk } from '../../../require-desk.ts';
import { decideCompanyTier, proposeCompanyTier } from '../../actions.ts';

type TierPageProps = { params: Promise<{ uscc: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('tiers'))('title') };
}

/** A company's tier: what holds, what is proposed and why, and who decides. */
export default async function CompanyTierPage({ params }: TierPageProps) {
  const viewer = await requireDesk();
  const [{ uscc }, t, names, reading] = await Promise.all([
    params,
    getTranslations('tiers'),
    getTranslations('figures.tiers'),
    readingOf(viewer),
  ]);
  const company = await findTier(db, viewer, uscc, reading);
  if (!company) return notFound();
  const { tier, tierUntil, suggested, proposals } = company;
  const open = proposals.find(({ decision }) => decision === null);
  const decides = open && can(viewer, 'tiers:decide') && open.proposedById !== viewer.userId;
  return (
    <div className="flex max-w-column flex-col gap-8">
      <CompanyPageHeader
        company={company}
        reading={reading}
        title={t('title')}
        lead={[
          tier ? names(tier) : t('none'),
          tierUntil && t('until', { day: sayDate(fromDateColumn(tierUntil), reading.locale) }),
          t('secret'),
        ]
          .filter(Boolean)
          .join(' · ')}
      />
      {open && <Section title={t('waiting')}>{<TierHistory proposals={[open]} reading={reading} />}</Section>}
      {decides && (
        <Section title={t('decide')}>
          <DecideTier proposal={open} uscc={company.uscc} action={decideCompanyTier} />
        </Section>
      )}
      {!open && can(viewer, 'tiers:propose') && (
        <Section
          title={t('propose')}
          lead={
            suggested &&
            t('suggested', {
              tier: names(suggested.tier),
              grounds:
                suggested.grounds.map((ground) => t(`grounds.${ground}`)).join(reading.locale === 'en' ? '; ' : '；') ||
                t('noGround'),
            })
          }
        >
          <ProposeTier company={company} action={proposeCompanyTier} />
        </Section>
      )}
      {proposals.length > (open ? 1 : 0) && (
        <Section title={t('before')}>
          <TierHistory proposals={proposals.filter((each) => each !== open)} reading={reading} />
        </Section>
      )}
    </div>
  );
}
