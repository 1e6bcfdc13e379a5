import { command } from '../support/api.ts';
import { expectNews } from '../support/desk.ts';
import { enterByPhone, newUscc, registerCompany, typeCode } from '../support/entering.ts';
import { fileChecked, fillFiling, goToCheck, numberOn, openFiling } from '../support/filing.ts';
import { expectSound } from '../support/looks.ts';
import { newNumber, textMessage } from '../support/messages.ts';
import { expect, test } from '../support/test.ts';

/** A company of the demo story whose telephone nobody signs in with. */
const KNOWN = { name: '上海素织时装设计有限公司', uscc: '91310105MAXD16668M', phone: '19900001127' };

test('an owner registers on a phone, files, and answers a question by a link without signing in', async ({ as }) => {
  // The link is sent by a job that comes once a minute.
  test.setTimeout(150_000);
  const phone = newNumber();
  const owner = await as('visitor', { on: 'phone' });
  await owner.goto('/');
  await owner.getByRole('link', { name: '手机号登录或注册' }).click();
  await enterByPhone(owner, phone);
  const uscc = newUscc();
  const mistyped = `${uscc.slice(0, 17)}${uscc.endsWith('0') ? '1' : '0'}`;
  await registerCompany(owner, { name: '周一帆', uscc: mistyped, company: '上海一帆测试有限公司' });
  await expect(owner.getByText('统一社会信用代码的校验位不符，请核对。').first()).toBeVisible();
  await expectSound(owner);
  await owner.getByLabel('统一社会信用代码').fill(uscc);
  await owner.getByRole('button', { name: '完成注册' }).click();
  await expectNews(owner, '注册完成。企业身份待核准，现在就可以提诉求。');

  await openFiling(owner);
  await fillFiling(owner, { title: '办公场所装修要办什么手续', text: '准备在虹桥租一层办公楼，想知道装修审批。' });
  await goToCheck(owner);
  const number = await fileChecked(owner);

  const dispatcher = await as('dispatcher');
  await dispatcher.goto('/desk/companies');
  const decision = dispatcher.getByRole('form', { name: /^上海一帆测试有限公司/ });
  await decision.getByLabel('核准', { exact: true }).check();
  await decision.getByRole('button', { name: '提交' }).click();
  await expectNews(dispatcher, '已核准，企业可以使用了。');
  await owner.goto(`/my/requests/${number}`);
  await expect(owner.getByText('归入您的企业').first()).toBeVisible();

  await command('dispatcher', number, 'request-information', { items: ['租赁合同首页'] });
  const path = await textMessage(`+86${phone}`, /(\/link\/[\w-]{43})/, 90_000);
  // Opening a link uses nothing up, and whoever answers needs no script.
  await owner.goto(path);
  await expectSound(owner);
  const stranger = await as('visitor', { on: 'phone', script: 'none' });
  await stranger.goto(path);
  await expect(stranger.getByText('租赁合同首页')).toBeVisible();
  await stranger.getByLabel('补充说明').fill('合同首页：三层 301 室，租期三年。');
  await stranger.getByRole('button', { name: '提交' }).click();
  await expect(stranger.getByRole('heading', { level: 1, name: '已收到' })).toBeVisible();
  await stranger.goto(path);
  await expect(stranger.getByRole('heading', { level: 1, name: '这个链接已失效' })).toBeVisible();
  await owner.goto(`/my/requests/${number}`);
  await expect(owner.getByText('合同首页：三层 301 室，租期三年。')).toBeVisible();
});

test('a founder files without a company and keeps the history when the company exists', async ({ as }) => {
  const founder = await as('visitor', { on: 'phone' });
  await founder.goto('/enter');
  await enterByPhone(founder, newNumber());
  await founder.getByLabel('您的姓名').fill('吴筹备');
  await founder.getByLabel('正在筹备设立企业').check();
  await founder.getByLabel('我已阅读并同意').check();
  await founder.getByRole('button', { name: '完成注册' }).click();
  await founder.waitForURL(/\/my($|[/?])/);
  await openFiling(founder);
  await fillFiling(founder, { title: '设立企业要先做什么', text: '准备在长宁设立一家设计公司。' });
  await goToCheck(founder);
  const number = await fileChecked(founder);

  await founder.goto('/my/company');
  await founder.getByLabel('统一社会信用代码').fill(newUscc());
  await founder.getByLabel('企业名称').fill('上海筹备设计有限公司');
  await founder.getByRole('button', { name: '提交', exact: true }).click();
  await expectNews(founder, '已提交，等待核准。');
  const dispatcher = await as('dispatcher');
  await dispatcher.goto('/desk/companies');
  const decision = dispatcher.getByRole('form', { name: /^上海筹备设计有限公司/ });
  await decision.getByLabel('核准', { exact: true }).check();
  await decision.getByRole('button', { name: '提交' }).click();
  await expectNews(dispatcher, '已核准，企业可以使用了。');
  await founder.goto('/my/requests');
  await founder.getByRole('link', { name: '设立企业要先做什么' }).first().click();
  await expect(founder.getByText(number).first()).toBeVisible();
  await expect(founder.getByText('归入您的企业').first()).toBeVisible();
});

