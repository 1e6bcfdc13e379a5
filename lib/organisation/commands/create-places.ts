import type { Tx } from '#lib/platform/db.ts';

type Named = { readonly code: string; readonly name: string };

export type NewPlaceRows = {
  readonly units: readonly (Named & { readonly kind: string })[];
  readonly areas: readonly (Named & { readonly kind: string })[];
  readonly categories: readonly (Named & { readonly class: string })[];
  /** the group new categories belong to */
  readonly group: (Named & { readonly nameEn: string }) | null;
};

/**
 * Units, areas and matters that a ledger names and the district lacks. Their names stand in both languages as the ledger
 * writes them; new matters are routed to the office. Whoever keeps the district in memory learns of it by its revision.
 */
export async function createPlaces(tx: Tx, districtId: number, places: NewPlaceRows): Promise<void> {
  const { units, areas, categories, group } = places;
  const named = ({ code, name }: Named) => ({ districtId, code, name, nameEn: name });
  await tx.unit.createMany({
    data: units.map((unit) => ({
      ...named(unit),
      shortName: unit.name,
      shortNameEn: unit.name,
      kind: unit.kind,
      isUnconfirmed: true,
    })),
    skipDuplicates: true,
  });
  await tx.area.createMany({ data: areas.map((area) => ({ ...named(area), kind: area.kind })), skipDuplicates: true });
  if (group && categories.length > 0) await createMatters(tx, districtId, group, categories);
  await tx.district.update({ where: { id: districtId }, data: { revision: { increment: 1 } } });
}

async function createMatters(
  tx: Tx,
  districtId: number,
  group: NonNullable<NewPlaceRows['group']>,
  categories: NewPlaceRows['categories'],
): Promise<void> {
  const office = await tx.unit.findFirstOrThrow({ where: { districtId, kind: 'office', isActive: true } });
  await tx.category.createMany({ data: [{ districtId, ...group }], skipDuplicates: true });
  await tx.category.createMany({
    data: categories.map((matter) => ({
      districtId,
      code: matter.code,
      parentCode: group.code,
      name: matter.name,
      nameEn: matter.name,
      class: matter.class,
      route: { kind: 'fixed', unit: office.code },
    })),
    skipDuplicates: true,
  });
}
