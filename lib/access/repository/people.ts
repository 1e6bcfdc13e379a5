import type { Db, Tx } from '../../platform/db.ts';

export type Credentials = {
  readonly districtId: number;
  readonly id: string;
  readonly login: string;
  readonly kind: 'company' | 'staff';
  readonly passwordHash: string | null;
  readonly sessionVersion: number;
  readonly disabledAt: Date | null;
};

export const CREDENTIALS = {
  districtId: true,
  id: true,
  login: true,
  kind: true,
  passwordHash: true,
  sessionVersion: true,
  disabledAt: true,
} as const;

export async function findCredentials(db: Db | Tx, login: string): Promise<Credentials | null> {
  const found = await db.user.findUnique({ where: { login }, select: CREDENTIALS });
  return found && { ...found, kind: found.kind === 'company' ? 'company' : 'staff' };
}

export type NewStaff = {
  readonly districtId: number;
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly unitCode: string;
  readonly role: string;
};

/** False when somebody has the login already. */
export async function insertStaff(tx: Tx, { unitCode, role, ...person }: NewStaff): Promise<boolean> {
  const { districtId, id: userId } = person;
  const { count } = await tx.user.createMany({
    data: [{ ...person, kind: 'staff', mustChangePassword: true }],
    skipDuplicates: true,
  });
  if (count === 1) await tx.post.create({ data: { districtId, userId, unitCode, role }, select: { userId: true } });
  return count === 1;
}

/** The district's id and whether it has that unit; null when there is no such district. */
export async function findPlace(
  db: Db,
  districtCode: string,
  unitCode: string,
): Promise<{ districtId: number; hasUnit: boolean } | null> {
  const district = await db.district.findUnique({
    where: { code: districtCode },
    select: { id: true, units: { where: { code: unitCode, isActive: true }, select: { code: true } } },
  });
  return district && { districtId: district.id, hasUnit: district.units.length > 0 };
}

export const savePassword = (tx: Tx, person: { districtId: number; id: string }, passwordHash: string) =>
  tx.user.update({
    where: { districtId_id: { districtId: person.districtId, id: person.id } },
    data: { passwordHash, mustChangePassword: false },
    select: { id: true },
  });
