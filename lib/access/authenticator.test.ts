import { Secret, TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import {
  authenticatorAddress,
  hashRecoveryCode,
  newAuthenticatorKey,
  newRecoveryCodes,
  stepOfCode,
} from './authenticator.ts';

const now = Temporal.Instant.from('2026-11-26T02:00:10Z');
const key = newAuthenticatorKey();
const codeAt = (at: Temporal.Instant): string =>
  new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: at.epochMilliseconds });

describe('a code of the authenticator app', () => {
  it('is the one the standard names (RFC 6238, appendix B)', () => {
    const standard = new Secret({ buffer: new TextEncoder().encode('12345678901234567890').buffer }).base32;
    expect(stepOfCode(standard, '287082', Temporal.Instant.from('1970-01-01T00:00:59Z'))).toBe(1);
  });

  it.each([
    [-30, true],
    [0, true],
    [30, true],
    [-90, false],
    [90, false],
  ])('made %i seconds away is taken: %s', (seconds, isTaken) => {
    expect(stepOfCode(key, codeAt(now.add({ seconds })), now) !== null).toBe(isTaken);
  });

  it('may be typed with a space and in full width', () => {
    const code = codeAt(now);
    expect(stepOfCode(key, `${code.slice(0, 3)} ${code.slice(3)}`, now)).not.toBeNull();
    const wide = [...code].map((digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0)).join('');
    expect(stepOfCode(key, wide, now)).not.toBeNull();
  });

  it.each(['', '12345', 'abcdef', '1234567'])('is not %j', (code) => expect(stepOfCode(key, code, now)).toBeNull());
});

describe('setting up', () => {
  it('names portal and account in the QR code', () =>
    expect(authenticatorAddress(key, { issuer: '长宁区企业服务包', login: 'sysadmin' })).toContain(`secret=${key}`));

  it('gives ten different recovery codes, found again without the dash and in capitals', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    const [code = ''] = codes;
    expect(hashRecoveryCode(code.replace('-', ' ').toUpperCase())).toEqual(hashRecoveryCode(code));
  });
});
