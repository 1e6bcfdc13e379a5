import { expect, test } from 'vitest';
import { checkPassword } from './password-policy.ts';

test.each([
  ['nine-char', 'dispatcher', 'password-too-short'],
  ['九个字的口令不够长', 'dispatcher', 'password-too-short'],
  ['x'.repeat(201), 'dispatcher', 'password-too-long'],
  ['dispatcher', 'dispatcher', 'password-is-login'],
  ['Dispatcher2026!', 'dispatcher', 'password-is-login'],
  ['liweiliwei', 'liwei', 'password-is-login'],
  ['Password123', 'dispatcher', 'password-too-common'],
  ['1234567890', 'dispatcher', 'password-too-common'],
  ['qwertyuiop', 'dispatcher', 'password-too-common'],
  ['aaaaaaaaaaaa', 'dispatcher', 'password-too-common'],
  ['１２３４５６７８９０', 'dispatcher', 'password-too-common'],
])('%s is refused for %s: %s', (password, login, code) => {
  expect(checkPassword(password, login)).toMatchObject({ ok: false, refusal: { code, field: 'password' } });
});

test.each(['four plain words here', '梧桐树下的第七级台阶', 'company car park level 2'])(
  '%s may be used',
  (password) => {
    expect(checkPassword(password, 'company').ok).toBe(true);
  },
);
