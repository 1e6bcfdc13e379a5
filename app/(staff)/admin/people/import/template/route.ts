import { getLocale, getTranslations } from 'next-intl/server';
import { can } from '#lib/access/domain/permissions.ts';
import { PEOPLE_COLUMN_NAMES, PEOPLE_COLUMNS, type PeopleColumn } from '#lib/exchange/domain/people-columns.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { viewerForAction } from '#lib/platform/session.ts';
import { SHEET_FORMATS, sheetResponse, writeSheet } from '#lib/platform/spreadsheet.ts';

/** The headings of a list of people with one row as an example, in the reader's language. */
export async function GET(request: Request): Promise<Response> {
  const staff = await viewerForAction('staff');
  const asked = staff.ok && can(staff.value, 'rights:grant') ? 'rights:grant' : 'people:manage';
  const signedIn = await viewerWithPermission(asked);
  if (!signedIn.ok) return new Response(null, { status: signedIn.refusal.code === 'signed-out' ? 401 : 403 });
  const [t, locale] = await Promise.all([getTranslations('staff.import'), getLocale()]);
  const format = SHEET_FORMATS.find((each) => each === new URL(request.url).searchParams.get('format')) ?? 'xlsx';
  const columns = PEOPLE_COLUMN_NAMES.filter((column) =>
    asked === 'rights:grant' ? !CONTACTS.has(column) : !POSTS.has(column),
  );
  const sheet = {
    name: t('sheet'),
    watermark: null,
    header: columns.map((column) => PEOPLE_COLUMNS[column][locale === 'en' ? 1 : 0]),
    rows: [
      columns.map((column) => (column in SAME ? SAME[column as keyof typeof SAME] : t(`example.${column as Worded}`))),
    ],
  };
  return sheetResponse(await writeSheet(sheet, format), 'people', format);
}

/** Each administrator's template has what they fill in. */
const CONTACTS: ReadonlySet<string> = new Set(['nameEn', 'phone', 'email', 'officePhone']);
const POSTS: ReadonlySet<string> = new Set(['unit', 'section', 'role', 'from', 'to']);

/** Of the example what reads alike in both languages; the others are words. */
const SAME = {
  login: 'zhangsan',
  nameEn: 'Zhang San',
  phone: '13800000000',
  email: 'zhangsan@example.gov.cn',
  officePhone: '021-00000000',
  section: '',
  from: '2026-12-01',
  to: '',
} as const;
type Worded = Exclude<PeopleColumn, keyof typeof SAME>;
