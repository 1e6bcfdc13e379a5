import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Reading } from '#components/cases/reading.ts';
import { PolicyCrumbs } from '#components/policies/policy-crumbs.tsx';
import { MovedTable } from '#components/policies/trial/moved-table.tsx';
import { TrialFigures } from '#components/policies/trial/trial-figures.tsx';
import { TrialState } from '#components/policies/trial/trial-state.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { Section } from '#components/ui/section.tsx';
import { can } from '#lib/access/domain/permissions.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { MOVEMENTS, type Movement } from '#lib/policies/domain/movement.ts';
import { trialStanding } from '#lib/policies/domain/trial.ts';
import { findTrial, listMoved, type TrialView } from '#lib/policies/queries/trials.ts';
import { uuidIn } from '#lib/shared/is-uuid.ts';
import { readingOf } from '../../../reading.ts';
import { publishDraft, stopTrying, tryDraft } from '../../actions.ts';
import { loadPolicy } from '../../load.ts';

type TrialPageProps = {
  params: Promise<{ code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: TrialPageProps): Promise<Metadata> {
  const t = await getTranslations('policies.trial');
  return { title: `${t('title')} · ${(await params).code}` };
}

/** What a draft would change for every company: how far the trial is, then who gains and who loses, and publishing what was tried. */
export default async function TrialPage({ params, searchParams }: TrialPageProps) {
  const viewer = await requirePermission('policies:write');
  const [t, search, reading, policy] = await Promise.all([
    getTranslations('policies'),
    searchParams,
    readingOf(viewer),
    loadPolicy(viewer, params),
  ]);
  const { code, draft, entry, policyId } = policy;
  const trial = await findTrial(db, viewer, policyId);
  const standing = trial && trialStanding(trial, { draft, inForce: entry?.number ?? null });
  const step = draft && { code, number: draft.number, revision: draft.revision };
  const shown = draft ?? policy.versions.find(({ number }) => number === trial?.number);
  return (
    <div className="flex flex-col gap-6">
      {standing === 'running' && <meta httpEquiv="refresh" content="2" />}
      <PageHeader
        above={<PolicyCrumbs code={code} keeps />}
        title={`${t('trial.title')} · ${(reading.locale === 'en' ? shown?.titleEn : shown?.title) ?? code}`}
        lead={t('trial.lead')}
      />
      {trial && standing ? (
        <TrialState trial={trial} standing={standing} reading={reading}>
          {standing === 'running' && (
            <ActionForm
              action={stopTrying}
              kind="secondary"
              submit={t('trial.stop')}
              label={t('trial.stop')}
              hidden={{ code, id: trial.id }}
            />
          )}
        </TrialState>
      ) : (
        <EmptyState title={t('trial.untried')}>{t(draft ? 'desk.draftLead' : 'trial.noDraft')}</EmptyState>
      )}
      {trial && (standing === 'current' || standing === 'published') && (
        <Section title={t('trial.figures', { number: trial.number })}>
          <TrialFigures trial={trial} locale={reading.locale} />
        </Section>
      )}
      {step && standing !== 'running' && (
        <div className="flex flex-wrap items-start gap-x-3 gap-y-4">
          {standing === 'current' && can(viewer, 'policies:publish') && (
            <ActionForm
              action={publishDraft}
              submit={t('desk.publish')}
              preview={t('trial.look')}
              label={t('desk.publish')}
              hidden={step}
            />
          )}
          <ActionForm
            action={tryDraft}
            kind={standing === 'current' ? 'secondary' : 'primary'}
            submit={t(trial ? 'trial.again' : 'desk.tryIt')}
            label={t('desk.tryIt')}
            hidden={step}
          />
        </div>
      )}
      {standing === 'current' && !can(viewer, 'policies:publish') && <p className="text-ink-2">{t('trial.byHead')}</p>}
      {trial && standing !== 'running' && <MovedCompanies {...{ code, viewer, trial, search, reading }} />}
    </div>
  );
}

type MovedProps = {
  code: string;
  viewer: BySession;
  trial: TrialView;
  search: Readonly<Record<string, string | string[] | undefined>>;
  reading: Reading;
};

async function MovedCompanies({ code, viewer, trial, search, reading }: MovedProps) {
  const t = await getTranslations('policies.trial');
  const movement = MOVEMENTS.find((each) => each === search.moved) ?? firstOf(trial);
  const after = uuidIn(search.after) ?? undefined;
  const { items, next } = await listMoved(db, viewer, { trialId: trial.id, movement, after });
  const hrefOf = (moved: Movement, place?: string | null) =>
    `/desk/policies/${code}/trial?${new URLSearchParams({ moved, ...(place && { after: place }) })}`;
  return (
    <Section title={t('moved')}>
      <LinkTabs
        label={t('filter')}
        tabs={MOVEMENTS.map((each) => ({
          label: t(`movements.${each}`),
          href: hrefOf(each),
          current: each === movement,
          count: trial.movements[each],
        }))}
      />
      <MovedTable companies={items} formerNumber={trial.formerNumber} number={trial.number} locale={reading.locale} />
      <Pager previousHref={after ? hrefOf(movement) : undefined} nextHref={next ? hrefOf(movement, next) : undefined} />
    </Section>
  );
}

/** Where something changed, those who lose first. */
const firstOf = ({ movements }: TrialView): Movement =>
  (['loses', 'gains', 'becomes-unknown', 'ruled-out'] as const).find((each) => movements[each] > 0) ?? 'gains';
