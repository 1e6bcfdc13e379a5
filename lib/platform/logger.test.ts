import { expect, test } from 'vitest';
import { describeError } from './logger.ts';

test('a failed query is logged with its reason and without its values', () => {
  const error = new Error(
    'Invalid `user.create()` invocation:\n\n{ phone: "13800000000" }\n\nUnique constraint failed',
  );
  error.name = 'PrismaClientKnownRequestError';
  const logged = JSON.stringify(describeError(Object.assign(error, { code: 'P2002' })));
  expect(logged).toContain('Unique constraint failed');
  expect(logged).toContain('P2002');
  expect(logged).not.toContain('13800000000');
});

test('the cause of an error is logged with it', () => {
  expect(JSON.stringify(describeError(new Error('outer', { cause: new Error('inner') })))).toContain('inner');
});
