import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import { sizingOf } from './domain/profile.ts';
import type { EnterpriseAnswer, NewEnterprise } from './schema.ts';

export const isIndustry = async (tx: Tx, code: string): Promise<boolean> =>
  (await tx.industry.count({ where: { code } })) === 1;

type Entering = {
  readonly districtId: number;
  readonly userId: string;
  readonly now: Temporal.Instant;
  /** of the district */
  readonly timeZone: string;
};

/**
 * Writes a new company with the size class that follows, its persons as those of the last full year; null where the district knows the
 * credit code already, also when two enter it at once.
 */
export async function insertEnterprise(
  tx: Tx,
  { districtId, userId, now, timeZone }: Entering,
  { employees, ...company }: NewEnterprise,
): Promise<EnterpriseAnswer | null> {
  const typed = Object.fromEntries(Object.entries(company).filter(([, value]) => value !== '' && value !== undefined));
  const field = 'employees';
  const year = now.toZonedDateTimeISO(timeZone).year - 1;
  const facts = employees === undefined ? [] : [{ field, year, value: employees } as const];
  const { size } = sizingOf({ industryCode: company.industryCode || null, facts });
  const data = { ...typed, districtId, id: randomUUIDv7(), uscc: company.uscc, name: company.name, size };
  const { count } = await tx.enterprise.createMany({ data: [data], skipDuplicates: true });
  if (count === 0) return null;
  const stated = { statedAt: toDate(now), statedById: userId };
  await tx.enterpriseFact.createMany({
    data: facts.map((fact) => ({ districtId, enterpriseId: data.id, ...fact, ...stated })),
  });
  const entered = await tx.enterprise.findUniqueOrThrow({
    where: { districtId_uscc: { districtId, uscc: company.uscc } },
    select: {
      uscc: true,
      name: true,
      nameEn: true,
      industryCode: true,
      registeredAddress: true,
      operatingAddress: true,
      taxAddress: true,
      building: true,
      areaCode: true,
      tier: true,
      size: true,
    },
  });
  return { ...entered, employees: employees ?? null };
}
