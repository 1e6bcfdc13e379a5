import type { Viewer } from './viewer.ts';

type OfCompany = { readonly enterpriseId: string | null; readonly filedById: string | null };

/**
 * Whether a request is this person's by way of a company: an owner's are all of the company, anybody else's those they filed for
 * a company they still belong to, and those filed without one. Whoever left sees what they filed for the company no longer.
 */
export function isOfCompany(viewer: Viewer, { enterpriseId, filedById }: OfCompany): boolean {
  if (viewer.kind !== 'company') return false;
  const isOwn = filedById === viewer.userId;
  if (enterpriseId === null) return isOwn;
  const membership = viewer.memberships.find((each) => each.enterpriseId === enterpriseId);
  return membership !== undefined && (membership.role === 'owner' || isOwn);
}
