import { type Viewer, worksOnCases } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import { mayRead, sideOf } from '#lib/enterprises/domain/profile-rights.ts';
import type { EntryKey } from '#lib/enterprises/domain/sections.ts';
import { recordedIn } from '#lib/enterprises/queries/profile.ts';
import { listProfileRows } from '#lib/enterprises/queries/profile-rows.ts';
import { listEnterprises } from '#lib/enterprises/queries.ts';
import { type EnterpriseListQuery, enterpriseListSchema } from '#lib/enterprises/schema.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { headingOf } from '../list-columns.ts';

/** What a list of companies tells, besides the credit code. Never a contact, a tier or a risk: nobody needs an approval for it. */
const COLUMNS = [
  ...['name', 'nameEn', 'formerName', 'legalRepresentative', 'registrationAuthority', 'registrationType'],
  ...['registeredAddress', 'operatingAddress', 'building', 'taxAddress', 'industryCode', 'areaUnit'],
  ...['employees', 'revenue', 'assets', 'rdExpense'],
] as readonly EntryKey[];

type Order = {
  readonly query: Partial<Omit<EnterpriseListQuery, 'cursor' | 'limit'>>;
  /** whose figures are told */
  readonly year: number;
  readonly format: string;
  readonly address: string | null;
  readonly locale?: Locale;
};

type Exported = { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

const AT_ONCE = 200;
const ROWS_MAX = 20_000;

/**
 * The companies a filter finds, as a table that a list can be brought in from again; written down before it is given out.
 * Figures only of companies whose figures this person reads. Refuses `forbidden`, `export-too-large`.
 */
export async function exportEnterprises(
  db: Db,
  viewer: Viewer,
  { query, year, format, address, locale = 'zh-CN' }: Order,
  now: Temporal.Instant,
): Promise<Result<Exported>> {
  if (!worksOnCases(viewer)) return refuse('forbidden');
  const { districtId, userId: actorId } = viewer;
  const { areas } = await getDirectory(db, districtId);
  const rows: string[][] = [];
  for (let cursor: string | undefined; ; ) {
    const asked = enterpriseListSchema.parse({ ...query, cursor, limit: AT_ONCE });
    const page = await listEnterprises(db, viewer, asked, now);
    if (!page.ok) return page;
    const codes = page.value.items.map(({ uscc }) => uscc);
    for (const company of await listProfileRows(db, viewer, codes)) {
      const side = sideOf(viewer, company);
      const recorded = recordedIn(company, year);
      const cell = (key: EntryKey): string => {
        const value = mayRead(viewer, side, key) ? recorded.get(key) : undefined;
        return key === 'areaUnit' ? (areas.get(String(value))?.name ?? '') : String(value ?? '');
      };
      rows.push([company.uscc, ...COLUMNS.map(cell)]);
    }
    if (rows.length > ROWS_MAX) return refuse('export-too-large', { max: ROWS_MAX });
    if (page.value.nextCursor === null) break;
    cursor = page.value.nextCursor;
  }
  const data = { what: 'enterprises', format, rows: rows.length, query: new URLSearchParams(asText(query)).toString() };
  const entry = { districtId, at: now, actorId, subject: null, address, data };
  await db.$transaction((tx) => recordAudit(tx, { ...entry, action: 'data-exported' }));
  const header = [messagesOf(locale).profile.page.uscc, ...COLUMNS.map((key) => headingOf(key, locale))];
  return ok({ header, rows });
}

const asText = (query: Order['query']): [string, string][] =>
  Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
