import type { CompanyRole } from '#lib/access/domain/roles.ts';

type Member = { readonly userId: string; readonly role: CompanyRole };

/** Asked of the list as it is locked, never of what the session remembers: a right may have ended a moment ago. */
export const ownsCompany = (members: readonly Member[], userId: string): boolean =>
  members.some((each) => each.userId === userId && each.role === 'owner');
