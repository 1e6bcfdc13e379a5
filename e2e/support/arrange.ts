import { type ApiCase, callApi, command } from './api.ts';
import type { Login } from './people.ts';

/** 1002 就业补贴、稳岗与培训: class C, led by the human-resources bureau, so that every result is reviewed. */
export const TRAINING_SUBSIDY = '1002';

type Filing = { login?: Login; title: string; description?: string; categoryCode?: string };

/** Files a request as a company and answers with its number. */
export async function file({ login = 'company', title, ...rest }: Filing): Promise<string> {
  const { number } = await callApi<ApiCase>(login, 'POST', '/cases', {
    title,
    description: '请协助说明办理的条件、材料和时间。',
    categoryCode: TRAINING_SUBSIDY,
    contact: { name: '林知遥', phone: '19900001001' },
    ...rest,
  });
  return number;
}

/** Filed by the company and dispatched to the human-resources bureau, not yet signed. */
export async function fileAndDispatch(filing: Filing): Promise<string> {
  const number = await file(filing);
  await command('dispatcher', number, 'dispatch', { lead: 'D07', helpers: [] });
  return number;
}

/** Signed by the human-resources bureau, which has spoken with the company. */
export async function fileAndSign(filing: Filing): Promise<string> {
  const number = await fileAndDispatch(filing);
  await command('liaison-hr', number, 'sign', { assignee: 'handler-hr' });
  await command('handler-hr', number, 'record-contact', { summary: '已电话联系，核对了申请年度。' });
  return number;
}

/** Answered by the human-resources bureau and passed in review: the company's word is awaited. */
export async function fileAndAnswer(filing: Filing): Promise<string> {
  const number = await fileAndSign(filing);
  await submitResult(number, '补贴已审核通过，预计月底前到账。');
  return number;
}

/** The handler's result and its review. */
export async function submitResult(number: string, publicAnswer: string): Promise<void> {
  await command('handler-hr', number, 'submit-result', { result: 'solved', publicAnswer });
  await command('reviewer', number, 'review-result', { decision: 'pass' });
}
