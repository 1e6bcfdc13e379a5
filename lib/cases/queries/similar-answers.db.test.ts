import { describe, expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { createCompany, createStaff } from '../testing/people.ts';
import { instant } from '../testing/world.ts';
import { fileCase } from '../use-cases/file-case.ts';
import { giveCommand } from '../use-cases/give-command.ts';
import { findSimilarAnswers } from './similar-answers.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const outsider = await createStaff(db, 'outsider', 'D16', 'liaison');

const FILED = instant('2026-11-23T10:00');
const NOW = instant('2026-11-23T11:00');

async function file(title: string, options: { categoryCode?: string; confidential?: boolean } = {}): Promise<string> {
  const contact = { name: '王敏', phone: '19900001111' };
  const filed = await fileCase(db, owner, { title, description: title, contact, ...options }, FILED);
  if (!filed.ok) throw new Error(filed.refusal.code);
  return filed.value.number;
}

async function close(number: string, publicAnswer: string): Promise<void> {
  const never = () => 1;
  await giveCommand(
    db,
    dispatcher,
    { number, command: 'answer-at-once', input: { publicAnswer }, version: 1 },
    NOW,
    never,
  );
  await giveCommand(db, owner, { number, command: 'rate', input: { score: 5, solved: true }, version: 2 }, NOW, never);
}

const answersFor = async (viewer: Viewer, number: string, title: string, categoryCode: string | null) =>
  (await findSimilarAnswers(db, viewer, { number, title, categoryCode })).map((each) => each.publicAnswer);

describe('similar answers', () => {
  it('come from closed requests of the same matter or of the same words, the nearest first', async () => {
    await close(await file('食堂油烟扰民，请协调', { categoryCode: '1201' }), '已责令整改。');
    await close(await file('排水证怎么办理', { categoryCode: '1201' }), '网上申请。');
    await close(await file('午休时油烟味很大', { categoryCode: '9901' }), '已约谈商户。');
    await close(await file('子女入学政策', { categoryCode: '0401' }), '见入学指南。');
    const open = await file('楼下油烟扰民', { categoryCode: '1201' });
    const answers = await answersFor(dispatcher, open, '楼下油烟扰民', '1201');
    expect(answers[0]).toBe('已责令整改。');
    expect(answers).toContain('已约谈商户。');
    expect(answers).not.toContain('见入学指南。');
  });

  it('leave out what is still open, confidential, or not for this viewer', async () => {
    await close(await file('裁员安置方案咨询', { categoryCode: '1001', confidential: true }), '已单独答复。');
    const open = await file('裁员安置方案', { categoryCode: '1001' });
    expect(await answersFor(dispatcher, open, '裁员安置方案', '1001')).toEqual([]);
    expect(await answersFor(outsider, open, '楼下油烟扰民', '1201')).toEqual([]);
    expect(await answersFor(owner, open, '楼下油烟扰民', '1201')).toEqual([]);
  });

  it('are none where a title holds nothing to search for', async () => {
    const open = await file('？？？');
    expect(await answersFor(dispatcher, open, '？？？', null)).toEqual([]);
  });
});
