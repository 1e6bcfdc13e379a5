import { STATED_FIELDS } from './profile.ts';
import { FIELD_GROUPS, type FieldGroup } from './profile-field.ts';
import { FIELD_KEYS, type FieldKey, PROFILE_FIELDS } from './profile-fields.ts';

/** Parts of a profile that are filled in and saved one at a time; all yearly figures are one part, per year. */
export const SECTIONS = [
  ...FIELD_GROUPS.filter((group) => group !== 'scale' && group !== 'risk'),
  'figures',
  'scale',
  'risk',
] as const satisfies readonly Section[];

export type Section = FieldGroup | 'figures';

/** Texts of the company's own row that no rule asks for. */
export const TEXTS = {
  name: { section: 'registration', keeper: 'officer', max: 100 },
  nameEn: { section: 'registration', keeper: 'company', max: 200 },
  formerName: { section: 'registration', keeper: 'officer', max: 100 },
  legalRepresentative: { section: 'registration', keeper: 'officer', max: 100 },
  registrationAuthority: { section: 'registration', keeper: 'officer', max: 100 },
  registrationType: { section: 'registration', keeper: 'officer', max: 20 },
  businessScope: { section: 'registration', keeper: 'officer', max: 2000 },
  registeredAddress: { section: 'addresses', keeper: 'officer', max: 200 },
  operatingAddress: { section: 'addresses', keeper: 'company', max: 200 },
  building: { section: 'addresses', keeper: 'company', max: 100 },
  taxAddress: { section: 'addresses', keeper: 'officer', max: 200 },
} as const;

export type TextKey = keyof typeof TEXTS;
export type EntryKey = FieldKey | TextKey;

export const TEXT_KEYS = Object.keys(TEXTS) as readonly TextKey[];
export const isText = (key: EntryKey): key is TextKey => Object.hasOwn(TEXTS, key);

export const sectionOf = (key: FieldKey): Section =>
  PROFILE_FIELDS[key].yearly ? 'figures' : PROFILE_FIELDS[key].group;

/** What one fills in in a section, in the order of the form. Policies already granted are recorded where they are granted. */
export function entriesIn(section: Section): readonly EntryKey[] {
  const texts = TEXT_KEYS.filter((key) => TEXTS[key].section === section);
  const columns = (['industryCode', 'areaUnit'] as const).filter((key) => sectionOf(key) === section);
  const fields = STATED_FIELDS.filter((key) => sectionOf(key) === section && key !== 'subsidiesReceived');
  return [...texts, ...columns, ...fields];
}

/** What is told of a section and typed nowhere: computed, or told by qualifications. */
export const toldIn = (section: Section): readonly FieldKey[] =>
  FIELD_KEYS.filter(
    (key) => sectionOf(key) === section && !entriesIn(section).includes(key) && key !== 'subsidiesReceived',
  );
