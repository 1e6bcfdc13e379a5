import { expect, test } from 'vitest';
import { channelsOf } from './channels.ts';

const BOTH = { hasPhone: true, hasEmail: true, wantsSms: null };

test.each([
  ['both', BOTH, false, ['email']],
  ['both, urgent', BOTH, true, ['sms', 'email']],
  ['both and a wish for text messages', { ...BOTH, wantsSms: true }, false, ['sms', 'email']],
  ['a telephone only', { ...BOTH, hasEmail: false }, false, ['sms']],
  ['a telephone only and no wish for text messages', { ...BOTH, hasEmail: false, wantsSms: false }, false, []],
  ['the same, urgent', { ...BOTH, hasEmail: false, wantsSms: false }, true, ['sms']],
  ['a mailbox only, urgent', { ...BOTH, hasPhone: false }, true, ['email']],
  ['neither', { hasPhone: false, hasEmail: false, wantsSms: null }, true, []],
])('somebody with %s', (_what, reachable, isUrgent, expected) => {
  expect(channelsOf(reachable, isUrgent)).toEqual(expected);
});
