import { randomUUIDv7 } from 'node:crypto';
import type { StaffRole } from '#lib/access/domain/roles.ts';
import { createUser } from '#lib/access/use-cases/create-user.ts';
import { takeNumbers } from '#lib/cases/repository/numbers.ts';
import { usccFrom } from '#lib/enterprises/domain/uscc.ts';
import type { Db } from '#lib/platform/db.ts';
import { hashPassword } from '#lib/platform/passwords.ts';
import { createReferenceDistrict } from '#prisma/reference/new-district.ts';

const POSTS = {
  dispatcher: ['dispatcher', 'D02'],
  liaison: ['liaison', 'D07'],
  sysadmin: ['system-admin', 'D01'],
  secadmin: ['security-admin', 'D01'],
  auditor: ['auditor', 'D01'],
} as const satisfies Record<string, readonly [StaffRole, string]>;

export type SecondDistrict = {
  readonly districtId: number;
  readonly code: string;
  readonly host: string;
  readonly enterpriseId: string;
  /** whose password is the demo's */
  readonly logins: Readonly<Record<keyof typeof POSTS | 'owner', string>>;
};

/** Another district on the same installation, with people who can sign in under its host; a new one for each run. */
export async function createSecondDistrict(db: Db, password: string): Promise<SecondDistrict> {
  const run = Date.now().toString(36);
  const code = `9${run}`;
  const host = `${code}.example`;
  const names = { name: '上海市静安区', nameEn: 'Jing’an District, Shanghai' };
  const districtId = await createReferenceDistrict(db, { code, host, ...names });
  if (districtId === null) throw new Error(`There is a district ${code} already.`);
  // Nobody in a test has an authenticator app at hand.
  await db.districtSetting.create({
    data: { districtId, name: 'signIn', value: { secondFactor: 'optional' }, updatedAt: new Date() },
  });
  // Each district counts for itself: its numbers must not be the demo's by chance.
  await takeNumbers(db, { id: districtId }, Temporal.Now.zonedDateTimeISO('Asia/Shanghai').toPlainDate(), 7_000);
  const passwordHash = await hashPassword(password);
  for (const [name, [role, unit]] of Object.entries(POSTS)) {
    const person = { login: `${name}-${run}`, name: `静安 ${name}`, district: code, unit, role };
    const created = await createUser(db, person, Temporal.Now.instant());
    if (!created.ok) throw new Error(created.refusal.code);
  }
  await db.user.updateMany({ where: { districtId }, data: { passwordHash, mustChangePassword: false } });
  const enterpriseId = await createCompany(db, { districtId, login: `owner-${run}`, passwordHash });

  const logins = Object.fromEntries(
    ([...Object.keys(POSTS), 'owner'] as const).map((name) => [name, `${name}-${run}`]),
  ) as SecondDistrict['logins'];
  return { districtId, code, host, enterpriseId, logins };
}

type Owner = { readonly districtId: number; readonly login: string; readonly passwordHash: string };

async function createCompany(db: Db, { districtId, login, passwordHash }: Owner): Promise<string> {
  const [enterpriseId, userId] = [randomUUIDv7(), randomUUIDv7()];
  const uscc = usccFrom({ authority: '9', kind: '1', area: '310106', serial: 'MA1A2B3C' });
  await db.enterprise.create({ data: { districtId, id: enterpriseId, uscc, name: '静安隔壁测试有限公司' } });
  await db.user.create({ data: { districtId, id: userId, login, kind: 'company', name: '静安企业主', passwordHash } });
  await db.enterpriseMember.create({ data: { districtId, enterpriseId, userId, role: 'owner' } });
  return enterpriseId;
}
