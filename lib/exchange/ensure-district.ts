import type { Hours, Weekday } from '#lib/calendar/domain/types.ts';
import { CHINA_WEEK } from '#lib/calendar/reference/china.ts';
import { createDistrict, ensureCalendar } from '#lib/organisation/commands/create-district.ts';
import { findDistrict } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import type { DistrictBlock } from './schema.ts';

export type LimitRows = readonly { readonly name: string; readonly class: string; readonly value: unknown }[];

type Asked = { readonly code: string | null; readonly block: DistrictBlock | null; readonly limits: LimitRows };

/**
 * The district to load into: the one asked for by code, else the one the mapping file names. One that does not exist is
 * created as the mapping file describes it, under the code asked for. A dry run creates nothing and answers null for it. Refused: `no-district`, `unknown-district`,
 * `unknown-calendar`.
 */
export async function ensureDistrict(db: Db, asked: Asked, isDryRun: boolean): Promise<Result<number | null>> {
  const code = asked.code ?? asked.block?.code;
  if (!code) return refuse('no-district');
  const known = await findDistrict(db, code);
  if (known) return ok(known.id);
  const { block } = asked;
  if (!block) return refuse('unknown-district', { code });
  if (typeof block.calendar === 'string' && !(await db.calendar.findUnique({ where: { code: block.calendar } }))) {
    return refuse('unknown-calendar', { code: block.calendar });
  }
  return ok(isDryRun ? null : await create(db, { ...block, code }, asked.limits));
}

const create = (db: Db, block: DistrictBlock, limits: LimitRows): Promise<number> =>
  db.$transaction(async (tx) => {
    const { calendar, timeZone } = block;
    if (typeof calendar !== 'string') await ensureCalendar(tx, { ...calendar, timeZone });
    return createDistrict(tx, {
      code: block.code,
      name: block.name,
      nameEn: block.nameEn ?? block.name,
      timeZone,
      calendarCode: typeof calendar === 'string' ? calendar : calendar.code,
      week: wholeWeek(block.week ?? CHINA_WEEK),
      office: block.office ?? { name: '承办办公室', nameEn: 'Office' },
      limits,
    });
  });

/** Weekdays left out do not work. */
const wholeWeek = (week: Readonly<Partial<Record<string | Weekday, Hours>>>): Record<string, Hours> =>
  Object.fromEntries(['1', '2', '3', '4', '5', '6', '7'].map((day) => [day, week[day] ?? []]));
