import { describe, expect, test } from 'vitest';
import { identityServiceFor, readIdentityServices } from './oidc-settings.ts';

const group = (prefix: string, issuer: string) => ({
  [`${prefix}ISSUER`]: issuer,
  [`${prefix}CLIENT_ID`]: 'portal',
  [`${prefix}CLIENT_SECRET`]: 'not-for-messages',
});
const issuerFor = (source: Record<string, string>, audience: 'staff' | 'company', district: string) =>
  identityServiceFor(readIdentityServices(source).services, audience, district)?.issuer;

describe('identity services from the environment', () => {
  test('none is configured by default', () => {
    expect(readIdentityServices({ PORT: '3000' })).toEqual({ services: [], mistakes: [] });
  });

  test('the most exact one serves: a district’s before the audience’s before everybody’s', () => {
    const source = {
      ...group('OIDC_', 'https://all.example'),
      ...group('OIDC_STAFF_', 'https://staff.example'),
      ...group('OIDC_STAFF_310106_', 'https://jingan.example'),
      ...group('OIDC_COMPANY_BOSTON_311_', 'https://boston.example'),
    };
    expect(issuerFor(source, 'staff', '310105')).toBe('https://staff.example');
    expect(issuerFor(source, 'staff', '310106')).toBe('https://jingan.example');
    expect(issuerFor(source, 'company', '310105')).toBe('https://all.example');
    expect(issuerFor(source, 'company', 'boston-311')).toBe('https://boston.example');
  });

  test('one audience’s does not serve the other', () => {
    expect(issuerFor(group('OIDC_STAFF_', 'https://staff.example'), 'company', '310105')).toBeUndefined();
  });

  test.each<[Record<string, string>, string]>([
    [
      { OIDC_STAFF_ISSUER: 'https://id.example' },
      'OIDC_STAFF_CLIENT_ID and OIDC_STAFF_CLIENT_SECRET must be given too',
    ],
    [group('OIDC_', 'http://id.example'), 'OIDC_ISSUER must be an https:// address'],
    [group('OIDC_COMPANY_', 'https://id.example?x=1'), 'OIDC_COMPANY_ISSUER must be an https:// address without ?'],
    [{ ...group('OIDC_', 'https://id.example'), OIDC_SCOPE: 'profile' }, 'OIDC_SCOPE must contain openid'],
    [{ OIDC_ISSUR: 'https://id.example' }, 'OIDC_ISSUR is no setting'],
    [{ OIDC_CITIZEN_ISSUER: 'https://id.example' }, 'OIDC_CITIZEN_ISSUER is no setting'],
  ])('say what is wrong with %o', (source, sentence) => {
    const { mistakes } = readIdentityServices(source);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toContain(sentence);
    expect(mistakes[0]).not.toContain('not-for-messages');
  });

  test('a service on this machine may do without TLS', () => {
    expect(readIdentityServices(group('OIDC_', 'http://127.0.0.1:4000')).mistakes).toEqual([]);
  });
});
