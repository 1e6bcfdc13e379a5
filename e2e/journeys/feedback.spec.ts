import { expectNews, summaryOn } from '../support/desk.ts';
import { expectSound } from '../support/looks.ts';
import { expect, test } from '../support/test.ts';

test('a visitor writes about the portal, is answered by the office, and reads it under the secret address', async ({
  as,
}) => {
  const visitor = await as('visitor', { on: 'phone' });
  await visitor.goto('/');
  await visitor.getByRole('link', { name: '对门户的意见' }).click();
  await visitor.getByRole('button', { name: '提交意见' }).click();
  await expect(summaryOn(visitor)).toBeVisible();
  await visitor.getByRole('radio', { name: '建议' }).check();
  await visitor.getByLabel('您的意见').fill('希望字再大一些。');
  await visitor.getByRole('button', { name: '提交意见' }).click();
  await expect(visitor).toHaveURL(/\/complaints\/[\w-]{43}$/);
  await expectSound(visitor);

  const office = await as('dispatcher');
  await office.goto('/desk/complaints');
  await office.getByRole('link', { name: '希望字再大一些。' }).click();
  await expect(office.getByRole('heading', { level: 1, name: '建议' })).toBeVisible();
  await expect(office.getByText('访客', { exact: true })).toBeVisible();
  await office.getByLabel('答复内容').fill('右上角“显示设置”里可以选关怀版。');
  await office.getByRole('button', { name: '发出答复' }).click();
  await expectNews(office, '答复已发出。');
  await expect(office.getByRole('link', { name: '希望字再大一些。' })).toHaveCount(0);

  await visitor.reload();
  await expect(visitor.getByText('右上角“显示设置”里可以选关怀版。')).toBeVisible();
});
