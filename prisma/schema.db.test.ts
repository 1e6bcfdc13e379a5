import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { diffSchema } from '#scripts/schema-diff.ts';

const { url } = await testDatabase();

test('the migrations make exactly the tables that prisma/schema describes', async () => {
  const { sql, isEmpty } = await diffSchema(url, resolve('prisma/schema'));
  expect(isEmpty, `npm run db:migration -- name_of_the_change would write:\n${sql}`).toBe(true);
});
