import type { Locale } from '#lib/i18n/locale.ts';
import type { Db } from '#lib/platform/db.ts';
import { compileRule } from '../domain/compile.ts';
import type { Rule } from '../domain/condition.ts';
import { type SaidCondition, sayTree } from '../say-tree.ts';
import type { PolicyAnswer } from '../schema.ts';
import { CATALOGUE, listedWhere, stateOn } from './catalogue.ts';
import { namedIn } from './list-policies.ts';

export type Window = { readonly opensOn: string; readonly closesOn: string | null };

export type PolicyView = Omit<PolicyAnswer, 'materials'> & {
  readonly materials: readonly { readonly code: string; readonly name: string }[];
  readonly number: number;
  readonly sourceUrl: string | null;
  /** the text of the notice; empty where there is none */
  readonly body: string;
  readonly windowKind: 'any-time' | 'at-filing' | 'yearly' | 'notice' | 'none';
  readonly sections: readonly string[];
  readonly windows: readonly Window[];
  /** null: not verified */
  readonly verifiedAt: Date | null;
  readonly publishedAt: Date;
  /** what has to hold, in words; those of an `all` each by itself */
  readonly conditions: readonly SaidCondition[];
};

type Row = Omit<PolicyView, 'materials' | 'conditions'> & {
  readonly materials: readonly string[];
  readonly rule: Rule;
};
type Asked = { readonly locale: Locale; readonly today: Temporal.PlainDate };

/** A policy of a district's catalogue as the public sees it; null where there is none by this code. No viewer: it is public. */
export async function findPolicy(
  db: Db,
  districtId: number,
  code: string,
  { locale, today }: Asked,
): Promise<PolicyView | null> {
  const day = today.toString();
  const [row] = await db.$queryRaw<Row[]>`
    select d."code", p."level", v."number", v."kind", v."title", v."titleEn", v."issuer", v."issuerEn", v."documentNumber",
      v."sourceUrl", v."benefit", v."benefitEn", v."body", v."materials", v."windowKind", v."window", v."windowEn",
      ${stateOn(day)} as "state", v."validFrom"::text, v."validUntil"::text, v."sections", v."rule", v."publishedAt",
      d."contactUnitCode" as "unit", d."verification", d."verifiedAt",
      coalesce((select jsonb_agg(jsonb_build_object('opensOn', w."opensOn", 'closesOn', w."closesOn") order by w."opensOn")
        from "PolicyWindow" w where w."policyId" = v."policyId" and w."number" = v."number"), '[]') as "windows"
    from ${CATALOGUE}
    where ${listedWhere(districtId, {}, day)} and d."code" = ${code}`;
  if (!row) return null;
  const { rule, materials, ...rest } = row;
  const { root, context } = compileRule(rule, today);
  return { ...rest, materials: namedIn(locale, materials), conditions: sayTree(root.condition, { locale, context }) };
}
