/** The accounting of a run: every row is in exactly one of the last four. */
export type Tally = { read: number; created: number; updated: number; unchanged: number; rejected: number };

export const emptyTally = (): Tally => ({ read: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 });

/** Always in these words (contract 3): scripts read them. */
export const sayTally = ({ read, created, updated, unchanged, rejected }: Tally): string =>
  `read ${read} = created ${created} + updated ${updated} + unchanged ${unchanged} + rejected ${rejected}`;
