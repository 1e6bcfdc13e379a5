import { percentOf } from '#lib/shared/percent.ts';
import { asIndustryCode } from './industry.ts';
import { FIELD_KEYS, type FieldKey, PROFILE_FIELDS, type Profile, type ProfileValue } from './profile-fields.ts';
import { type HeldQualification, toldByQualifications } from './qualifications.ts';
import { type SizeAnswer, sizeClassOf } from './size-class.ts';

/** One stated value; `year` is 0 for what belongs to no year. */
export type Fact = { readonly field: FieldKey; readonly year: number; readonly value: ProfileValue };

/** What the database holds about a company, as far as rules ask for it. */
export type StoredProfile = {
  readonly industryCode: string | null;
  readonly areaCode: string | null;
  readonly facts: readonly Fact[];
  readonly qualifications: readonly HeldQualification[];
  /** staff have checked that these are all its qualifications */
  readonly qualificationsComplete: boolean;
};

/** Fields that follow from qualifications; nobody types them. */
const TOLD_BY_QUALIFICATIONS: readonly FieldKey[] = [
  'hightechUntil',
  'smeTier',
  'smeTierSince',
  'hqType',
  'aboveScale',
];

/** Fields kept in columns of the company. */
const IN_COLUMNS = ['industryCode', 'areaUnit'] as const satisfies readonly FieldKey[];

/**
 * The profile of a company on `today` (YYYY-MM-DD): what is stated, each yearly figure of its last year on record, what
 * qualifications tell, and what follows from these. What cannot be told is missing.
 */
export function profileOf(stored: StoredProfile, today: string): Profile {
  const { industryCode, areaCode } = stored;
  const section = industryCode === null ? null : (asIndustryCode(industryCode)?.charAt(0) ?? null);
  return {
    ...Object.fromEntries(latest(stored.facts)),
    ...toldByQualifications(stored.qualifications, today, stored.qualificationsComplete),
    ...known('industryCode', industryCode),
    ...known('industrySection', section),
    ...known('areaUnit', areaCode),
    ...known('size', sizingOf(stored).size),
    ...ratiosOf(stored.facts),
  };
}

/** The company's size class by what is stated, each figure of its last year on record (domain reference 6.3). */
export function sizingOf({ industryCode, facts }: Pick<StoredProfile, 'industryCode' | 'facts'>): SizeAnswer {
  const stating = latest(facts);
  return sizeClassOf({
    industryCode,
    employees: numberIn(stating, 'employees'),
    revenue: numberIn(stating, 'revenue'),
    assets: numberIn(stating, 'assets'),
  });
}

/**
 * A profile as somebody sent it, with what nobody states because it follows from the rest, where it was left out: section, size class,
 * and of a single year the shares of research expense and research staff.
 */
export function completed(given: Profile): Profile {
  const { industryCode = given.industrySection ?? null, employees = null, revenue = null, assets = null } = given;
  return {
    ...known('industryCode', industryCode),
    ...known('industrySection', industryCode?.charAt(0) ?? null),
    ...known('size', sizeClassOf({ industryCode, employees, revenue, assets }).size),
    ...known('rdRatio', percent(given.rdExpense ?? null, revenue)),
    ...known('rdStaffRatio', percent(given.rdStaff ?? null, employees)),
    ...given,
  };
}

const known = (field: FieldKey, value: ProfileValue | null): Profile => (value === null ? {} : { [field]: value });

function latest(facts: readonly Fact[]): Map<FieldKey, ProfileValue> {
  const inOrder = [...facts].sort((a, b) => a.year - b.year);
  return new Map(inOrder.map(({ field, value }) => [field, value]));
}

function numberIn(facts: ReadonlyMap<FieldKey, ProfileValue>, field: FieldKey): number | null {
  const value = facts.get(field);
  return typeof value === 'number' ? value : null;
}

/** What follows from figures of several years, counted back from the last year with revenue. */
function ratiosOf(facts: readonly Fact[]): Profile {
  const figures = new Map(facts.map(({ field, year, value }) => [`${field} ${year}`, value]));
  const at = (field: FieldKey, year: number) => {
    const value = figures.get(`${field} ${year}`);
    return typeof value === 'number' ? value : null;
  };
  const year = Math.max(0, ...facts.filter(({ field }) => field === 'revenue').map((fact) => fact.year));
  const sum = (field: FieldKey, years: number) =>
    Array.from({ length: years }, (_, back) => at(field, year - back)).reduce(
      (total, each) => (total === null || each === null ? null : total + each),
      0 as number | null,
    );
  const share = (years: number) => percent(sum('rdExpense', years), sum('revenue', years));
  const growth = (of: number) => percentMore(at('revenue', of), at('revenue', of - 1));
  return {
    ...known('rdRatio', share(1)),
    ...known('rdExpense2y', sum('rdExpense', 2)),
    ...known('rdRatio2y', share(2)),
    ...known('rdRatio3y', share(3)),
    ...known('rdStaffRatio', percent(at('rdStaff', year), at('employees', year))),
    ...known('revenueGrowth', growth(year)),
    ...known('revenueGrowthBefore', growth(year - 1)),
  };
}

const percent = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole <= 0 ? null : percentOf(part, whole);

const percentMore = (now: number | null, before: number | null): number | null =>
  now === null || before === null || before <= 0 ? null : percentOf(now - before, before);

/** Fields that somebody types into a form, and that are kept as facts. */
export const STATED_FIELDS: readonly FieldKey[] = FIELD_KEYS.filter(
  (key) =>
    PROFILE_FIELDS[key].keeper !== 'computed' &&
    !TOLD_BY_QUALIFICATIONS.includes(key) &&
    !(IN_COLUMNS as readonly FieldKey[]).includes(key),
);
