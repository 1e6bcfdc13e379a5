import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '#lib/platform/db.ts';
import type { EnterpriseAnswer, NewEnterprise } from './schema.ts';

/** Writes a new company; null where the district knows the credit code already, also when two enter it at once. */
export async function insertEnterprise(
  tx: Tx,
  districtId: number,
  company: NewEnterprise,
): Promise<EnterpriseAnswer | null> {
  const typed = Object.fromEntries(Object.entries(company).filter(([, value]) => value !== '' && value !== undefined));
  const data = { ...typed, districtId, id: randomUUIDv7(), uscc: company.uscc, name: company.name };
  const { count } = await tx.enterprise.createMany({ data: [data], skipDuplicates: true });
  if (count === 0) return null;
  return tx.enterprise.findUniqueOrThrow({
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
      employees: true,
      tier: true,
    },
  });
}
