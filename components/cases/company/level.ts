const LEVELS = { 1: 'level1', 2: 'level2', 3: 'level3', 4: 'level4', 5: 'level5' } as const;

/** The word of `my.rate` for a score; null for what is none. */
export const levelOf = (score: unknown): (typeof LEVELS)[keyof typeof LEVELS] | null =>
  LEVELS[Number(score) as keyof typeof LEVELS] ?? null;
