import type { Db, Tx } from '#lib/platform/db.ts';

export type CompanyPeople = ReadonlyMap<string, readonly string[]>;

/** The people of companies who hear of what concerns the company itself: its own, not agents, whose account is open; by company. */
export async function findCompanyPeople(
  db: Db | Tx,
  districtId: number,
  enterpriseIds: readonly string[],
): Promise<CompanyPeople> {
  const rows = await db.enterpriseMember.findMany({
    where: { districtId, enterpriseId: { in: [...enterpriseIds] }, role: { not: 'agent' }, user: { disabledAt: null } },
    select: { enterpriseId: true, userId: true },
  });
  const people = new Map<string, string[]>();
  for (const { enterpriseId, userId } of rows) people.set(enterpriseId, [...(people.get(enterpriseId) ?? []), userId]);
  return people;
}

/** The companies that have people on the portal, in the order of their ids. */
export async function listPeopledCompanies(db: Db, districtId: number): Promise<string[]> {
  const rows = await db.enterpriseMember.findMany({
    where: { districtId, role: { not: 'agent' }, user: { disabledAt: null } },
    select: { enterpriseId: true },
    distinct: ['enterpriseId'],
    orderBy: { enterpriseId: 'asc' },
  });
  return rows.map(({ enterpriseId }) => enterpriseId);
}
