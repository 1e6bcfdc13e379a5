import { describe, expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { verifyAudit } from '#lib/audit/verify.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { findCaseDetail } from '../queries/case-detail.ts';
import { listCompanyCases } from '../queries/company-cases.ts';
import { findFiledCase } from '../queries/filed-case.ts';
import { createCompany } from '../testing/people.ts';
import { instant } from '../testing/world.ts';
import { fileCase } from '../use-cases/file-case.ts';
import { giveCommand } from '../use-cases/give-command.ts';
import { bindToCompany } from './bind-company.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const enterpriseId = owner.memberships[0]?.enterpriseId ?? '';
const member = await createCompany(db, 'member', 'member', enterpriseId);
const NOW = instant('2026-11-23T10:02');

async function file(by: Viewer, title: string): Promise<string> {
  const contact = { name: '王敏', phone: '19900001111' };
  const filed = await fileCase(db, by, { title, description: '说明。', categoryCode: '0301', contact }, NOW);
  if (!filed.ok) throw new Error(filed.refusal.code);
  return filed.value.number;
}

const titlesSeenBy = async (viewer: Viewer) =>
  (await listCompanyCases(db, viewer, { tab: 'all', limit: 20 }, NOW)).items.map((line) => line.title);

describe('somebody who left a company', () => {
  it('no longer sees, lists or acts on what they filed for it; the owner does', async () => {
    const number = await file(member, '离职前提的诉求');
    expect(await titlesSeenBy(member)).toContain('离职前提的诉求');
    const left = { ...member, memberships: [] };
    expect(await titlesSeenBy(left)).toEqual([]);
    expect(await findCaseDetail(db, left, number, NOW)).toBeNull();
    expect(await findFiledCase(db, left, number, NOW)).toBeNull();
    for (const command of ['undo', 'withdraw'] as const) {
      const input = command === 'withdraw' ? { reason: '不需要了' } : {};
      const given = await giveCommand(db, left, { number, command, input: input as never, version: 1 }, NOW);
      expect(given).toMatchObject({ refusal: { code: 'not-found' } });
    }
    expect(await titlesSeenBy(owner)).toContain('离职前提的诉求');
  });

  it('goes on seeing what they filed for another company they belong to', async () => {
    const other = await createCompany(db, 'other');
    const both: Viewer = {
      ...member,
      memberships: [{ enterpriseId: other.memberships[0]?.enterpriseId ?? '', role: 'member' }],
    };
    await file(both, '为另一家提的');
    expect(await titlesSeenBy(both)).toEqual(['为另一家提的']);
  });
});

describe('somebody without a company yet', () => {
  it('files and follows their own requests, which nobody else of a company sees', async () => {
    const founder = { ...(await createCompany(db, 'founder')), memberships: [] };
    const number = await file(founder, '拟设立企业的登记问题');
    expect(await titlesSeenBy(founder)).toEqual(['拟设立企业的登记问题']);
    expect(await titlesSeenBy(owner)).not.toContain('拟设立企业的登记问题');
    expect(await db.case.findFirst({ where: { number } })).toMatchObject({ enterpriseId: null });
  });

  it('brings every request along when bound to a company, and each chain still verifies', async () => {
    const founder = { ...(await createCompany(db, 'founder2')), memberships: [] };
    const numbers = [await file(founder, '第一件'), await file(founder, '第二件')];
    const directory = await getDirectory(db, founder.districtId);
    const binding = { directory, enterpriseId, uscc: '9131', filerId: founder.userId, now: NOW };
    expect(await db.$transaction((tx) => bindToCompany(tx, founder, binding))).toBe(2);
    expect(await titlesSeenBy(owner)).toEqual(expect.arrayContaining(['第一件', '第二件']));
    expect((await verifyAudit(db)).problems).toEqual([]);
    for (const number of numbers) {
      const detail = await findCaseDetail(db, owner, number, NOW);
      expect(detail?.events.map((event) => event.content?.type)).toEqual(['filed', 'company-bound']);
    }
  });
});
