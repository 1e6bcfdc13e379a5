import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, requestIdFrom } from './security-headers.ts';

const facts = { nonce: 'abc', isHttps: false, isDevelopment: false };

describe('the content security policy', () => {
  test('allows scripts by nonce only', () => {
    const scripts = contentSecurityPolicy(facts)
      .split('; ')
      .find((rule) => rule.startsWith('script-src'));
    expect(scripts).toBe("script-src 'self' 'nonce-abc' 'strict-dynamic'");
  });

  test('lets forms go on to the identity provider', () => {
    const policy = contentSecurityPolicy({ ...facts, formOrigins: ['https://id.example.cn'] });
    expect(policy).toContain("form-action 'self' https://id.example.cn;");
  });

  test('asks for https only where there is https', () => {
    expect(contentSecurityPolicy(facts)).not.toContain('upgrade-insecure-requests');
    expect(contentSecurityPolicy({ ...facts, isHttps: true })).toContain('upgrade-insecure-requests');
  });
});

test.each(['short', 'x'.repeat(65), 'with space in it', '<script>alert(1)</script>', null])(
  'a request id %s is replaced',
  (given) => {
    expect(requestIdFrom(given)).toMatch(/^[\da-f-]{36}$/);
  },
);

test('a request id with the right shape is kept', () => {
  expect(requestIdFrom('gateway-20261123-0042')).toBe('gateway-20261123-0042');
});
