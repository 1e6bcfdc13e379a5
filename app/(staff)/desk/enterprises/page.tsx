import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CompanyFilters } from '#components/enterprises/company-filters.tsx';
import { CompanyTable } from '#components/enterprises/company-table.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { asIndustryCode } from '#lib/enterprises/domain/industry.ts';
import { namesOfIndustries } from '#lib/enterprises/queries/industries.ts';
import { listEnterprises } from '#lib/enterprises/queries.ts';
import { enterpriseListSchema } from '#lib/enterprises/schema.ts';
import { mayBringIn } from '#lib/exchange/queries/lists.ts';
import { db } from '#lib/platform/db.ts';
import { SHEET_FORMATS } from '#lib/platform/spreadsheet.ts';
import { readingOf } from '../reading.ts';
import { requireDesk } from '../require-desk.ts';

type CompaniesPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const ROWS = 50;
const FILTERS = ['q', 'area', 'industry', 'size', 'qualification'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('profile.page'))('companies') };
}

/** The district's companies, found by name, area, industry, size and qualification; filters stay in the address. */
export default async function CompaniesPage({ searchParams }: CompaniesPageProps) {
  const viewer = await requireDesk();
  const [t, teams, certificates, lists, reading, search] = await Promise.all([
    getTranslations('profile.page'),
    getTranslations('teams'),
    getTranslations('certificates.watch'),
    getTranslations('lists'),
    readingOf(viewer),
    searchParams,
  ]);
  const one = (name: string) => [search[name]].flat().find((value) => value?.trim());
  const asked: Record<string, string> = Object.fromEntries(
    FILTERS.flatMap((name) => [one(name) ?? []].flat().map((value) => [name, value])),
  );
  // A filter or page from a damaged address is left out rather than refused.
  const read = enterpriseListSchema.safeParse({ ...asked, cursor: one('cursor'), limit: ROWS });
  const query = read.success ? read.data : { q: undefined, limit: ROWS };
  const found = await listEnterprises(db, viewer, query, reading.now);
  const { items, nextCursor } = found.ok ? found.value : { items: [], nextCursor: null };
  const industries = await namesOfIndustries(db, [
    asIndustryCode(asked.industry ?? ''),
    ...items.map(({ industryCode }) => industryCode),
  ]);
  const hrefOf = (cursor: string | null) =>
    `/desk/enterprises?${new URLSearchParams({ ...asked, ...(cursor && { cursor }) })}`;
  return (
    <>
      <PageHeader
        title={t('companies')}
        lead={t('companiesLead')}
        actions={
          <>
            {mayBringIn(viewer) && <ButtonLink href="/desk/enterprises/import">{lists('title')}</ButtonLink>}
            <ButtonLink href="/desk/certificates">{certificates('title')}</ButtonLink>
            <ButtonLink href="/desk/teams">{teams('title')}</ButtonLink>
          </>
        }
      />
      <CompanyFilters asked={asked} industries={industries} reading={reading} />
      <div className="mt-4">
        <CompanyTable companies={items} industries={industries} reading={reading} />
      </div>
      <p className="flex flex-wrap gap-x-4 pt-3">
        {SHEET_FORMATS.map((format) => (
          <a
            key={format}
            href={`/desk/enterprises/export?${new URLSearchParams({ ...asked, format })}`}
            className="inline-flex min-h-6 items-center text-accent underline underline-offset-4"
            download
          >
            {lists('export', { format: format.toUpperCase() })}
          </a>
        ))}
      </p>
      <Pager
        previousHref={one('cursor') ? hrefOf(null) : undefined}
        nextHref={nextCursor ? hrefOf(nextCursor) : undefined}
      />
    </>
  );
}
