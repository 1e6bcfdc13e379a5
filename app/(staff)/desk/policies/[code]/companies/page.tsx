import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { choicesOf, labelOf } from '#components/enterprises/entry-words.ts';
import { MatchedTable } from '#components/policies/matched-table.tsx';
import { PolicyCrumbs } from '#components/policies/policy-crumbs.tsx';
import { Reckoned } from '#components/policies/reckoned.tsx';
import { Button } from '#components/ui/button.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { STANDINGS } from '#lib/policies/domain/standing.ts';
import { POLICY_CODE } from '#lib/policies/draft-schema.ts';
import { findStandings, listMatched } from '#lib/policies/queries/standings.ts';
import { uuidIn } from '#lib/shared/is-uuid.ts';
import { readingOf } from '../../../reading.ts';

type MatchedPageProps = {
  params: Promise<{ code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('policies.matches'))('companies') };
}

/** The companies that fit a policy, may fit it or narrowly miss it, by area, with what each lacks. */
export default async function MatchedCompaniesPage({ params, searchParams }: MatchedPageProps) {
  const viewer = await requirePermission('policies:write');
  const [{ code }, search, t, desk, profile, reading] = await Promise.all([
    params,
    searchParams,
    getTranslations('policies.matches'),
    getTranslations('policies.desk'),
    getTranslations('profile'),
    readingOf(viewer),
  ]);
  if (!POLICY_CODE.test(code)) return notFound();
  const today = reading.now.toZonedDateTimeISO(reading.timeZone).toPlainDate();
  const standing = STANDINGS.find((each) => each === search.standing) ?? 'eligible';
  const areas = choicesOf('areaUnit', profile, reading);
  const area = areas.find(({ value }) => value === search.area)?.value;
  const after = uuidIn(search.after) ?? undefined;
  const [standings, page] = await Promise.all([
    findStandings(db, viewer, code),
    listMatched(db, viewer, { code, standing, area, after }, { locale: reading.locale, today }),
  ]);
  if (!standings || !page) return notFound();
  const hrefOf = (changes: { standing?: string; after?: string }) =>
    `/desk/policies/${code}/companies?${new URLSearchParams({ standing, ...(area && { area }), ...changes })}`;
  return (
    <>
      <PageHeader
        above={<PolicyCrumbs code={code} keeps />}
        title={`${t('companies')} · ${reading.locale === 'en' ? page.titleEn : page.title}`}
        lead={t('lead')}
      />
      <Reckoned companies={standings.companies} reckoning={standings.reckoning} reading={reading} />
      <LinkTabs
        label={t('filter')}
        tabs={STANDINGS.map((each) => ({
          label: t(`standing.${each}`),
          href: hrefOf({ standing: each }),
          current: each === standing,
          count: area ? undefined : standings.counts[each],
        }))}
      />
      <form className="flex items-end gap-3 py-3">
        <input type="hidden" name="standing" value={standing} />
        <SelectField
          id="area"
          name="area"
          label={labelOf('areaUnit', profile)}
          options={areas}
          emptyLabel={profile('page.all')}
          defaultValue={area ?? ''}
        />
        <Button type="submit">{desk('find')}</Button>
      </form>
      <MatchedTable
        companies={page.items}
        standing={standing}
        areas={new Map(areas.map(({ value, label }) => [value, label]))}
        reading={reading}
      />
      <Pager previousHref={after && hrefOf({})} nextHref={page.next ? hrefOf({ after: page.next }) : undefined} />
    </>
  );
}
