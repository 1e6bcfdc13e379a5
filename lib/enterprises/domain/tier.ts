/** 企业分级, from the closest service down (domain reference 6.4); T0 is everybody else. For staff alone: no company reads its own. */
export const TIERS = ['T1', 'T2', 'T3', 'T0'] as const;
export type Tier = (typeof TIERS)[number];

/** Companies of these tiers are served by a team of their own. */
export const TEAM_TIERS = ['T1', 'T2', 'T3'] as const satisfies readonly Tier[];
