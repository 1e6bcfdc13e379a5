import { areasOf, belongsTo, hasRole, type Viewer } from '#lib/access/domain/viewer.ts';
import type { FieldKeeper, FieldReaders } from './profile-field.ts';
import { PROFILE_FIELDS } from './profile-fields.ts';
import { type EntryKey, isText, TEXTS } from './sections.ts';

/** As what somebody keeps a company's profile: one of its own people, an officer of its area, the office. */
export type Side = 'company' | 'officer' | 'office';

type Company = { readonly id: string; readonly areaCode: string | null };

/** The side somebody keeps the profile from; null for those who at most read it. Agents file for a company, no more. */
export function sideOf(viewer: Viewer, { id, areaCode }: Company): Side | null {
  if (viewer.kind === 'company') return belongsTo(viewer, id) ? 'company' : null;
  if (isOffice(viewer)) return 'office';
  return areaCode !== null && areasOf(viewer).includes(areaCode) ? 'officer' : null;
}

/** Keeps the profiles of the whole district. */
export const isOffice = (viewer: Viewer): boolean => hasRole(viewer, 'dispatcher', 'office-head');

/** Whether that side may change the entry (domain reference 6.2, “who edits”). */
export function mayKeep(side: Side | null, key: EntryKey): boolean {
  const keeper: FieldKeeper = isText(key) ? TEXTS[key].keeper : PROFILE_FIELDS[key].keeper;
  if (side === null || keeper === 'computed') return false;
  if (side === 'company') return keeper === 'company';
  return side === 'office' || keeper !== 'office';
}

/** Whether the viewer, who may see the company, may also read this entry of it: leaders read figures, but nobody's risk. */
export function mayRead(viewer: Viewer, side: Side | null, key: EntryKey): boolean {
  const readers: FieldReaders = isText(key) ? 'open' : PROFILE_FIELDS[key].readers;
  if (readers === 'office') return side === 'office';
  return readers === 'open' || side !== null || hasRole(viewer, 'leader');
}
