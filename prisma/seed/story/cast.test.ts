import { describe, expect, it } from 'vitest';
import { checkUscc } from '#lib/enterprises/domain/uscc.ts';
import { areas } from '#prisma/reference/areas.ts';
import { categories } from '#prisma/reference/categories.ts';
import { roles } from '#prisma/reference/roles.ts';
import { units } from '#prisma/reference/units.ts';
import { companies } from './companies.ts';
import { people } from './people.ts';

const promised =
  'company member company2 dispatcher reviewer caller office-head liaison-hr handler-hr head-hr liaison-housing handler-housing officer-hongqiao desk-head-hongqiao talent-officer leader supervision sysadmin secadmin auditor';
const repeated = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);
const holds = (unit: string, role: string) =>
  people.some((person) => person.unit === unit && person.roles.some((held) => held === role));

describe('companies', () => {
  it('are about forty, each once, in existing areas, with invented telephone numbers', () => {
    expect(companies.length).toBeGreaterThanOrEqual(40);
    for (const field of ['key', 'uscc', 'name', 'shortName', 'nameEn'] as const)
      expect(repeated(companies.map((company) => company[field]))).toEqual([]);
    for (const company of companies) {
      expect(areas.map((area) => area.code)).toContain(company.areaCode);
      expect(checkUscc(company.uscc), company.key).toMatchObject({ valid: true, problem: null });
      expect(company.uscc).toContain('MAXD');
      expect(company.industryCode).toMatch(/^\d{4}$/);
      expect(company.contact.mobile).toMatch(/^1990000\d{4}$/);
      expect(company.contact.phone).toMatch(/^021-5550 \d{4}$/);
      expect(company.address).toContain(company.building);
    }
    expect(repeated(companies.map((company) => company.contact.mobile))).toEqual([]);
  });

  it('begin with a medical-technology company and a foreign one of another trade', () => {
    expect(companies[0]?.trades).toContain('health');
    expect(companies[1]).toMatchObject({ ownership: 'foreign', language: 'en' });
    expect(companies[1]?.trades).not.toContain('health');
  });

  it('have all three tiers, and most areas', () => {
    expect(new Set(companies.map((company) => company.tier))).toEqual(new Set(['T1', 'T2', 'T3']));
    expect(new Set(companies.map((company) => company.areaCode)).size).toBe(areas.length);
  });
});

describe('people', () => {
  it('hold every promised sign-in, each login and name once', () => {
    const logins = people.map((person) => person.login);
    expect(logins).toEqual(expect.arrayContaining(promised.split(' ')));
    expect(repeated(logins)).toEqual([]);
    expect(repeated(people.map((person) => person.name))).toEqual([]);
  });

  it('belong to an existing unit or company', () => {
    const unitCodes = units.map((unit) => unit.code);
    const companyKeys = companies.map((company) => company.key);
    for (const { login, unit, company } of people) {
      expect([unit, company].filter(Boolean), login).toHaveLength(1);
      if (unit) expect(unitCodes, login).toContain(unit);
      if (company) expect(companyKeys, login).toContain(company);
    }
  });

  it('fill every role, and sign and work wherever a category leads', () => {
    for (const role of roles)
      expect(
        people.some((person) => person.roles.includes(role.key)),
        role.key,
      ).toBe(true);
    const leads = categories.flatMap(({ route, otherRoutes = [] }) =>
      [route, ...otherRoutes].flatMap((r) => (r.kind === 'fixed' ? [r.unit] : [])),
    );
    const local = units.filter((unit) => unit.kind === 'subdistrict').map((unit) => unit.code);
    for (const unit of new Set([...leads, ...local])) {
      expect(holds(unit, 'liaison'), unit).toBe(true);
      expect(holds(unit, 'handler'), unit).toBe(true);
    }
  });
});
