import type { Db } from '#lib/platform/db.ts';
import type { Rule } from '../domain/condition.ts';
import { CATALOGUE, listedWhere } from './catalogue.ts';

/** A window of a policy of which companies are told now. */
export type WindowNews = {
  readonly event: 'opens' | 'closes';
  readonly policyId: string;
  readonly code: string;
  readonly title: string;
  readonly titleEn: string;
  readonly rule: Rule;
  readonly opensOn: string;
  /** its first or last day, as the event is */
  readonly day: string;
  /** `opens`, or how many days before its end it is time to tell: `14`, `3` */
  readonly stage: string;
};

type Asked = {
  readonly today: Temporal.PlainDate;
  /** how many days before a window's end companies are told, each once */
  readonly closingDays: readonly number[];
  /** a window that opened so many days ago is still told of */
  readonly openedDays: number;
};

type Row = Omit<WindowNews, 'stage'>;

/**
 * Verified policies of the catalogue, with something to apply for, whose window has just opened, or closes soon; of several days
 * before its end the nearest counts. One that opens and closes within these days is told of once, as closing.
 */
export async function listWindowNews(
  db: Db,
  districtId: number,
  { today, closingDays, openedDays }: Asked,
): Promise<WindowNews[]> {
  const day = today.toString();
  const furthest = Math.max(0, ...closingDays);
  const rows = await db.$queryRaw<Row[]>`
    select case when w."closesOn" <= ${today.add({ days: furthest }).toString()}::date then 'closes' else 'opens' end as "event",
      d."policyId", d."code", v."title", v."titleEn", v."rule", w."opensOn"::text,
      case when w."closesOn" <= ${today.add({ days: furthest }).toString()}::date then w."closesOn" else w."opensOn" end::text as "day"
    from ${CATALOGUE} join "PolicyWindow" w on w."policyId" = v."policyId" and w."number" = v."number"
    where ${listedWhere(districtId, { verification: 'verified' }, day)} and v."kind" <> 'information'
      and (v."validUntil" is null or v."validUntil" >= ${day}::date) and w."opensOn" <= ${day}::date
      and (w."closesOn" between ${day}::date and ${today.add({ days: furthest }).toString()}::date
        or (w."opensOn" >= ${today.subtract({ days: openedDays }).toString()}::date and coalesce(w."closesOn" >= ${day}::date, true)))
    order by d."rank", d."code", w."opensOn"`;
  return rows.map((row) => ({ ...row, stage: row.event === 'opens' ? 'opens' : stageOf(row.day, today, closingDays) }));
}

/** The smallest of the days that the end is within. */
const stageOf = (closesOn: string, today: Temporal.PlainDate, closingDays: readonly number[]): string => {
  const left = today.until(closesOn).days;
  return String(Math.min(...closingDays.filter((days) => days >= left)));
};
