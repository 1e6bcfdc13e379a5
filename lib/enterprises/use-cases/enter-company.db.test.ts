import { expect, it } from 'vitest';
import { createStaff } from '#lib/cases/testing/people.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { enterCompany } from './enter-company.ts';

const { db } = await testDatabase();
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const NEW_YEAR = Temporal.Instant.from('2026-12-31T16:30:00Z');

it('takes the persons for those of the district’s last full year, and the size class from them', async () => {
  const company = { uscc: '91310105MA1FW0D15R', name: '元旦录入的企业', industryCode: 'I6513', employees: 8 };
  const entered = await enterCompany(db, dispatcher, company, NEW_YEAR);
  expect(entered).toMatchObject({ ok: true, value: { employees: 8, size: 'micro' } });
  expect(await db.enterpriseFact.findMany()).toMatchObject([{ field: 'employees', year: 2026, value: 8 }]);
});

it('leaves the size class open where persons alone do not decide it', async () => {
  const company = { uscc: '91310105MA1FW0D27K', name: '人数不少的企业', industryCode: 'I6513', employees: 200 };
  expect(await enterCompany(db, dispatcher, company, NEW_YEAR)).toMatchObject({ ok: true, value: { size: null } });
});
