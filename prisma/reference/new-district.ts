import { CHINA_WEEK } from '#lib/calendar/reference/china.ts';
import type { Db } from '#lib/platform/db.ts';
import type { Prisma } from '#lib/platform/prisma-client/client.ts';
import { loadCategories, loadLimits } from './load.ts';
import { loadPolicies } from './load-policies.ts';
import { type UnitReference, units } from './units.ts';

export type DistrictToCreate = {
  readonly code: string;
  /** `上海市静安区` */
  readonly name: string;
  /** `Jing'an District, Shanghai` */
  readonly nameEn: string;
  readonly host: string | null;
};

/**
 * Creates a district with departments, matters, limits, calendar and shared policies of the reference, ready for its own administrators. The departments are
 * named after it and marked as unconfirmed; sub-districts and parks are each district's own and are not copied. Null when its code or host is
 * taken.
 */
export async function createReferenceDistrict(db: Db, district: DistrictToCreate): Promise<number | null> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.district.createMany({
      data: [
        {
          ...district,
          timeZone: 'Asia/Shanghai',
          calendarCode: 'CN',
          week: CHINA_WEEK as unknown as Prisma.InputJsonObject,
        },
      ],
      skipDuplicates: true,
    });
    if (count === 0) return null;
    const { id } = await tx.district.findUniqueOrThrow({ where: { code: district.code }, select: { id: true } });
    await tx.unit.createMany({ data: departments.map((unit) => ({ districtId: id, ...namedAfter(unit, district) })) });
    await loadCategories(tx, id);
    await loadLimits(tx, id);
    await loadPolicies(tx);
    return id;
  });
}

const departments = units.filter(({ areaCode }) => areaCode === undefined);

function namedAfter({ code, kind, ...names }: UnitReference, { name, nameEn }: DistrictToCreate) {
  const short = name.replace(/^.*?[省市](?=.)/, '').replace(/[区县]$/, '');
  const english = nameEn.replace(/,.*$/, '').replace(/ (District|County)$/, '');
  const chinese = (text: string) => text.replaceAll('上海市长宁区', name).replaceAll('长宁', short);
  return {
    code,
    kind,
    name: chinese(names.name),
    shortName: chinese(names.shortName),
    nameEn: names.nameEn.replaceAll('Changning', english),
    shortNameEn: names.shortNameEn.replaceAll('Changning', english),
    isUnconfirmed: true,
  };
}
