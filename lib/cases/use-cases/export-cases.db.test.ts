import { describe, expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { listExportsToDecide, listOwnExports } from '../queries/exports.ts';
import { createCompany, createStaff } from '../testing/people.ts';
import { instant } from '../testing/world.ts';
import { askExport } from './ask-export.ts';
import { decideExport } from './decide-export.ts';
import { exportCases } from './export-cases.ts';
import { fileCase } from './file-case.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const head = await createStaff(db, 'head', 'D02', 'office-head');
const secadmin = await createStaff(db, 'secadmin', 'D06', 'security-admin');
const handler = await createStaff(db, 'handler', 'D07', 'handler');
const NOW = instant('2026-11-23T11:00');
const timeZone = 'Asia/Shanghai';
const address = '10.1.2.3';

const contact = { name: '王敏', phone: '19900001111' };
await fileCase(db, owner, { title: '甲', description: '甲', contact }, instant('2026-11-23T10:00'));
await fileCase(db, owner, { title: '=乙', description: '乙', contact }, instant('2026-11-23T10:01'));

const ask = (viewer: Viewer, query = '', purpose = '电话回访') =>
  askExport(db, viewer, { query, purpose, timeZone, address }, NOW);
const decide = (viewer: Viewer, id: string, decision: 'approve' | 'refuse' = 'approve') =>
  decideExport(db, viewer, { id, decision, address }, NOW);
const fetchFile = (viewer: Viewer, of: { id: string } | { query: string }, at = NOW) =>
  exportCases(db, viewer, { of, format: 'xlsx', timeZone, address }, at);

async function asked(viewer: Viewer): Promise<string> {
  const result = await ask(viewer);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.id;
}

describe('a list without contacts', () => {
  it('is everybody’s own cases at once, and written down', async () => {
    const list = await fetchFile(dispatcher, { query: '' });
    expect(list.ok && list.value.cases.map(({ line, contact: shown }) => [line.title, shown])).toEqual([
      ['=乙', null],
      ['甲', null],
    ]);
    expect(await fetchFile(handler, { query: '' })).toMatchObject({ value: { cases: [] } });
    for (const viewer of [secadmin, owner]) {
      expect(await fetchFile(viewer, { query: '' })).toMatchObject({ refusal: { code: 'forbidden' } });
    }
    const entry = await db.auditEntry.findFirst({ where: { action: 'data-exported', actorId: dispatcher.userId } });
    expect(entry).toMatchObject({ address, data: { what: 'cases', rows: 2, format: 'xlsx' } });
  });
});

describe('a list with contacts', () => {
  it('is asked for by those who may, for something that is there', async () => {
    expect(await ask(handler)).toMatchObject({ refusal: { code: 'forbidden' } });
    expect(await ask(dispatcher, 'status=closed')).toMatchObject({ refusal: { code: 'export-empty' } });
  });

  it('is fetched by who asked, after another person approved, until it expires', async () => {
    const id = await asked(dispatcher);
    expect(await fetchFile(dispatcher, { id })).toMatchObject({ refusal: { code: 'not-found' } });
    expect((await listExportsToDecide(db, secadmin, NOW)).map((each) => each.id)).toEqual([id]);
    expect((await decide(secadmin, id)).ok).toBe(true);
    const list = await fetchFile(dispatcher, { id });
    expect(list.ok && list.value).toMatchObject({ purpose: '电话回访', cases: [{ contact }, { contact }] });
    expect(await fetchFile(head, { id })).toMatchObject({ refusal: { code: 'not-found' } });
    const late = NOW.add({ hours: 24 * 8 });
    expect(await fetchFile(dispatcher, { id }, late)).toMatchObject({ refusal: { code: 'export-over' } });
    expect((await listOwnExports(db, dispatcher, late))[0]?.state).toBe('over');
  });

  it('counts as having read every case in it', async () => {
    const read = await db.caseReading.findMany({ where: { userId: dispatcher.userId, way: 'export' } });
    expect(read).toHaveLength(2);
    expect(read[0]?.grounds).toMatchObject([{ rule: 'office' }]);
  });

  it('is never decided by who asked, nor twice, nor by somebody without the right', async () => {
    const id = await asked(head);
    expect(await listExportsToDecide(db, head, NOW)).toEqual([]);
    expect(await decide(head, id)).toMatchObject({ refusal: { code: 'export-own' } });
    expect(await decide(dispatcher, id)).toMatchObject({ refusal: { code: 'forbidden' } });
    const both = await Promise.all([decide(secadmin, id, 'refuse'), decide(secadmin, id)]);
    expect(both.filter((each) => each.ok)).toHaveLength(1);
    await expect(
      db.$executeRaw`update "CaseExport" set "decidedById" = "askedById" where "id" = ${id}::uuid`,
    ).rejects.toThrow(/other_person/);
  });
});
