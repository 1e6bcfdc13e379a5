import type { Locale } from '#lib/i18n/locale.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import type { Db } from '#lib/platform/db.ts';
import { keptInProcess } from '#lib/platform/process-memory.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import type { PolicyAnswer, PolicyListQuery } from '../schema.ts';
import { CATALOGUE, listedWhere, stateOn } from './catalogue.ts';

type Row = Omit<PolicyAnswer, 'materials'> & { readonly materials: readonly string[]; readonly rank: number };
type PolicyPage = { readonly items: readonly PolicyAnswer[]; readonly nextCursor: string | null };
/** The reader's language, and the day in the district on which windows are open or not. */
type Asked = { readonly locale: Locale; readonly today: Temporal.PlainDate };

/**
 * A page of a district's catalogue, its own policies first, then the city's and the national ones, each by code. It is public: no
 * viewer. Refuses `cursor-damaged`.
 */
export async function listPolicies(
  db: Db,
  districtId: number,
  { cursor, limit, ...asked }: PolicyListQuery,
  { locale, today }: Asked,
): Promise<Result<PolicyPage>> {
  const after = cursor === undefined ? { rank: 0, code: '' } : positionIn(cursor);
  if (after === null) return refuse('cursor-damaged', {}, 'cursor');
  const day = today.toString();
  const rows = await db.$queryRaw<Row[]>`
    select d."code", d."rank", p."level", v."kind", v."title", v."titleEn", v."issuer", v."issuerEn", v."documentNumber",
      v."benefit", v."benefitEn", v."materials", v."window", v."windowEn", ${stateOn(day)} as "state",
      v."validFrom"::text, v."validUntil"::text, d."contactUnitCode" as "unit", d."verification"
    from ${CATALOGUE}
    where ${listedWhere(districtId, asked, day)} and (d."rank", d."code") > (${after.rank}::smallint, ${after.code})
    order by d."rank", d."code" limit ${limit + 1}`;
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const items = page.map(({ rank: _, materials, ...row }) => ({ ...row, materials: namedIn(locale, materials) }));
  return ok({ items, nextCursor: last ? cursorAt(last) : null });
}

/** Materials by the names of the library; one that is not in it keeps its own. */
export function namedIn(locale: Locale, codes: readonly string[]): { readonly code: string; readonly name: string }[] {
  const names: Readonly<Record<string, string>> = messagesOf(locale).policies.materials;
  return codes.map((code) => ({ code, name: names[code] ?? code }));
}

const ISSUERS_AT_MOST = 100;

type Issuer = { readonly issuer: string; readonly issuerEn: string };

/** Who issued what is in the catalogue, the most frequent first. */
export async function listIssuers(db: Db, districtId: number): Promise<Issuer[]> {
  return db.$queryRaw`
    select v."issuer", min(v."issuerEn") as "issuerEn" from "DistrictPolicy" d
      join "PolicyVersion" v on v."policyId" = d."policyId" and v."number" = d."number"
    where d."districtId" = ${districtId} and d."isListed" and v."status" = 'published'
    group by v."issuer" order by count(*) desc, v."issuer" limit ${ISSUERS_AT_MOST}`;
}

const KEPT_SECONDS = 60;
type Kept = { readonly until: Temporal.Instant; readonly issuers: Promise<readonly Issuer[]> };

/** The same for a filter, as it was at most a minute ago: it reads the whole catalogue, and is on every page of it. */
export function knownIssuers(db: Db, districtId: number, now: Temporal.Instant): Promise<readonly Issuer[]> {
  const byDistrict = keptInProcess('policy-issuers', () => new Map<number, Kept>());
  const known = byDistrict.get(districtId);
  if (known && Temporal.Instant.compare(now, known.until) < 0) return known.issuers;
  const issuers = listIssuers(db, districtId);
  byDistrict.set(districtId, { until: now.add({ seconds: KEPT_SECONDS }), issuers });
  issuers.catch(() => byDistrict.delete(districtId));
  return issuers;
}

const cursorAt = ({ rank, code }: { readonly rank: number; readonly code: string }): string =>
  Buffer.from(`${rank} ${code}`, 'utf8').toString('base64url');

function positionIn(cursor: string): { readonly rank: number; readonly code: string } | null {
  const [, rank, code = ''] =
    /^([1-3]) ([\p{L}\p{N}_.-]{1,60})$/u.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  return rank === undefined ? null : { rank: Number(rank), code };
}
