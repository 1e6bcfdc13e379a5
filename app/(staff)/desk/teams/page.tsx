import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LackingTable, OfficerTable } from '#components/enterprises/team-tables.tsx';
import { TierTable } from '#components/enterprises/tier-table.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { Section } from '#components/ui/section.tsx';
import { listLacking, listOfficerLoad } from '#lib/enterprises/queries/team.ts';
import { listOpenProposals, listTierReviews } from '#lib/enterprises/queries/tier.ts';
import { db } from '#lib/platform/db.ts';
import { readingOf } from '../reading.ts';
import { requireDesk } from '../require-desk.ts';

type TeamsPageProps = { searchParams: Promise<{ after?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teams'))('title') };
}

/** Which companies lack somebody, and how many each person serves. */
export default async function TeamsPage({ searchParams }: TeamsPageProps) {
  const viewer = await requireDesk();
  const [t, tiers, companies, reading, search] = await Promise.all([
    getTranslations('teams'),
    getTranslations('tiers'),
    getTranslations('profile.page'),
    readingOf(viewer),
    searchParams,
  ]);
  const asked = [search.after].flat()[0] ?? '';
  const after = /^[0-9A-Z]{18}$/.test(asked) ? asked : '';
  const [open, reviews, lacking, load] = await Promise.all([
    listOpenProposals(db, viewer),
    listTierReviews(db, viewer, reading),
    listLacking(db, viewer, { ...reading, after }),
    listOfficerLoad(db, viewer),
  ]);
  return (
    <>
      <PageHeader
        above={<Breadcrumb crumbs={[{ label: companies('companies'), href: '/desk/enterprises' }]} />}
        title={t('title')}
        lead={t('lead')}
      />
      <div className="flex flex-col gap-10">
        <Section title={tiers('waiting')} lead={tiers('waitingLead')}>
          <TierTable caption={tiers('waiting')} nobody={tiers('noneWaiting')} lines={open} reading={reading} />
        </Section>
        <Section title={tiers('review')} lead={tiers('reviewLead')}>
          <TierTable caption={tiers('review')} nobody={tiers('noneToReview')} lines={reviews} reading={reading} />
        </Section>
        <Section title={t('lacking')} lead={t('lackingLead')}>
          <LackingTable companies={lacking.items} reading={reading} />
          <Pager
            previousHref={after ? '/desk/teams' : undefined}
            nextHref={lacking.next ? `/desk/teams?after=${lacking.next}` : undefined}
          />
        </Section>
        <Section title={t('load')} lead={t('loadLead')}>
          <OfficerTable officers={load} reading={reading} />
        </Section>
      </div>
    </>
  );
}
