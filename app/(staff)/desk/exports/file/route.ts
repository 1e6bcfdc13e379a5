import { getTranslations } from 'next-intl/server';
import { areaName, categoryName, companyName, unitName } from '#components/cases/reading.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import { type ExportedCase, exportCases } from '#lib/cases/use-cases/export-cases.ts';
import { db } from '#lib/platform/db.ts';
import { requestAddress, viewerForAction } from '#lib/platform/session.ts';
import { SHEET_FORMATS, type Sheet, sheetResponse, writeSheet } from '#lib/platform/spreadsheet.ts';
import { isUuid } from '#lib/shared/is-uuid.ts';
import { sayWatermark } from '../../../admin/say-watermark.ts';
import { readingOf } from '../../reading.ts';

const STATUS: Readonly<Record<string, number>> = { forbidden: 403, 'not-found': 404, 'export-over': 410 };

/** The file itself, made now and kept nowhere. */
export async function GET(request: Request): Promise<Response> {
  const signedIn = await viewerForAction('staff');
  if (!signedIn.ok) return new Response(null, { status: signedIn.refusal.code === 'forbidden' ? 403 : 401 });
  const viewer = signedIn.value;
  const params = new URL(request.url).searchParams;
  const format = SHEET_FORMATS.find((each) => each === params.get('format')) ?? 'xlsx';
  const id = params.get('id');
  if (id !== null && !isUuid(id)) return new Response(null, { status: 404 });
  const of = id === null ? { query: (params.get('query') ?? '').slice(0, 2_000) } : { id };
  const now = Temporal.Now.instant();
  const order = { of, format, timeZone: viewer.district.timeZone, address: await requestAddress() };
  const exported = await exportCases(db, viewer, order, now);
  if (!exported.ok) return new Response(null, { status: STATUS[exported.refusal.code] ?? 422 });
  const t = await getTranslations('exports');
  const { cases, purpose } = exported.value;
  const watermark = await sayWatermark(viewer, purpose ?? t('plain'), now);
  const sheet = { name: t('title'), watermark, ...(await tableOf(viewer, cases, id !== null)) };
  return sheetResponse(await writeSheet(sheet, format), `cases-${now.toString().slice(0, 10)}`, format);
}

async function tableOf(
  viewer: BySession,
  cases: readonly ExportedCase[],
  hasContacts: boolean,
): Promise<Pick<Sheet, 'header' | 'rows'>> {
  const [t, statuses, reading] = await Promise.all([
    getTranslations('exports.columns'),
    getTranslations('status'),
    readingOf(viewer),
  ]);
  const at = (moment: Temporal.Instant | null) =>
    moment
      ? moment.toZonedDateTimeISO(reading.timeZone).toString({ timeZoneName: 'never', smallestUnit: 'minute' })
      : '';
  const plain = [
    'number',
    'title',
    'company',
    'status',
    'category',
    'unit',
    'area',
    'submitted',
    'due',
    'closed',
  ] as const;
  const contacts = ['contactName', 'phone', 'email'] as const;
  return {
    header: [...plain, ...(hasContacts ? contacts : [])].map((key) => t(key)),
    rows: cases.map(({ line, contact }) => [
      line.number,
      line.title,
      companyName(line, reading) ?? '',
      statuses(line.status),
      categoryName(line.categoryCode, reading),
      unitName(line.leadUnitCode, reading),
      areaName(line.areaCode, reading),
      at(line.submittedAt),
      at(line.dueAt),
      at(line.closedAt),
      ...(hasContacts ? [contact?.name ?? '', contact?.phone ?? '', contact?.email ?? ''] : []),
    ]),
  };
}