test('a member joins by invitation, files, leaves, and sees the company no more', async ({ as }) => {
  const owner = await as('company2', { on: 'phone' });
  await owner.goto('/my/company');
  await owner.getByText('邀请成员').click();
  await owner.getByRole('button', { name: '生成邀请链接' }).click();
  const link = await owner.getByLabel('邀请链接').inputValue();

  const member = await as('visitor', { on: 'phone' });
  await member.goto(new URL(link).pathname);
  await member.getByRole('link', { name: '登录或注册后加入' }).click();
  await enterByPhone(member, newNumber());
  await member.getByLabel('您的姓名').fill('郑加入');
  await member.getByLabel('正在筹备设立企业').check();
  await member.getByLabel('我已阅读并同意').check();
  await member.getByRole('button', { name: '完成注册' }).click();
  await expect(member.getByRole('button', { name: '加入', exact: true })).toBeVisible();
  await expectSound(member);
  await member.getByRole('button', { name: '加入', exact: true }).click();
  await expect(member).toHaveURL(/\/my\/company$/);
  await openFiling(member);
  await fillFiling(member, { title: '员工就餐补贴咨询', text: '想了解园区食堂补贴。' });
  await goToCheck(member);
  const number = await fileChecked(member);
  expect(await numberOn(member)).toBe(number);

  await member.goto('/my/company');
  await member.getByText('退出企业').first().click();
  await member.getByRole('button', { name: '退出企业' }).click();
  await expectNews(member, '您已退出企业。');
  await member.goto(`/my/requests/${number}`);
  await expect(member.getByText('员工就餐补贴咨询')).toHaveCount(0);
  await owner.goto(`/my/requests/${number}`);
  await expect(owner.getByRole('heading', { level: 1, name: '员工就餐补贴咨询' })).toBeVisible();
  const late = await as('visitor', { on: 'phone' });
  await late.goto(new URL(link).pathname);
  await expect(late.getByRole('heading', { level: 1, name: '邀请已失效' })).toBeVisible();
});

test('a known company is claimed by the code that its contact passes on', async ({ as }) => {
  const claimant = await as('visitor', { on: 'phone' });
  await claimant.goto('/enter');
  const phone = newNumber();
  await claimant.getByLabel('手机号或邮箱').fill(phone);
  await claimant.getByRole('button', { name: '获取验证码' }).click();
  await claimant.getByLabel('6 位验证码').fill('00000x');
  await claimant.getByRole('button', { name: '确认' }).click();
  await expect(claimant.getByLabel('6 位验证码')).toHaveAttribute('aria-invalid', 'true');
  await expectSound(claimant);
  await typeCode(claimant, phone);
  await registerCompany(claimant, { name: '钱认领', uscc: KNOWN.uscc, company: KNOWN.name });
  await expectNews(claimant, '注册完成。企业身份待核准，现在就可以提诉求。');

  await claimant.goto('/my/company');
  await expect(claimant.getByText(`企业预留手机尾号 ${KNOWN.phone.slice(-4)}`, { exact: false })).toBeVisible();
  await claimant.getByRole('button', { name: '发送验证码' }).click();
  await expectNews(claimant, '验证码已发送至企业预留手机。');
  await claimant.getByLabel('6 位验证码').fill(await textMessage(`+86${KNOWN.phone}`, /验证码 (\d{6})/));
  await claimant.getByRole('button', { name: '加入企业' }).click();
  await expectNews(claimant, '您已加入企业。');
  await expect(claimant.getByRole('heading', { name: KNOWN.name })).toBeVisible();
});
