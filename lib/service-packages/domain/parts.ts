/** The parts of a package that hold policies (domain reference 1.1): 普惠政策包 and 个性政策包. The third holds requests and people. */
export const PARTS = ['general', 'own'] as const;
export type Part = (typeof PARTS)[number];

/** Where a policy stands if the officer says nothing else: what needs recognition or competition is the company's own. */
export const partOf = (kind: string): Part => (kind === 'own' ? 'own' : 'general');

/** 送包方式. */
export const MEANS = ['visit', 'ceremony', 'online'] as const;
export type Means = (typeof MEANS)[number];
