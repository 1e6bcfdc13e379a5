import { randomUUIDv7 } from 'node:crypto';
import type { StaffRole } from '#lib/access/domain/roles.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { usccFrom } from '#lib/enterprises/domain/uscc.ts';
import { createDistrict } from '#lib/organisation/commands/create-district.ts';
import type { Db } from '#lib/platform/db.ts';
import { limitRows } from '#prisma/reference/limit-rows.ts';

/** People and companies in a test database, as the viewers they sign in as. */
export async function createStaff(db: Db, login: string, unitCode: string, ...roles: StaffRole[]): Promise<Viewer> {
  const { id: districtId } = await db.district.findUniqueOrThrow({ where: { code: '310105' } });
  const id = randomUUIDv7();
  const unit = await db.unit.findUniqueOrThrow({ where: { districtId_code: { districtId, code: unitCode } } });
  await db.user.create({ data: { districtId, id, login, kind: 'staff', name: login } });
  await db.post.createMany({ data: roles.map((role) => ({ districtId, userId: id, unitCode, role })) });
  const posts = roles.map((role) => ({ unitCode, areaCode: unit.areaCode, role }));
  return { userId: id, districtId, login, name: login, kind: 'staff', posts, memberships: [] };
}

let serial = 0;

export async function createCompany(
  db: Db,
  login: string,
  role: 'owner' | 'member' = 'owner',
  enterpriseId?: string,
): Promise<Viewer> {
  const { id: districtId } = await db.district.findUniqueOrThrow({ where: { code: '310105' } });
  const company = enterpriseId ?? randomUUIDv7();
  if (!enterpriseId) {
    serial += 1;
    const uscc = usccFrom({
      authority: '9',
      kind: '1',
      area: '310105',
      serial: `MA${String(serial).padStart(6, '0')}`,
    });
    await db.enterprise.create({
      data: { districtId, id: company, uscc, name: `${login} 公司`, areaCode: '310105009000' },
    });
  }
  const id = randomUUIDv7();
  await db.user.create({ data: { districtId, id, login, kind: 'company', name: login } });
  await db.enterpriseMember.create({ data: { districtId, enterpriseId: company, userId: id, role } });
  const memberships = [{ enterpriseId: company, role }];
  return { userId: id, districtId, login, name: login, kind: 'company', posts: [], memberships };
}

/** Another district on the same installation, with the same calendar and limits; made once in a database. */
export async function secondDistrict(db: Db): Promise<number> {
  const known = await db.district.findUnique({ where: { code: '310106' } });
  if (known) return known.id;
  const { calendarCode, week, timeZone } = await db.district.findUniqueOrThrow({ where: { code: '310105' } });
  return db.$transaction((tx) =>
    createDistrict(tx, {
      code: '310106',
      name: '静安区',
      nameEn: 'Jing’an District',
      timeZone,
      calendarCode: calendarCode ?? 'CN',
      week,
      office: { name: '静安区投促办', nameEn: 'Jing’an investment-promotion office' },
      limits: limitRows(),
    }),
  );
}
