import { describe, expect, it } from 'vitest';
import { type Fact, profileOf } from '#lib/enterprises/domain/profile.ts';
import { FIELD_KEYS } from '#lib/enterprises/domain/profile-fields.ts';
import { factsOf, qualificationsOf } from './company-profiles.ts';
import { companies } from './story/companies.ts';

const NOW = Temporal.Instant.from('2026-11-23T04:00:00Z');
const TODAY = '2026-11-23';
const within = (facts: readonly Fact[], field: string) =>
  facts.filter((fact) => fact.field === field).map(({ value }) => Number(value));

describe.each(companies.map((company) => [company.key, company] as const))('the profile of %s', (_key, company) => {
  const facts = factsOf(company, NOW);
  const qualifications = qualificationsOf(company, NOW);
  const profile = profileOf(
    { industryCode: null, areaCode: company.areaCode, facts, qualifications, qualificationsComplete: false },
    TODAY,
  );

  it('states known fields, each once a year, and nothing negative', () => {
    expect(facts.filter(({ field }) => !FIELD_KEYS.includes(field))).toEqual([]);
    expect(new Set(facts.map(({ field, year }) => `${field} ${year}`)).size).toBe(facts.length);
    expect(facts.every(({ value }) => typeof value !== 'number' || value >= 0)).toBe(true);
  });

  it('ends in the figures the story tells', () => {
    expect(profile.employees).toBe(company.employees);
    expect(within(facts, 'revenue')).toHaveLength(3);
  });

  it('holds qualifications that are in force and were granted after the company was founded', () => {
    const inForce = qualifications.every(({ expiresOn }) => expiresOn === null || expiresOn >= TODAY);
    expect(inForce).toBe(true);
    expect(qualifications.every(({ grantedOn }) => grantedOn !== null && grantedOn > company.establishedOn)).toBe(true);
  });
});
