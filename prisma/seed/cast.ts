import { randomUUIDv7 } from 'node:crypto';
import { asPhone } from '#lib/access/contact-forms.ts';
import type { CompanyRole, StaffRole } from '#lib/access/domain/roles.ts';
import { hasRoleIn, type Viewer } from '#lib/access/domain/viewer.ts';
import { lookupHash } from '#lib/access/lookup.ts';
import { sealPersonalData } from '#lib/access/sealing.ts';
import { asIndustryCode } from '#lib/enterprises/domain/industry.ts';
import type { Tx } from '#lib/platform/db.ts';
import { hashPassword } from '#lib/platform/passwords.ts';
import { units } from '#prisma/reference/units.ts';
import { enterProfile } from './company-profiles.ts';
import { companies } from './story/companies.ts';
import type { StoryCompany } from './story/company.ts';
import { people } from './story/people.ts';
import type { StoryPerson } from './story/person.ts';

/** Everybody in the demo story, as they sign in, and the companies with their people. */
export type Cast = {
  readonly byLogin: (login: string) => Viewer;
  readonly companies: readonly CastCompany[];
  /** who signs and who works in a unit */
  readonly teamOf: (unitCode: string) => { liaison: Viewer; handler: Viewer };
};

export type CastCompany = {
  readonly id: string;
  readonly story: StoryCompany;
  readonly owner: Viewer;
  readonly clerk: Viewer | null;
};

/** Enters companies and people of the story; all sign in with one password, hashed once. */
export async function enterCast(
  tx: Tx,
  districtId: number,
  { password, now }: { readonly password: string; readonly now: Temporal.Instant },
): Promise<Cast> {
  const ids = new Map(companies.map((company) => [company.key, randomUUIDv7()]));
  const viewers = people.map((person) => ({ person, viewer: viewerOf(person, districtId, ids) }));
  await enterCompanies(tx, districtId, ids);
  for (const story of companies)
    await enterProfile(tx, { districtId, id: ids.get(story.key) ?? missing(story.key), story }, now);
  await enterPeople(tx, viewers, await hashPassword(password));
  return castOf(viewers, ids);
}

type Entered = readonly { readonly person: StoryPerson; readonly viewer: Viewer }[];

function castOf(viewers: Entered, ids: ReadonlyMap<string, string>): Cast {
  const byLogin = new Map(viewers.map(({ viewer }) => [viewer.login, viewer]));
  const staff = viewers.map(({ viewer }) => viewer).filter((viewer) => viewer.kind === 'staff');
  const find = (login: string) => byLogin.get(login) ?? missing(login);
  return {
    byLogin: find,
    teamOf(unitCode) {
      const liaison = staff.find((each) => hasRoleIn(each, unitCode, 'liaison', 'desk-head')) ?? missing(unitCode);
      const handler = staff.find((each) => hasRoleIn(each, unitCode, 'handler', 'service-officer')) ?? liaison;
      return { liaison, handler };
    },
    companies: companies.map((story) => {
      const id = ids.get(story.key) ?? missing(story.key);
      const own = viewers.filter(({ person }) => person.company === story.key).map(({ viewer }) => viewer);
      const owner = own.find((each) => each.memberships[0]?.role === 'owner') ?? missing(story.key);
      return { id, story, owner, clerk: own.find((each) => each !== owner) ?? null };
    }),
  };
}

function viewerOf(person: StoryPerson, districtId: number, companyIds: ReadonlyMap<string, string>): Viewer {
  const { login, name, unit, company, roles } = person;
  const areaCode = units.find((each) => each.code === unit)?.areaCode ?? null;
  const enterpriseId = company ? (companyIds.get(company) ?? missing(company)) : null;
  return {
    userId: randomUUIDv7(),
    districtId,
    login,
    name,
    kind: enterpriseId ? 'company' : 'staff',
    posts: unit ? roles.map((role) => ({ unitCode: unit, areaCode, role: role as StaffRole })) : [],
    memberships: enterpriseId
      ? roles.map((role) => ({ enterpriseId, role: role.replace('company-', '') as CompanyRole }))
      : [],
  };
}

async function enterCompanies(tx: Tx, districtId: number, ids: ReadonlyMap<string, string>): Promise<void> {
  await tx.enterprise.createMany({
    data: companies.map((each) => ({
      districtId,
      id: ids.get(each.key) ?? missing(each.key),
      uscc: each.uscc,
      name: each.name,
      nameEn: each.nameEn,
      industryCode: asIndustryCode(each.industryCode),
      registeredAddress: each.registeredElsewhere ? null : each.address,
      operatingAddress: each.address,
      building: each.building,
      areaCode: each.areaCode,
      tier: each.tier,
      isDemo: true,
    })),
  });
  await tx.enterpriseContact.createMany({
    data: companies.map((each) => ({
      ...{ districtId, id: randomUUIDv7(), enterpriseId: ids.get(each.key) ?? missing(each.key) },
      ...contactOf(each),
    })),
  });
}

/** Whom the office reaches at the company: a code sent there lets somebody in. */
function contactOf({ contact: { name, mobile } }: StoryCompany) {
  const phone = asPhone(mobile) ?? missing(mobile);
  const reach = { phoneSealed: sealPersonalData(phone), phoneHash: lookupHash('phone', phone) };
  return { name, ...reach, isAuthorised: true, isPrimary: true, createdAt: new Date() };
}

async function enterPeople(tx: Tx, viewers: Entered, passwordHash: string): Promise<void> {
  await tx.user.createMany({
    data: viewers.map(({ person, viewer }) => ({
      districtId: viewer.districtId,
      id: viewer.userId,
      login: viewer.login,
      kind: viewer.kind,
      name: viewer.name,
      nameEn: person.nameEn,
      passwordHash,
      officePhone: person.officePhone ?? null,
      ...phoneOf(person),
      isDemo: true,
    })),
  });
  await tx.post.createMany({
    data: viewers.flatMap(({ viewer: { districtId, userId, posts } }) =>
      posts.map(({ unitCode, role }) => ({ districtId, userId, unitCode, role })),
    ),
  });
  await tx.enterpriseMember.createMany({
    data: viewers.flatMap(({ viewer: { districtId, userId, memberships } }) =>
      memberships.map(({ enterpriseId, role }) => ({ districtId, userId, enterpriseId, role })),
    ),
  });
}

/** Sealed, and found again by its keyed hash when its owner signs in with it. */
function phoneOf({ mobile }: StoryPerson) {
  const phone = mobile ? asPhone(mobile) : null;
  return phone ? { phoneSealed: sealPersonalData(phone), phoneHash: lookupHash('phone', phone) } : {};
}

function missing(what: string): never {
  throw new Error(`The demo story lacks ${what}`);
}
