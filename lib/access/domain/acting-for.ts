import type { Membership, Viewer } from './viewer.ts';

export type ActingFor<M extends Membership> = {
  /** what every rule sees: the one company somebody acts for now, or none */
  readonly memberships: readonly M[];
  /** belongs to several companies and has not said in this session for which one acts */
  readonly mustChoose: boolean;
};

/**
 * For which company somebody acts in a session: the only one they belong to, or of several the one they chose, while they still belong to it.
 * Until they choose they act for none.
 */
export function actingFor<M extends Membership>(belongsTo: readonly M[], chosenId: string | null): ActingFor<M> {
  if (belongsTo.length < 2) return { memberships: belongsTo, mustChoose: false };
  const memberships = belongsTo.filter(({ enterpriseId }) => enterpriseId === chosenId);
  return { memberships, mustChoose: memberships.length === 0 };
}

/** Whether somebody acts for this company now, by the session or by belonging to no other. */
export const actsFor = (viewer: Pick<Viewer, 'kind' | 'memberships'>, enterpriseId: string): boolean =>
  viewer.kind === 'company' && viewer.memberships.some((each) => each.enterpriseId === enterpriseId);

/** The same person for all of their companies: for what is theirs whichever they act for, as notices are. */
export const withAllCompanies = <V extends Viewer & { readonly companies: readonly Membership[] }>(viewer: V): V => ({
  ...viewer,
  memberships: viewer.companies,
});
