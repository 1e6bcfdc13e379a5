import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Side } from './profile-rights.ts';

/** A company names so many people at most. */
export const CONTACTS_AT_MOST = 20;

/** Who keeps a company's contacts: its own people, and the office for companies that are not here yet. */
export const mayKeepContacts = (side: Side | null): boolean => side === 'company' || side === 'office';

/**
 * Who may say that a contact acts for the company: whoever holds that telephone is let into it, so it takes what admitting
 * somebody takes, an owner or staff who admit.
 */
export const mayAuthoriseContacts = (viewer: Viewer, enterpriseId: string): boolean =>
  can(viewer, 'companies:admit') ||
  viewer.memberships.some((each) => each.enterpriseId === enterpriseId && each.role === 'owner');
