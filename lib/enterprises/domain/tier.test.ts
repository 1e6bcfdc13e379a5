import { expect, test } from 'vitest';
import { decideTier, type Ground, suggestTier, type Tier } from './tier.ts';

const TODAY = '2026-11-23';

test.each<[Parameters<typeof suggestTier>[0], string | null, Tier, Ground[]]>([
  [{}, null, 'T0', []],
  [{}, '缤谷广场', 'T3', ['key-building']],
  [{ hqType: ['regional'], smeTier: 'little-giant' }, null, 'T1', ['headquarters']],
  [{ hqType: [], listedStatus: 'filed', moveOutRisk: false }, null, 'T0', []],
  [{ listedStatus: 'listed', moveOutRisk: true }, null, 'T1', ['listed', 'move-out-risk']],
  [{ aboveScale: true }, null, 'T0', []],
  [{ aboveScale: true, industryTags: ['ai'] }, '凌空SOHO', 'T2', ['above-scale-in-key-industry']],
  [{ smeTier: 'little-giant' }, null, 'T2', ['little-giant']],
  [{ hightechUntil: TODAY, revenue: 5_000 }, null, 'T2', ['high-tech-revenue']],
  [{ hightechUntil: TODAY, revenue: 4_999 }, null, 'T0', []],
  [{ hightechUntil: '2026-11-22', revenue: 9_000 }, null, 'T0', []],
  [{ hightechUntil: TODAY }, null, 'T0', []],
])('%j in %s: %s by %j', (profile, building, tier, grounds) =>
  expect(suggestTier(profile, building, TODAY)).toEqual({ tier, grounds }),
);

const open = { tier: 'T1' as const, proposedById: 'proposer', decision: null };
const approve = { decision: 'approve' as const, note: null, instruction: null };
const day = Temporal.PlainDate.from('2028-02-29');

test.each([
  ['head', open, approve, 'approved 2028-02-29 2029-02-27'],
  ['head', open, { ...approve, decision: 'refuse' as const, note: '再观察一季' }, 'refused null null'],
  ['head', open, { ...approve, decision: 'refuse' as const }, 'reason-needed'],
  ['proposer', open, approve, 'own-proposal'],
  ['head', { ...open, decision: 'refused' }, approve, 'tier-decided'],
])('%s decides %j by %j: %s', (by, proposal, verdict, expected) => {
  const done = decideTier(proposal, by, verdict, day);
  expect(done.ok ? Object.values(done.value).map(String).join(' ') : done.refusal.code).toBe(expected);
});
