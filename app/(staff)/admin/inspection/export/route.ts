import { getTranslations } from 'next-intl/server';
import { personName } from '#components/audit/say-entry.ts';
import { sayGrounds } from '#components/audit/say-grounds.ts';
import { inspectCase } from '#lib/cases/use-cases/inspect-case.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { sheetResponse, writeSheet } from '#lib/platform/spreadsheet.ts';
import { readingOf } from '../../../desk/reading.ts';
import { sayWatermark } from '../../say-watermark.ts';
import { readCaseNumber } from '../read-case-number.ts';

/** The inspection as a workbook to hand over: who may see the case, who opened it, who had a contact shown. */
export async function GET(request: Request): Promise<Response> {
  const signedIn = await viewerWithPermission('rights:inspect');
  if (!signedIn.ok) return new Response(null, { status: signedIn.refusal.code === 'signed-out' ? 401 : 403 });
  const viewer = signedIn.value;
  const number = readCaseNumber(new URL(request.url).searchParams.get('number'));
  if (!number) return new Response(null, { status: 404 });
  const [t, words, reading, address] = await Promise.all([
    getTranslations('audit'),
    getTranslations('desk.contact.purposes'),
    readingOf(viewer),
    requestAddress(),
  ]);
  const found = await inspectCase(db, viewer, { number, address, isExport: true }, reading.now);
  if (!found.ok) return new Response(null, { status: 404 });
  const { mayRead, readings, unmasked } = found.value;
  const at = (moment: Temporal.Instant) =>
    moment.toZonedDateTimeISO(reading.timeZone).toString({ timeZoneName: 'never', smallestUnit: 'second' });
  const person = (each: Parameters<typeof personName>[0]) => personName(each, reading.locale, t);
  const why = (grounds: Parameters<typeof sayGrounds>[0]) => sayGrounds(grounds, t, reading).join(t('and'));
  const purpose = (given: string | null) => (given && words.has(given as 'other') ? words(given as 'other') : '');
  const sheet = {
    name: number,
    watermark: await sayWatermark(viewer, `${t('inspection.title')} ${number}`, reading.now),
    header: [
      t('inspection.kind'),
      t('columns.actor'),
      t('columns.at'),
      t('inspection.way'),
      t('inspection.why'),
      t('columns.address'),
    ],
    rows: [
      ...mayRead.map((row) => [t('inspection.kinds.may'), person(row.person), '', '', why(row.grounds), '']),
      ...readings.map((row) => [
        t('inspection.kinds.did'),
        person(row.person),
        at(row.at),
        t(`ways.${row.way}`),
        why(row.grounds),
        row.address ?? '',
      ]),
      ...unmasked.map((row) => [
        t('inspection.kinds.shown'),
        person(row.person),
        at(row.at),
        '',
        purpose(row.purpose),
        row.address ?? '',
      ]),
    ],
  };
  return sheetResponse(await writeSheet(sheet, 'xlsx'), `inspection-${number}`, 'xlsx');
}
