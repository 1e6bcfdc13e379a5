import { getLocale, getTranslations } from 'next-intl/server';
import { Moment } from '#components/access/moment.tsx';
import type { PersonLine } from '#components/admin/staff/people-list.tsx';
import type { Option } from '#components/ui/select-field.tsx';
import type { PostPeriod } from '#lib/access/domain/post-period.ts';
import { listPeople } from '#lib/access/queries/staff.ts';
import type { StaffRow } from '#lib/access/repository/staff.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import { sayDate } from '#lib/i18n/say-date.ts';
import { type Directory, ownNameIn, shortNameIn } from '#lib/organisation/directory.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import { fromDateColumn } from '#lib/shared/date-columns.ts';
import { toInstant } from '#lib/shared/instants.ts';

export type PeopleParams = Promise<Readonly<Record<string, string | string[] | undefined>>>;

const STATES = ['active', 'disabled', 'all'] as const;

/** A page of the district's staff as the address asks for it, for the list of people and the list of rights alike. */
export async function readPeople(viewer: BySession, params: PeopleParams, base: string) {
  const given = await params;
  const only = (name: string): string => {
    const value = given[name];
    return typeof value === 'string' ? value.slice(0, 100).replaceAll('\u0000', '').trim() : '';
  };
  const state = STATES.find((each) => each === only('state')) ?? 'active';
  const search = { words: only('q'), unit: only('unit'), state };
  const [directory, locale, t, page] = await Promise.all([
    getDirectory(db, viewer.districtId),
    getLocale(),
    getTranslations('staff.roles'),
    listPeople(db, viewer, {
      words: search.words,
      unitCode: search.unit || null,
      state,
      after: only('after') || null,
    }),
  ]);
  const now = Temporal.Now.instant();
  const people = page.items.map(
    (row): PersonLine => ({
      id: row.id,
      login: row.login,
      name: ownNameIn(locale, row),
      posts: postNames(row, directory, locale, (role) => t(role)),
      seen: row.lastSignedInAt && (
        <Moment at={toInstant(row.lastSignedInAt)} now={now} timeZone={viewer.district.timeZone} />
      ),
      isClosed: row.disabledAt !== null,
      hasSecondFactor: row.secondFactorSince !== null,
    }),
  );
  const next = new URLSearchParams({ q: search.words, unit: search.unit, state, after: page.nextAfter ?? '' });
  return {
    search,
    people,
    units: unitOptions(directory, locale),
    nextHref: page.nextAfter ? `${base}?${next}` : undefined,
  };
}

export const postNames = (
  { posts }: Pick<StaffRow, 'posts'>,
  directory: Directory,
  locale: string,
  roleName: (role: StaffRow['posts'][number]['role']) => string,
): string[] =>
  posts.map(({ unitCode, role, ...period }) => {
    const unit = directory.units.get(unitCode);
    return `${unit ? shortNameIn(locale, unit) : unitCode} · ${roleName(role)}${sayPeriod(period, locale)}`;
  });

/** `（2026年12月1日–2026年12月31日）`; a side without a day stays open, without either there is nothing to say. */
function sayPeriod({ fromDate, untilDate }: PostPeriod, locale: string): string {
  if (!fromDate && !untilDate) return '';
  const english = locale === 'en';
  const say = (day: Date | null) => (day ? sayDate(fromDateColumn(day), english ? 'en' : 'zh-CN') : '');
  const days = `${say(fromDate)}–${say(untilDate)}`;
  return english ? ` (${days})` : `（${days}）`;
}

export const unitOptions = ({ units }: Directory, locale: string): Option[] =>
  [...units.values()]
    .filter(({ isActive }) => isActive)
    .map((unit) => ({ value: unit.code, label: shortNameIn(locale, unit) }));
