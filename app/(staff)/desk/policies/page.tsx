import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DeskPolicyTable } from '#components/policies/desk-policy-table.tsx';
import { Reckoned } from '#components/policies/reckoned.tsx';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { DESK_TABS, listDeskPolicies } from '#lib/policies/queries/desk-policies.ts';
import { findReckoning } from '#lib/policies/queries/reckoning.ts';
import { readingOf } from '../reading.ts';

type PageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const ROWS = 50;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('policies.desk'))('title') };
}

/** The district's catalogue for those who keep it: what is to be verified, what has a draft. */
export default async function DeskPoliciesPage({ searchParams }: PageProps) {
  const viewer = await requirePermission('policies:write');
  const [t, reading, search] = await Promise.all([getTranslations('policies.desk'), readingOf(viewer), searchParams]);
  const one = (name: string) =>
    [search[name]]
      .flat()
      .find((value) => value?.trim())
      ?.slice(0, 100);
  const [q, after] = [one('q'), one('after')];
  const tab = DESK_TABS.find((each) => each === search.tab) ?? 'all';
  const today = reading.now.toZonedDateTimeISO(reading.timeZone).toPlainDate();
  const [rows, reckoning] = await Promise.all([
    listDeskPolicies(db, viewer, { tab, q, after, limit: ROWS, today }),
    findReckoning(db, viewer.districtId),
  ]);
  const page = rows.slice(0, ROWS);
  const hrefOf = (changes: Readonly<Record<string, string | undefined>>) => {
    const query = Object.entries({ tab, q, ...changes }).flatMap(([name, value]) =>
      value && value !== 'all' ? [[name, value]] : [],
    );
    return query.length === 0 ? '/desk/policies' : `/desk/policies?${new URLSearchParams(query)}`;
  };
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={<ButtonLink href="/desk/policies/new">{t('new')}</ButtonLink>}
      />
      <search>
        <form className="flex items-end gap-3 pb-4">
          {tab !== 'all' && <input type="hidden" name="tab" value={tab} />}
          <TextField id="q" name="q" type="search" label={t('search')} defaultValue={q} optional />
          <Button type="submit">{t('find')}</Button>
        </form>
      </search>
      <LinkTabs
        label={t('tabsLabel')}
        tabs={DESK_TABS.map((each) => ({
          label: t(`tabs.${each}`),
          href: hrefOf({ tab: each }),
          current: each === tab,
        }))}
      />
      <div className="mt-4">
        <Reckoned reckoning={reckoning} reading={reading} />
        <DeskPolicyTable policies={page} reading={reading} />
      </div>
      <Pager
        previousHref={after ? hrefOf({}) : undefined}
        nextHref={rows.length > ROWS ? hrefOf({ after: page.at(-1)?.code }) : undefined}
      />
    </>
  );
}
