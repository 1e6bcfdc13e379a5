import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import type { EnterpriseAnswer, NewEnterprise } from './schema.ts';

export const isIndustry = async (tx: Tx, code: string): Promise<boolean> =>
  (await tx.industry.count({ where: { code } })) === 1;

/** Who enters something, and when; the year a figure without one belongs to is the last full one before. */
type Entering = { readonly districtId: number; readonly userId: string; readonly now: Temporal.Instant };

/** Writes a new company; null where the district knows the credit code already, also when two enter it at once. */
export async function insertEnterprise(
  tx: Tx,
  { districtId, userId, now }: Entering,
  { employees, ...company }: NewEnterprise,
): Promise<EnterpriseAnswer | null> {
  const typed = Object.fromEntries(Object.entries(company).filter(([, value]) => value !== '' && value !== undefined));
  const data = { ...typed, districtId, id: randomUUIDv7(), uscc: company.uscc, name: company.name };
  const { count } = await tx.enterprise.createMany({ data: [data], skipDuplicates: true });
  if (count === 0) return null;
  if (employees !== undefined) {
    const year = now.toZonedDateTimeISO('UTC').year - 1;
    const fact = { field: 'employees', year, value: employees, statedAt: toDate(now), statedById: userId };
    await tx.enterpriseFact.create({ data: { districtId, enterpriseId: data.id, ...fact } });
  }
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
