import { describe, expect, it } from 'vitest';
import type { Contact } from '#lib/access/contact-forms.ts';
import { verifyAudit } from '#lib/audit/verify.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { instant } from '#lib/cases/testing/world.ts';
import { fileCase } from '#lib/cases/use-cases/file-case.ts';
import { giveCommand } from '#lib/cases/use-cases/give-command.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { findLinkCase } from './queries/case-link.ts';
import { actByLink } from './use-cases/act-by-link.ts';
import { type LinkMessage, sendCaseLinks } from './use-cases/send-case-links.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const NOW = instant('2026-11-23T10:00');

async function asked(contact: { phone: string; email?: string } = { phone: '13800001234' }) {
  const input = {
    title: '要补充的诉求',
    description: '说明。',
    categoryCode: '0301',
    contact: { name: '王敏', ...contact },
  };
  const filed = await fileCase(db, owner, input, NOW);
  if (!filed.ok) throw new Error(filed.refusal.code);
  const { number } = filed.value;
  const order = { number, command: 'request-information' as const, input: { items: ['营业执照'] }, version: 1 };
  const given = await giveCommand(db, dispatcher, order, NOW);
  if (!given.ok) throw new Error(given.refusal.code);
  return number;
}

async function linksSent(at = NOW) {
  const sent: { contact: Contact; message: LinkMessage }[] = [];
  await sendCaseLinks(db, async (contact, message) => void sent.push({ contact, message }), at);
  return sent;
}

async function linkOf(number: string): Promise<string> {
  const found = (await linksSent()).find(({ message }) => message.number === number);
  if (!found) throw new Error('No link was sent');
  return found.message.path.replace('/link/', '');
}

const inform = (token: string, at = NOW) =>
  actByLink(db, { token, act: 'provide-information', input: { text: '补上了' }, address: null }, at);

describe('a one-time link', () => {
  it('goes once to the contact of a request that waits for the company, however often the worker runs', async () => {
    const number = await asked();
    const [sent] = (await linksSent()).filter(({ message }) => message.number === number);
    expect(sent?.contact).toEqual({ kind: 'phone', value: '+8613800001234' });
    expect(await linksSent()).toEqual([]);
  });

  it('is tried again when it could not be sent', async () => {
    const number = await asked();
    await sendCaseLinks(db, () => Promise.reject(new Error('no gateway')), NOW);
    expect((await linksSent()).map(({ message }) => message.number)).toEqual([number]);
  });

  it('answers the question without an account, once, also when pressed twice at once', async () => {
    const number = await asked();
    const token = await linkOf(number);
    expect(await findLinkCase(db, token, NOW)).toMatchObject({ number, asked: ['营业执照'], publicAnswer: null });
    const answers = await Promise.all([inform(token), inform(token)]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await inform(token)).toMatchObject({ refusal: { code: 'link-over' } });
    expect(await findLinkCase(db, token, NOW)).toBeNull();
    const { events, ...row } = await db.case.findFirstOrThrow({
      where: { number },
      include: { events: { orderBy: { seq: 'asc' } } },
    });
    expect(row.status).toBe('submitted');
    expect(events.at(-1)).toMatchObject({ type: 'information-provided', actorKind: 'company', actorId: null });
    expect((await verifyAudit(db)).problems).toEqual([]);
  });

  it('does only what it was sent for, and only while it is asked for', async () => {
    const number = await asked();
    const token = await linkOf(number);
    const rate = { token, act: 'rate' as const, input: { score: 5, solved: true }, address: null };
    expect(await actByLink(db, rate, NOW)).toMatchObject({ refusal: { code: 'link-over' } });
    const { version } = await db.case.findFirstOrThrow({ where: { number }, select: { version: true } });
    const order = { number, command: 'provide-information' as const, input: { text: '在门户里补了' }, version };
    expect(await giveCommand(db, owner, order, NOW)).toMatchObject({ ok: true });
    expect(await inform(token)).toMatchObject({ refusal: { code: 'link-over' } });
  });

  it('is over after fourteen days, and nothing else is a link', async () => {
    const token = await linkOf(await asked());
    expect(await inform(token, NOW.add({ hours: 24 * 14 }))).toMatchObject({ refusal: { code: 'link-over' } });
    for (const forged of [`${token.slice(1)}A`, '', 'x'.repeat(5000), "' or ''='"]) {
      expect(await inform(forged)).toMatchObject({ refusal: { code: 'link-over' } });
    }
  });

  it('is not sent for what was asked long ago, nor to a number that takes no messages', async () => {
    await asked();
    const landline = await asked({ phone: '021-55508072' });
    expect(await linksSent(NOW.add({ hours: 25 }))).toEqual([]);
    expect((await linksSent()).map(({ message }) => message.number)).not.toContain(landline);
    const byMail = await asked({ phone: '021-55508072', email: 'wang@company.example' });
    const sent = (await linksSent()).find(({ message }) => message.number === byMail);
    expect(sent?.contact).toEqual({ kind: 'email', value: 'wang@company.example' });
  });
});
