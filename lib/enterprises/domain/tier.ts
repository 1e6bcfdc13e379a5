import { ok, type Result, refuse } from '#lib/shared/result.ts';
import type { Profile } from './profile-fields.ts';

/** 企业分级, from the closest service down (domain reference 6.4); T0 is everybody else. For staff alone: no company reads its own. */
export const TIERS = ['T1', 'T2', 'T3', 'T0'] as const;
export type Tier = (typeof TIERS)[number];

/** Companies of these tiers are served by a team of their own. */
export const TEAM_TIERS = ['T1', 'T2', 'T3'] as const satisfies readonly Tier[];

export type Ground =
  | 'headquarters'
  | 'listed'
  | 'move-out-risk'
  | 'above-scale-in-key-industry'
  | 'little-giant'
  | 'high-tech-revenue'
  | 'key-building';

/** 高企营业收入 from which the second tier is proposed, in 万元 (domain reference 6.4). */
const HIGH_TECH_REVENUE = 5_000;

type Known = Pick<
  Profile,
  'hqType' | 'listedStatus' | 'moveOutRisk' | 'aboveScale' | 'industryTags' | 'smeTier' | 'hightechUntil' | 'revenue'
>;

/**
 * The tier that the entry conditions of domain reference 6.4 lead to on `today` (YYYY-MM-DD), with every ground for it. Unknown
 * fields give no ground. A proposal of the rule, never a decision: the leaders' list and great projects are known to people alone.
 */
export function suggestTier(profile: Known, building: string | null, today: string): { tier: Tier; grounds: Ground[] } {
  const { hqType = [], industryTags = [], hightechUntil, revenue } = profile;
  const isHighTech = hightechUntil !== undefined && hightechUntil >= today;
  const grounds: Record<(typeof TEAM_TIERS)[number], readonly (Ground | false)[]> = {
    T1: [
      hqType.length > 0 && 'headquarters',
      profile.listedStatus === 'listed' && 'listed',
      profile.moveOutRisk === true && 'move-out-risk',
    ],
    T2: [
      profile.aboveScale === true && industryTags.length > 0 && 'above-scale-in-key-industry',
      profile.smeTier === 'little-giant' && 'little-giant',
      isHighTech && revenue !== undefined && revenue >= HIGH_TECH_REVENUE && 'high-tech-revenue',
    ],
    T3: [building !== null && 'key-building'],
  };
  for (const tier of TEAM_TIERS) {
    const met = grounds[tier].filter((ground) => ground !== false);
    if (met.length > 0) return { tier, grounds: met };
  }
  return { tier: 'T0', grounds: [] };
}

export type OpenProposal = { readonly tier: Tier; readonly proposedById: string; readonly decision: string | null };

export type TierVerdict = {
  readonly decision: 'approve' | 'refuse';
  readonly note: string | null;
  readonly instruction: string | null;
};

export type DecidedTier = {
  readonly decision: 'approved' | 'refused';
  readonly validFrom: Temporal.PlainDate | null;
  readonly validUntil: Temporal.PlainDate | null;
};

/**
 * What becomes of a proposal that somebody decides on `today`: an approved tier holds for a year, then it is looked at again
 * (domain reference 1.2, step 10). Refuses `tier-decided`, `own-proposal`, and `reason-needed` for a refusal without one.
 */
export function decideTier(
  proposal: OpenProposal,
  deciderId: string,
  { decision, note }: TierVerdict,
  today: Temporal.PlainDate,
): Result<DecidedTier> {
  if (proposal.decision !== null) return refuse('tier-decided');
  if (proposal.proposedById === deciderId) return refuse('own-proposal');
  if (decision === 'approve')
    return ok({ decision: 'approved', validFrom: today, validUntil: today.add({ years: 1 }).subtract({ days: 1 }) });
  if (!note) return refuse('reason-needed', undefined, 'note');
  return ok({ decision: 'refused', validFrom: null, validUntil: null });
}
