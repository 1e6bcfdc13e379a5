import type { Option } from '#components/ui/select-field.tsx';
import { shortNameIn } from '#lib/organisation/directory.ts';
import type { StoredUnit } from '#lib/organisation/repository/units.ts';

/** Under which units another can stand: open ones that are no section, but not under itself. */
export const parentOptions = (units: readonly StoredUnit[], locale: string, own?: string): Option[] =>
  units
    .filter(({ code, kind, isActive }) => isActive && kind !== 'section' && code !== own)
    .map((unit) => ({ value: unit.code, label: shortNameIn(locale, unit) }));
