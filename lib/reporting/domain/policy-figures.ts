/** What the database counts for one policy, one company or all; amounts in 万元, exact decimals as text. */
export type CountedPolicies = {
  readonly sent: number;
  readonly opened: number;
  readonly applied: number;
  /** handed in within the period, and not answered yet */
  readonly pending: number;
  readonly granted: number;
  /** grants on the company's word alone */
  readonly stated: number;
  readonly refused: number;
  readonly amount: string;
  readonly statedAmount: string;
};

/** A share with all that it is made of; `value` is null for an empty denominator: neither 0 % nor 100 %. */
type Share = {
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number;
  readonly excluded: Readonly<Partial<Record<'notVerified' | 'pending', number>>>;
};

export type PolicyFigures = CountedPolicies & {
  /** opened of sent (触达率) */
  readonly reach: Share;
  /** granted of answered (获批率): what is on the company's word alone, or still waits, is left out and counted */
  readonly grantRate: Share;
};

/** Figures of policies from counts. Example: 6 verified grants, 2 refusals, 1 grant on the company's word → 6 of 8, 1 left out. */
export function policyFiguresOf(counted: CountedPolicies): PolicyFigures {
  const { sent, opened, granted, refused, stated, pending } = counted;
  return {
    ...counted,
    reach: shareOf(opened, sent, {}),
    grantRate: shareOf(granted, granted + refused, {
      ...(stated > 0 && { notVerified: stated }),
      ...(pending > 0 && { pending }),
    }),
  };
}

const shareOf = (numerator: number, denominator: number, excluded: Share['excluded']): Share => ({
  value: denominator === 0 ? null : numerator / denominator,
  numerator,
  denominator,
  excluded,
});
