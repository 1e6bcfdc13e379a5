import { expect, test } from 'vitest';
import { channelsOf } from './channels.ts';

test.each([
  ['both', { hasPhone: true, hasEmail: true }, false, ['email']],
  ['both, urgent', { hasPhone: true, hasEmail: true }, true, ['sms', 'email']],
  ['a telephone only', { hasPhone: true, hasEmail: false }, false, ['sms']],
  ['a mailbox only, urgent', { hasPhone: false, hasEmail: true }, true, ['email']],
  ['neither', { hasPhone: false, hasEmail: false }, true, []],
])('somebody with %s', (_what, reachable, isUrgent, expected) => {
  expect(channelsOf(reachable, isUrgent)).toEqual(expected);
});
