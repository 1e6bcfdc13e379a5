import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MatchCard } from '#components/policies/match-card.tsx';
import { UnlockingList } from '#components/policies/unlocking-list.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Link } from '#components/ui/link.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { db } from '#lib/platform/db.ts';
import { requireViewer } from '#lib/platform/session.ts';
import { findOwnMatches } from '#lib/policies/queries/own-matches.ts';
import { readingOf } from '../reading.ts';

type OwnPoliciesPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('policies.own'))('title') };
}

const GROUPS = ['fits', 'may', 'judged', 'not'] as const;

/** How one's company stands to each policy of the district: what seems to fit, what more information would decide, what does not and why. */
export default async function OwnPoliciesPage({ searchParams }: OwnPoliciesPageProps) {
  const viewer = await requireViewer('company');
  const [t, applied, growth, reading, search] = await Promise.all([
    getTranslations('policies.own'),
    getTranslations('applications'),
    getTranslations('growth'),
    readingOf(viewer),
    searchParams,
  ]);
  const matches = await findOwnMatches(db, viewer, reading);
  if (!matches)
    return (
      <div className="max-w-column">
        <PageHeader title={t('title')} />
        <EmptyState title={t('noCompany')} action={<ButtonLink href="/my/company">{t('toCompany')}</ButtonLink>}>
          {t('noCompanyText')}
        </EmptyState>
      </div>
    );
  const group =
    GROUPS.find((each) => each === search.group) ?? GROUPS.find((each) => matches[each].length > 0) ?? 'fits';
  return (
    <div className="flex max-w-column flex-col gap-6">
      <PageHeader
        title={t('title')}
        lead={t('lead', { company: ownNameIn(reading.locale, matches.company) })}
        actions={
          <>
            <ButtonLink href="/my/path">{growth('link')}</ButtonLink>
            <ButtonLink href="/my/policies/applications">{applied('title')}</ButtonLink>
          </>
        }
      />
      <LinkTabs
        label={t('groups')}
        tabs={GROUPS.map((each) => ({
          label: t(`short.${each}`),
          href: `/my/policies?group=${each}`,
          current: each === group,
          count: matches[each].length,
        }))}
      />
      <Section title={t(`titles.${group}`)}>
        <p className="mb-2 text-ink-2">{t(`about.${group}`)}</p>
        {group === 'may' && <UnlockingList unlocking={matches.unlocking} reading={reading} />}
        {matches[group].length === 0 && <p className="border-line border-t py-3 text-ink-2">{t('none')}</p>}
        <ul>
          {matches[group].map((match) => (
            <MatchCard key={match.policy.code} match={match} group={group} reading={reading} />
          ))}
        </ul>
      </Section>
      <p>
        <Link href="/policies" className="text-accent hover:underline">
          {t('all')}
        </Link>
      </p>
    </div>
  );
}
