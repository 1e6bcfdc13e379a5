import { getTranslations } from 'next-intl/server';
import { companyName, unitName } from '#components/cases/reading.ts';
import { mayReadFigures } from '#lib/access/domain/home.ts';
import { recordExport } from '#lib/audit/use-cases/record-export.ts';
import { findLongTermList, type LongTermLine } from '#lib/cases/queries/long-term-list.ts';
import { sayMonth } from '#lib/i18n/say-date.ts';
import { db } from '#lib/platform/db.ts';
import { requestAddress, viewerForAction } from '#lib/platform/session.ts';
import { SHEET_FORMATS, sheetResponse, writeSheet } from '#lib/platform/spreadsheet.ts';
import { sayWatermark } from '../../../admin/say-watermark.ts';
import { readingOf } from '../../../desk/reading.ts';
import { readMonth } from '../read-month.ts';

/** What fits a spreadsheet that still opens. */
const ROWS_MAX = 5_000;

const COLUMNS = [
  'number',
  'title',
  'company',
  'unit',
  'plan',
  'owner',
  'since',
  'reviewed',
  'note',
  'next',
  'leftAt',
  'leftTo',
] as const;

/** The long-term list of a month as a file; nobody's contact is in it. */
export async function GET(request: Request): Promise<Response> {
  const signedIn = await viewerForAction('staff');
  if (!signedIn.ok) return new Response(null, { status: signedIn.refusal.code === 'forbidden' ? 403 : 401 });
  const viewer = signedIn.value;
  if (!mayReadFigures(viewer)) return new Response(null, { status: 403 });
  const params = new URL(request.url).searchParams;
  const format = SHEET_FORMATS.find((each) => each === params.get('format')) ?? 'xlsx';
  const [t, statuses, reading] = await Promise.all([
    getTranslations('insight.shelved'),
    getTranslations('status'),
    readingOf(viewer),
  ]);
  const month = readMonth(params.get('month'), reading.now.toZonedDateTimeISO(reading.timeZone).toPlainDate());
  const { lines } = await findLongTermList(db, viewer, { month, ...reading, limit: ROWS_MAX });
  const data = { what: 'long-term-list', format, rows: lines.length, month: String(month) };
  await recordExport(db, viewer, { data, address: await requestAddress() }, reading.now);
  const day = (at: Temporal.Instant | null) =>
    at ? at.toZonedDateTimeISO(reading.timeZone).toPlainDate().toString() : '';
  const cellsOf = (line: LongTermLine): Record<(typeof COLUMNS)[number], string> => ({
    number: line.number,
    title: line.title,
    company: companyName(line, reading) ?? '',
    unit: unitName(line.leadUnitCode, reading),
    plan: line.plan ?? '',
    owner: line.owner ?? '',
    since: day(line.shelvedAt),
    reviewed: day(line.reviewedAt),
    note: line.reviewNote ?? '',
    next: day(line.reviewDueAt),
    leftAt: day(line.leftAt),
    leftTo: line.leftTo ? statuses(line.leftTo) : '',
  });
  const title = t('of', { month: sayMonth(month, reading.locale) });
  const sheet = {
    name: t('title'),
    watermark: await sayWatermark(viewer, title, reading.now),
    header: COLUMNS.map((key) => t(`columns.${key}`)),
    rows: lines.map(cellsOf).map((cells) => COLUMNS.map((key) => cells[key])),
  };
  return sheetResponse(await writeSheet(sheet, format), `long-term-list-${month}`, format);
}
