import { ADMINISTRATOR_ROLES, type StaffRole } from './roles.ts';

/** The part of a person's record that decides which posts may be added. */
type Holder = { readonly posts: readonly { readonly role: StaffRole }[] };

export const isAdministratorRole = (role: StaffRole): role is (typeof ADMINISTRATOR_ROLES)[number] =>
  (ADMINISTRATOR_ROLES as readonly StaffRole[]).includes(role);

/** 三权分立: whoever administers neither works on cases nor holds another kind of administration. */
export function keepsPowersApart(holder: Holder, role: StaffRole): boolean {
  const others = holder.posts.filter((post) => post.role !== role);
  return others.length === 0 || (!isAdministratorRole(role) && !others.some((post) => isAdministratorRole(post.role)));
}

export type AdministratorCount = { readonly role: StaffRole; readonly holders: number };

/** The kinds of administration that would be left without anybody who can sign in if this person stopped. */
export const leftWithout = (holder: Holder, counts: readonly AdministratorCount[]): StaffRole[] =>
  [...new Set(holder.posts.map(({ role }) => role))].filter(
    (role) => isAdministratorRole(role) && (counts.find((each) => each.role === role)?.holders ?? 0) <= 1,
  );
