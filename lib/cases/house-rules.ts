import { type Directory, officeOf } from '#lib/organisation/directory.ts';
import { limitsFromRows } from './domain/limits.ts';
import { CASE_CLASSES, type CaseClass } from './domain/names.ts';
import type { AreaRule, CategoryRule, HelperRoute, Route, Rules, UnitRule } from './domain/rules.ts';

const known = new WeakMap<Directory, Rules>();

/** The rules that decisions obey, read from a district's directory; throws where the district's data is malformed. */
export function rulesOf(directory: Directory): Rules {
  const rules = known.get(directory) ?? readRules(directory);
  known.set(directory, rules);
  return rules;
}

function readRules(directory: Directory): Rules {
  const categories = new Map<string, CategoryRule>();
  for (const each of directory.categories.values()) {
    if (!each.isActive || !isClass(each.class)) continue;
    categories.set(each.code, {
      code: each.code,
      class: each.class,
      route: each.route as Route,
      helpers: each.helpers as HelperRoute[],
      isReplyOnly: each.isReplyOnly,
    });
  }
  return {
    calendar: directory.calendar,
    limits: limitsFromRows(directory.limitRows),
    officeUnitCode: officeOf(directory).code,
    categories,
    units: directory.units as ReadonlyMap<string, UnitRule>,
    areas: directory.areas as ReadonlyMap<string, AreaRule>,
  };
}

const isClass = (value: string | null): value is CaseClass =>
  value !== null && (CASE_CLASSES as readonly string[]).includes(value);
