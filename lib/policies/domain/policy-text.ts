import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { checkRule } from './check-rule.ts';
import type { FieldCatalogue, Rule } from './condition.ts';
import { placeOf } from './rule-fault.ts';

/** The library of materials (domain reference 4.5). */
export const MATERIALS = [
  ...['M01', 'M02', 'M03', 'M04', 'M05', 'M06', 'M07', 'M08', 'M09'],
  ...['M10', 'M11', 'M12', 'M13', 'M14', 'M15', 'M16', 'M17'],
] as const;

export const WINDOW_KINDS = ['any-time', 'at-filing', 'yearly', 'notice', 'none'] as const;
export type WindowKind = (typeof WINDOW_KINDS)[number];

export type Days = {
  readonly validFrom?: string | undefined;
  readonly validUntil?: string | undefined;
  readonly windows: readonly { readonly opensOn?: string | undefined; readonly closesOn?: string | undefined }[];
};
export type Window = { readonly opensOn: string; readonly closesOn: string | null };

/**
 * The windows of a draft, those left empty dropped, by their first day. Refuses days that contradict one another:
 * `validity-ends-before`, `window-ends-before`, `window-has-no-beginning`, `window-twice`.
 */
export function checkDays({ validFrom, validUntil, windows }: Days): Result<Window[]> {
  if (validFrom && validUntil && validUntil < validFrom) return refuse('validity-ends-before', {}, 'validUntil');
  const kept: Window[] = [];
  for (const [index, { opensOn, closesOn }] of windows.entries()) {
    if (!opensOn && !closesOn) continue;
    if (!opensOn) return refuse('window-has-no-beginning', {}, `windows.${index}.opensOn`);
    if (closesOn && closesOn < opensOn) return refuse('window-ends-before', {}, `windows.${index}.closesOn`);
    if (kept.some((each) => each.opensOn === opensOn)) return refuse('window-twice', {}, `windows.${index}.opensOn`);
    kept.push({ opensOn, closesOn: closesOn ?? null });
  }
  return ok(kept.toSorted((a, b) => (a.opensOn < b.opensOn ? -1 : 1)));
}

/** Refuses the first thing that is wrong with a rule: `rule-unknown-field` and the like, with its name and the place of its clause. */
export function refuseUnsound(rule: Rule, fields: FieldCatalogue): Result<Rule> {
  const [fault] = checkRule(rule, fields);
  if (!fault) return ok(rule);
  return refuse(`rule-${fault.code}`, { name: fault.name ?? '', place: placeOf(fault.path) }, 'rule');
}
