import type { Db, Tx } from '#lib/platform/db.ts';
import type { Rule } from '../domain/condition.ts';
import type { PolicyAnswer } from '../schema.ts';
import { CATALOGUE, listedWhere, stateOn } from './catalogue.ts';

type Told = Pick<
  PolicyAnswer,
  'code' | 'level' | 'kind' | 'title' | 'titleEn' | 'benefit' | 'benefitEn' | 'state' | 'unit' | 'verification'
>;
export type InForce = Told & {
  readonly policyId: string;
  readonly number: number;
  readonly validUntil: string | null;
  /** null: not verified */
  readonly verifiedAt: Date | null;
  readonly rule: Rule;
};

/** Policies a company can get on that day: published, listed, not past their last day; what only informs asks for nothing. */
export async function listInForce(db: Db | Tx, districtId: number, today: Temporal.PlainDate): Promise<InForce[]> {
  const day = today.toString();
  return db.$queryRaw`
    select d."code", d."policyId", v."number", p."level", v."kind", v."title", v."titleEn", v."benefit", v."benefitEn",
      ${stateOn(day)} as "state", v."validUntil"::text, d."contactUnitCode" as "unit", d."verification", d."verifiedAt",
      v."rule"
    from ${CATALOGUE}
    where ${listedWhere(districtId, {}, day)} and v."kind" <> 'information'
      and (v."validUntil" is null or v."validUntil" >= ${day}::date)
    order by d."rank", d."code"`;
}
