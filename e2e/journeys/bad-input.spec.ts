import { pdfBytes, xlsxBytes } from '#lib/attachments/testing/sample-files.ts';
import { workbookOf } from '#lib/exchange/testing/workbook.ts';
import { summaryOn } from '../support/desk.ts';
import { attach, fileChecked, fillFiling, goToCheck, numberOn, openFiling } from '../support/filing.ts';
import { expectTakenOver } from '../support/taken-over.ts';
import { expect, test } from '../support/test.ts';

const MEGABYTE = 1024 * 1024;
const TEXT = '请问见习补贴按哪个标准发放？';

test('a spreadsheet called .pdf and a file of 30 MB are refused in words, the rest stays', async ({ as }) => {
  const page = await as('member');
  await openFiling(page);
  await fillFiling(page, { title: '见习补贴标准', text: TEXT });
  await attach(page, { name: '名单.pdf', mimeType: 'application/pdf', buffer: xlsxBytes() });
  await expect(page.getByText(/内容是Excel 表格，文件名的结尾却是“\.pdf”/)).toBeVisible();
  await attach(page, { name: '录像.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(30 * MEGABYTE, '%PDF') });
  await expect(page.getByText('“录像.pdf”有 30 MB，超过了 20 MB。')).toBeVisible();
  await attach(page, { name: '证明.pdf', mimeType: 'application/pdf', buffer: pdfBytes() });
  await expect(page.getByText('已上传')).toBeVisible();
  await page.getByRole('button', { name: '移除 名单.pdf' }).click();
  await expect(page.getByLabel('遇到了什么')).toHaveValue(TEXT);
  await goToCheck(page);
  await expect(page.getByText(/^证明\.pdf/)).toBeVisible();
});

test('a title of 10,000 characters is kept and counted, one with emoji is filed', async ({ as }) => {
  const page = await as('member');
  const long = '补贴'.repeat(5000);
  await openFiling(page);
  await fillFiling(page, { title: long, text: TEXT });
  await page.getByRole('button', { name: '下一步：核对' }).click();
  await expect(summaryOn(page)).toBeFocused();
  await expect(page.getByText('最多 100 个字，现在是 10000 个。').first()).toBeVisible();
  await expect(page.getByLabel('想解决什么事')).toHaveValue(long);
  await expect(page.getByLabel('遇到了什么')).toHaveValue(TEXT);

  const withEmoji = '见习补贴🧑‍🔬标准👍';
  await page.getByLabel('想解决什么事').fill(withEmoji);
  await goToCheck(page);
  const number = await fileChecked(page);
  await page.goto(`/my/requests/${number}`);
  await expect(page.getByRole('heading', { level: 1, name: withEmoji })).toBeVisible();
});

test('a notice of 5 MB stays in the form, with the reason beside it', async ({ as }) => {
  const page = await as('dispatcher');
  await page.goto('/desk/policies/C15/edit');
  const notice = page.getByLabel('通知全文');
  await expectTakenOver(notice);
  const written = '通知'.repeat(MEGABYTE);
  await notice.evaluate((box: HTMLTextAreaElement, text) => {
    box.value = text;
  }, written);
  await page.getByRole('button', { name: '保存草稿' }).click();
  await expect(summaryOn(page)).toBeFocused();
  await expect(page.getByText(/^这一页共有 6 MB，一次最多提交 1\.9 MB/).first()).toBeVisible();
  await expect(notice).toHaveJSProperty('value', written);
});

test('of three lists of companies one is no list, one has no headings, and of the third every bad row is named', async ({
  as,
}) => {
  const page = await as('dispatcher');
  await page.goto('/desk/enterprises/import');
  const file = page.getByLabel('名单文件');
  await expectTakenOver(file);
  const workbook = (name: string, rows: string, ...merged: string[]) => ({
    ...{ name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
    buffer: Buffer.from(workbookOf(rows, ...merged)),
  });
  const text = (value: string) => `<c t="str"><v>${value}</v></c>`;
  await file.setInputFiles({ name: '证书.xlsx', mimeType: 'application/pdf', buffer: pdfBytes() });
  await expect(page.getByText(/内容是PDF，文件名的结尾却是“\.xlsx”/)).toBeVisible();
  await page.getByRole('button', { name: '移除 证书.xlsx' }).click();

  const heading = `<row r="1">${['统一社会信用代码', '企业名称', '从业人员', '备注'].map(text).join('')}</row>`;
  await file.setInputFiles(workbook('带标题.xlsx', `<row r="1">${text('2026 年名单')}</row>`, 'A1:D1'));
  await expect(page.getByText('已上传')).toBeVisible();
  await page.getByRole('button', { name: '读取名单' }).click();
  await expect(page.getByText(/^第 1 行应是表头，却有合并、公式或出错的单元格/).first()).toBeVisible();
  await page.getByRole('button', { name: '移除 带标题.xlsx' }).click();

  const rows = [
    `<row r="2"><c><v>9.13101051234567E+17</v></c>${text('甲公司')}</row>`,
    `<row r="3">${text('91310105MAXD10004M')}<c t="str"><f>HYPERLINK("http://x")</f><v>乙</v></c></row>`,
    `<row r="5">${text('9144030071526726XG')}${text('深圳测试名单企业有限公司')}<c><v>25</v></c>${text('新企业')}</row>`,
  ];
  await file.setInputFiles(workbook('名单.xlsx', heading + rows.join('')));
  await expect(page.getByText('已上传')).toBeVisible();
  await page.getByRole('button', { name: '读取名单' }).click();
  await expect(page.getByLabel('企业名称')).toHaveValue('name');
  await expect(page.getByLabel('备注')).toHaveValue('');
  await page.getByRole('button', { name: '试算' }).click();
  await expect(page.getByText('这是试算结果')).toBeVisible();
  const rejected = page.getByRole('region', { name: '未收的行' });
  await expect(rejected.getByRole('row', { name: /^2 .*后几位已经丢失/ })).toBeVisible();
  await expect(rejected.getByRole('row', { name: /^3 .*企业名称 乙 单元格是公式/ })).toBeVisible();
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await expect(page.getByText('已导入；')).toBeVisible();
  await page.goto('/desk/enterprises?q=深圳测试名单');
  await expect(page.getByRole('link', { name: '深圳测试名单企业有限公司' })).toBeVisible();
});

test('a double click files once, and going back to file again leads to the same number', async ({ as }) => {
  const page = await as('member');
  const title = `见习协议备案 ${Date.now()}`;
  await openFiling(page);
  await fillFiling(page, { title, text: TEXT });
  await goToCheck(page);
  await page.getByRole('button', { name: '提交诉求' }).dblclick();
  await expect(page.getByRole('heading', { level: 1, name: '已提交' })).toBeVisible();
  const number = await numberOn(page);
  await page.goBack();
  await page.getByRole('button', { name: '提交诉求' }).click();
  await expect(page.getByText(number, { exact: true })).toBeVisible();
  await page.goto('/my/requests');
  await expect(page.getByRole('link', { name: title })).toHaveCount(1);
});

test('a guessed number is not found, for companies and for other units', async ({ as }) => {
  const company = await as('company2');
  const answer = await company.goto('/my/requests/CN20200101-0001');
  expect(answer?.status()).toBe(404);
  await expect(company.getByRole('heading', { level: 1 })).toContainText('没有找到');
  const handler = await as('handler-housing');
  expect((await handler.goto('/desk/cases/CN20200101-0001'))?.status()).toBe(404);
  await expect(handler.getByRole('heading', { level: 1 })).toContainText('没有找到');
});

test('what is typed before the page’s script has come stays', async ({ as }) => {
  const page = await as('sysadmin');
  const script = Promise.withResolvers<void>();
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await script.promise;
    await route.continue();
  });
  await page.goto('/admin/calendars?year=2026', { waitUntil: 'commit' });
  const text = page.getByLabel('全年安排（JSON）');
  await expect(text).not.toHaveValue('');
  await text.fill('还没有写完');
  script.resolve();
  await expectTakenOver(text);
  await expect(text).toHaveValue('还没有写完');
});
