import { ownCompanyOf, type Viewer, worksOnCases } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { type Fact, profileOf, sizingOf } from '../domain/profile.ts';
import type { Recorded } from '../domain/profile-change.ts';
import { type FieldKey, PROFILE_FIELDS, type Profile, type ProfileValue } from '../domain/profile-fields.ts';
import { mayKeep, mayRead, type Side, sideOf } from '../domain/profile-rights.ts';
import { type EntryKey, entriesIn, SECTIONS, type Section, TEXT_KEYS, toldIn } from '../domain/sections.ts';
import type { SizeAnswer } from '../domain/size-class.ts';
import { PROFILE_ROW, type ProfileRow, storedIn } from './profile-row.ts';

export type EntryView = {
  readonly key: EntryKey;
  readonly value: ProfileValue | null;
  /** what was stated for the year before; of yearly figures only */
  readonly before: ProfileValue | null;
  /** whether this reader may change it */
  readonly isKept: boolean;
  readonly isVerified: boolean;
  /** stated, and nobody has verified it */
  readonly awaitsVerification: boolean;
  /** what a code of a table of the standard is called; null for what speaks for itself */
  readonly named: ProfileRow['industry'];
};

export type SectionView = {
  readonly section: Section;
  readonly year: number;
  readonly entries: readonly EntryView[];
  readonly told: readonly { readonly key: FieldKey; readonly value: ProfileValue | null }[];
  /** of what this reader keeps */
  readonly filled: number;
  readonly kept: number;
};

export type ProfileView = Pick<
  ProfileRow,
  'id' | 'uscc' | 'name' | 'nameEn' | 'version' | 'areaCode' | 'industry' | 'industryCode' | 'size' | 'qualifications'
> & {
  readonly side: Side | null;
  readonly sections: readonly SectionView[];
  /** why it has that size; for those who read figures */
  readonly sizing: SizeAnswer | null;
};

type Asked = { readonly now: Temporal.Instant; readonly timeZone: string; readonly year?: number };

/** The last full year, in the district's time zone: the one whose figures are wanted. */
export const lastYear = ({ now, timeZone }: Asked): number => now.toZonedDateTimeISO(timeZone).year - 1;

/** The profile of the company this person belongs to; the first of several. Null for agents and founders. */
export async function findOwnProfile(db: Db, viewer: Viewer, asked: Asked): Promise<ProfileView | null> {
  const own = ownCompanyOf(viewer);
  if (!own) return null;
  const { districtId } = viewer;
  const where = { districtId_id: { districtId, id: own } };
  const row = await db.enterprise.findUnique({ where, select: PROFILE_ROW });
  return row && viewOf(row, viewer, asked);
}

/** Any company of the district, for staff who work on cases; each reads as much as their post allows. */
export async function findProfile(db: Db, viewer: Viewer, uscc: string, asked: Asked): Promise<ProfileView | null> {
  if (!worksOnCases(viewer)) return null;
  const { districtId } = viewer;
  const where = { districtId_uscc: { districtId, uscc: uscc.trim().toUpperCase() } };
  const row = await db.enterprise.findUnique({ where, select: PROFILE_ROW });
  return row && viewOf(row, viewer, asked);
}

function viewOf(row: ProfileRow, viewer: Viewer, asked: Asked): ProfileView {
  const side = sideOf(viewer, row);
  const stored = storedIn(row);
  const profile = profileOf(stored, asked.now.toZonedDateTimeISO(asked.timeZone).toPlainDate().toString());
  const { id, uscc, name, nameEn, version, areaCode, industry, industryCode, qualifications } = row;
  const sections = SECTIONS.map((section) => sectionView(section, { row, viewer, side, profile, asked }));
  const figures = sections.find(({ section }) => section === 'figures');
  const showsFigures = figures?.entries.some(({ key }) => key === 'revenue');
  return {
    ...{ id, uscc, name, nameEn, version, areaCode, industry, industryCode, qualifications, side },
    sections: sections.filter(({ entries }) => entries.length > 0),
    size: row.size,
    sizing: showsFigures ? sizingOf(stored) : null,
  };
}

type Seen = { row: ProfileRow; viewer: Viewer; side: Side | null; profile: Profile; asked: Asked };

function sectionView(section: Section, { row, viewer, side, profile, asked }: Seen): SectionView {
  const year = section === 'figures' ? (asked.year ?? lastYear(asked)) : 0;
  const recorded = recordedIn(row, year);
  const before = year === 0 ? new Map<EntryKey, ProfileValue>() : recordedIn(row, year - 1);
  const stated = new Map(row.facts.filter((fact) => fact.year === year).map((fact) => [fact.field, fact.verifiedAt]));
  const entries = entriesIn(section)
    .filter((key) => mayRead(viewer, side, key))
    .map((key) => ({
      key,
      value: recorded.get(key) ?? null,
      before: before.get(key) ?? null,
      isKept: mayKeep(side, key),
      isVerified: Boolean(stated.get(key)),
      awaitsVerification: stated.get(key) === null,
      named: key === 'industryCode' ? row.industry : null,
    }));
  const told = toldIn(section).filter((key) => mayRead(viewer, side, key));
  const kept = entries.filter(({ isKept }) => isKept);
  return {
    section,
    year,
    entries,
    told: told.map((key) => ({ key, value: profile[key] ?? null })),
    filled: kept.filter(({ value }) => value !== null).length,
    kept: kept.length,
  };
}

/** What is on record: columns, facts of no year, and those of `year`. */
export function recordedIn(row: ProfileRow, year: number): Recorded {
  const facts = row.facts.filter(({ field, year: ofYear }) => ofYear === (isYearly(field) ? year : 0));
  const columns = [
    ...TEXT_KEYS.map((key) => [key, row[key]] as const),
    ['industryCode', row.industryCode] as const,
    ['areaUnit', row.areaCode] as const,
  ];
  return new Map<EntryKey, ProfileValue>([
    ...columns.flatMap(([key, value]) => (value === null || value === '' ? [] : [[key, value] as const])),
    ...facts.map(({ field, value }) => [field as EntryKey, value as ProfileValue] as const),
  ]);
}

const isYearly = (field: string): boolean =>
  Object.hasOwn(PROFILE_FIELDS, field) && PROFILE_FIELDS[field as Fact['field']].yearly;
