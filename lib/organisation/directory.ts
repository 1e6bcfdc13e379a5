import type { WorkingCalendar } from '#lib/calendar/domain/types.ts';
import type { Settings } from './settings.ts';

/** The house of a district as everybody in it knows it: names, routes, limits, calendar. Read often, changed rarely. */
export type Directory = {
  readonly district: DistrictEntry;
  readonly units: ReadonlyMap<string, UnitEntry>;
  readonly areas: ReadonlyMap<string, AreaEntry>;
  /** groups and matters alike; a group has no class */
  readonly categories: ReadonlyMap<string, CategoryEntry>;
  readonly limitRows: readonly { readonly name: string; readonly class: string; readonly value: unknown }[];
  readonly calendar: WorkingCalendar;
  readonly settings: Settings;
};

export type DistrictEntry = {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly timeZone: string;
  readonly calendarCode: string;
  /** where people reach this district alone; null where it shares the address of others */
  readonly host: string | null;
  readonly isDemo: boolean;
  readonly revision: number;
};

export type UnitEntry = {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly shortName: string;
  readonly shortNameEn: string;
  readonly kind: string;
  readonly areaCode: string | null;
  readonly isUnconfirmed: boolean;
  readonly isActive: boolean;
};

export type AreaEntry = {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kind: string;
  readonly leadUnitCode: string | null;
  readonly helperUnitCodes: readonly string[];
  readonly isActive: boolean;
};

export type CategoryEntry = {
  readonly code: string;
  readonly parentCode: string | null;
  readonly name: string;
  readonly nameEn: string;
  readonly class: string | null;
  readonly route: unknown;
  readonly helpers: unknown;
  readonly isUrgent: boolean;
  readonly isReplyOnly: boolean;
  readonly keywords: readonly string[];
  readonly hint: string | null;
  readonly hintEn: string | null;
  readonly isActive: boolean;
};

/** A name in the reader's language. */
export const nameIn = (locale: string, entry: { name: string; nameEn: string }): string =>
  locale === 'en' ? entry.nameEn : entry.name;

/** Likewise of a person or a company, whose English name is not always known. */
export const ownNameIn = (locale: string, { name, nameEn }: Named): string =>
  locale === 'en' ? (nameEn ?? name) : name;

export type Named = { readonly name: string; readonly nameEn: string | null };

export const shortNameIn = (locale: string, entry: { shortName: string; shortNameEn: string }): string =>
  locale === 'en' ? entry.shortNameEn : entry.shortName;

export const officeOf = (directory: Directory): UnitEntry => {
  for (const unit of directory.units.values()) if (unit.kind === 'office' && unit.isActive) return unit;
  throw new Error(`District ${directory.district.code} has no investment-promotion office`);
};
