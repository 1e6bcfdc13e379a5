import { areaName, categoryName, type Reading, unitName } from '#components/cases/reading.ts';
import type { ComboOption } from '#components/ui/combo-box.tsx';
import type { Option, OptionGroup } from '#components/ui/select-field.tsx';
import { CASE_CLASSES, type CaseClass } from '#lib/cases/domain/names.ts';
import { mayBeAddressed, proposeUnits } from '#lib/cases/domain/rules.ts';
import { rulesOf } from '#lib/cases/house-rules.ts';
import { nameIn } from '#lib/organisation/directory.ts';

/** Units that a case can be addressed to, by short name; the full name is searched too. */
export const unitChoices = (reading: Reading): ComboOption[] =>
  [...reading.directory.units.values()]
    .filter(({ code }) => mayBeAddressed(code, rulesOf(reading.directory)))
    .map((unit) => ({ value: unit.code, label: unitName(unit.code, reading), detail: nameIn(reading.locale, unit) }));

/** Areas in use; one that no longer is stays to be seen where it is chosen already. */
export const areaChoices = (reading: Reading, chosen?: string): Option[] =>
  [...reading.directory.areas.values()]
    .filter(({ code, isActive }) => isActive || code === chosen)
    .map(({ code }) => ({ value: code, label: areaName(code, reading) }));

/** Matters under their groups. */
export function matterGroups(reading: Reading): OptionGroup[] {
  const entries = [...reading.directory.categories.values()].filter(({ isActive }) => isActive);
  return entries
    .filter(({ parentCode }) => parentCode === null)
    .map((group) => ({
      label: nameIn(reading.locale, group),
      options: entries
        .filter(({ parentCode }) => parentCode === group.code)
        .map((matter) => ({ value: matter.code, label: nameIn(reading.locale, matter) })),
    }))
    .filter(({ options }) => options.length > 0);
}

/** Matters to be found by typing, their group's name too. */
export const matterChoices = (reading: Reading): ComboOption[] =>
  matterGroups(reading).flatMap(({ label, options }) => options.map((option) => ({ ...option, detail: label })));

/** Classes with the working days they have; null where an administrator counts in minutes. */
export function classChoices(
  reading: Reading,
  nameOf: (each: CaseClass) => string,
): (Option & { days: number | null })[] {
  const { handling } = rulesOf(reading.directory).limits;
  return CASE_CLASSES.map((each) => {
    const limit = handling[each];
    return { value: each, label: nameOf(each), days: 'workingDays' in limit ? limit.workingDays : null };
  });
}

export type Proposal = { readonly lead: string | null; readonly helpers: readonly string[]; readonly class: CaseClass };

/** What each matter proposes for a case of this area, so that a form can follow another choice without asking the server. */
export function proposalsFor(areaCode: string | null, { directory }: Reading): Record<string, Proposal> {
  const rules = rulesOf(directory);
  return Object.fromEntries(
    [...rules.categories.values()].map(({ code, class: caseClass }) => [
      code,
      { ...proposeUnits({ categoryCode: code, areaCode }, rules), class: caseClass },
    ]),
  );
}

/** A matter with its group: `人才落户 · 引进人才申报`. */
export function matterPath(code: string | null, reading: Reading): string {
  const parent = code ? reading.directory.categories.get(code)?.parentCode : null;
  return [parent && categoryName(parent, reading), categoryName(code, reading)].filter(Boolean).join(' · ');
}
