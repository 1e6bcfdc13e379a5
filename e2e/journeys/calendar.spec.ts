import { callApi, command } from '../support/api.ts';
import { expectTakenOver } from '../support/taken-over.ts';
import { expect, test } from '../support/test.ts';

type Filed = { number: string; clocks: { name: string; dueAt: string }[] };

const handlingOf = ({ clocks }: Filed) => clocks.find(({ name }) => name === 'handling')?.dueAt ?? '';

test('a day is closed: tried dry first, then published, and the case says its new due time and why', async ({ as }) => {
  const contact = { name: '王敏', phone: '13800001111' };
  const filing = {
    title: '日历旅程：落户材料咨询',
    description: '拟引进一名研发人员。',
    categoryCode: '0301',
    contact,
  };
  const { number } = await callApi<Filed>('company', 'POST', '/cases', filing);
  await command('dispatcher', number, 'dispatch', { lead: 'D07', helpers: [] });
  const before = handlingOf(await callApi<Filed>('dispatcher', 'GET', `/cases/${number}`));
  const due = before.slice(0, 10);
  const page = await as('sysadmin');
  await page.goto(`/admin/calendars?year=${due.slice(0, 4)}`);
  const text = page.getByLabel('全年安排（JSON）');
  await expectTakenOver(text);
  const original = await text.inputValue();
  await text.fill('{ "holidays": [');
  await page.getByRole('button', { name: '查看影响' }).click();
  await expect(page.getByText('这段文字不是完整的 JSON').first()).toBeVisible();
  await expect(text).toHaveValue('{ "holidays": [');

  const year = original === '' ? { holidays: [] } : JSON.parse(original);
  await text.fill(JSON.stringify({ ...year, holidays: [...year.holidays, due] }));
  await page.getByRole('button', { name: '查看影响' }).click();
  const preview = page.getByRole('region', { name: '保存后的变化' });
  await expect(preview.getByRole('row', { name: /照常 放假/ })).toBeVisible();
  await expect(preview.getByText(/[1-9]\d* 个推后/)).toBeVisible();
  expect(handlingOf(await callApi<Filed>('dispatcher', 'GET', `/cases/${number}`))).toBe(before);

  await page.getByRole('button', { name: /^发布 .* 年日历$/ }).click();
  await expect(page.getByText('受影响的时限正在逐件调整')).toBeVisible();
  await expect
    .poll(async () => handlingOf(await callApi<Filed>('dispatcher', 'GET', `/cases/${number}`)), { timeout: 30_000 })
    .not.toBe(before);

  // Before the last look, so that the other journeys find the year as it was.
  if (original !== '') {
    await page.goto(`/admin/calendars?year=${due.slice(0, 4)}`);
    await expectTakenOver(text);
    await text.fill(original);
    await page.getByRole('button', { name: '查看影响' }).click();
    await page.getByRole('button', { name: /^发布 .* 年日历$/ }).click();
    await expect(page.getByText('受影响的时限正在逐件调整')).toBeVisible();
  }

  const desk = await as('dispatcher');
  await desk.goto(`/desk/cases/${number}`);
  await desk.getByRole('tab', { name: '历史' }).click();
  await expect(desk.getByText('按工作日历调整时限').first()).toBeVisible();
});
