import { describe, expect, it } from 'vitest';
import { completed, type Fact, profileOf, type StoredProfile } from './profile.ts';

const TODAY = '2026-11-23';
const stored = (facts: readonly Fact[], more: Partial<StoredProfile> = {}): StoredProfile => ({
  industryCode: null,
  areaCode: null,
  facts,
  qualifications: [],
  qualificationsComplete: false,
  ...more,
});
const yearly = (field: Fact['field'], year: number, value: number): Fact => ({ field, year, value });

describe('a profile', () => {
  it('knows nothing about a company of which nothing is stated', () =>
    expect(profileOf(stored([]), TODAY)).toEqual({}));

  it('takes each yearly figure of its last year on record', () =>
    expect(
      profileOf(
        stored([yearly('employees', 2025, 40), yearly('employees', 2024, 30), yearly('assets', 2024, 900)]),
        TODAY,
      ),
    ).toEqual({ employees: 40, assets: 900 }));

  it('computes section and size', () => {
    const facts = [yearly('employees', 2025, 103), yearly('revenue', 2025, 15_735)];
    expect(profileOf(stored(facts, { industryCode: 'I6513', areaCode: '310105009000' }), TODAY)).toMatchObject({
      industrySection: 'I',
      industryCode: 'I6513',
      areaUnit: '310105009000',
      size: 'medium',
    });
  });

  it('computes research shares and growth over the years, and leaves them unknown where a year is missing', () => {
    const facts = [
      yearly('revenue', 2025, 1200),
      yearly('revenue', 2024, 1000),
      yearly('revenue', 2023, 800),
      yearly('rdExpense', 2025, 120),
      yearly('rdExpense', 2024, 100),
    ];
    const profile = profileOf(stored(facts), TODAY);
    expect(profile).toMatchObject({ rdRatio: 10, rdExpense2y: 220, rdRatio2y: 10 });
    // A rule asks for more than 20: not a hair more, as binary fractions would have it.
    expect(profile.revenueGrowth).toBe(20);
    expect(profile.revenueGrowthBefore).toBe(25);
    expect(profile.rdRatio3y).toBeUndefined();
  });

  it('divides by no empty revenue', () =>
    expect(
      profileOf(stored([yearly('revenue', 2025, 0), yearly('rdExpense', 2025, 5)]), TODAY).rdRatio,
    ).toBeUndefined());
});

describe('a profile that was sent', () => {
  it('is completed by what follows from it', () => {
    const sent = { industryCode: 'I6513', employees: 103, revenue: 15_735, rdExpense: 786.75, rdStaff: 20.6 };
    expect(completed(sent)).toEqual({ ...sent, industrySection: 'I', size: 'medium', rdRatio: 5, rdStaffRatio: 20 });
    expect(completed({ industrySection: 'L' })).toEqual({ industrySection: 'L', industryCode: 'L' });
  });

  it('keeps what was said, and stays unknown where nothing follows', () => {
    expect(completed({ industryCode: 'A01', revenue: 10, size: 'large' }).size).toBe('large');
    expect(completed({})).toEqual({});
    expect(completed({ rdExpense: 5, revenue: 0 }).rdRatio).toBeUndefined();
  });
});

describe('qualifications', () => {
  const held = [
    { kind: 'high-tech', grantedOn: '2023-12-12', expiresOn: '2026-12-11' },
    { kind: 'innovative-sme', grantedOn: '2022-05-01', expiresOn: null },
    { kind: 'specialised-sme', grantedOn: '2024-03-01', expiresOn: '2027-02-28' },
    { kind: 'regional-hq', grantedOn: null, expiresOn: null },
  ] as const;

  it('tell the highest step in force, the headquarters and the high-tech expiry', () =>
    expect(profileOf(stored([], { qualifications: held }), TODAY)).toEqual({
      hightechUntil: '2026-12-11',
      smeTier: 'zjtx',
      smeTierSince: '2024-03-01',
      hqType: ['regional'],
    }));

  it('fall back to the step below when one has run out', () =>
    expect(profileOf(stored([], { qualifications: held }), '2027-03-01')).toMatchObject({
      smeTier: 'innovative',
      hightechUntil: '2026-12-11',
    }));

  it('say no only when somebody has checked that they are all', () => {
    expect(profileOf(stored([], { qualificationsComplete: true }), TODAY)).toEqual({
      hightechUntil: '1900-01-01',
      smeTier: 'none',
      hqType: [],
      aboveScale: false,
    });
  });
});
