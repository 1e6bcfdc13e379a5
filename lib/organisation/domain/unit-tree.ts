/** What the tree asks of a unit. */
type Place = {
  readonly code: string;
  readonly kind: string;
  readonly parentCode: string | null;
  readonly isActive: boolean;
};

/** What an administrator can make; the office and the district's own office are there once. */
export const NEW_UNIT_KINDS = ['department', 'vertical', 'court', 'subdistrict', 'external', 'section'] as const;

export type ParentFault = 'unit-parent-missing' | 'unit-parent-closed' | 'unit-parent-section' | 'unit-parent-loop';

/**
 * Why a unit cannot stand under this parent; null when it can. A section (科室) always has one, which is no section itself:
 * its posts count for that unit. Nothing stands below itself.
 */
export function parentFault(
  unit: Pick<Place, 'code' | 'kind'>,
  parentCode: string | null,
  units: ReadonlyMap<string, Place>,
): ParentFault | null {
  if (parentCode === null) return unit.kind === 'section' ? 'unit-parent-missing' : null;
  const parent = units.get(parentCode);
  if (!parent) return 'unit-parent-missing';
  if (!parent.isActive) return 'unit-parent-closed';
  if (parent.kind === 'section') return 'unit-parent-section';
  for (let above: Place | undefined = parent; above; above = units.get(above.parentCode ?? '')) {
    if (above.code === unit.code) return 'unit-parent-loop';
  }
  return null;
}

export type Branch<T> = { readonly unit: T; readonly depth: number };

/** Units in the order of a tree, each under its parent; one whose parent is gone stands at the top. */
export function treeOf<T extends Place>(units: readonly T[]): Branch<T>[] {
  const codes = new Set(units.map(({ code }) => code));
  const under = (parent: string | null, depth: number): Branch<T>[] =>
    units
      .filter((unit) => (unit.parentCode && codes.has(unit.parentCode) ? unit.parentCode : null) === parent)
      .flatMap((unit) => [{ unit, depth }, ...under(unit.code, depth + 1)]);
  return under(null, 0);
}
