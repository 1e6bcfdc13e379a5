import { randomUUIDv7 } from 'node:crypto';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import type { Tally } from './domain/tally.ts';

export type Run = {
  readonly districtId: number;
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly fileName: string;
};

/** Written before the first row, so that a run that was cut off shows as unfinished. */
export async function beginRun(db: Db, run: Omit<Run, 'id'>, now: Temporal.Instant): Promise<Run> {
  const begun = { ...run, id: randomUUIDv7() };
  await db.importRun.create({ data: { ...begun, startedAt: toDate(now) } });
  return begun;
}

export async function finishRun(db: Db, run: Run, tally: Tally, now: Temporal.Instant): Promise<void> {
  const { districtId, id, kind, source, fileName } = run;
  const { read: rowsRead, ...counts } = tally;
  await db.$transaction(async (tx) => {
    await tx.importRun.update({
      where: { districtId_id: { districtId, id } },
      data: { rowsRead, ...counts, finishedAt: toDate(now) },
    });
    const data = { kind, source, fileName, ...tally };
    await recordAudit(tx, { districtId, at: now, action: 'data-imported', subject: id, data });
  });
}

export async function findEnterprisesByUscc(db: Db, districtId: number, codes: string[]): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map();
  const rows = await db.enterprise.findMany({
    where: { districtId, uscc: { in: codes } },
    select: { id: true, uscc: true },
  });
  return new Map(rows.map(({ id, uscc }) => [uscc, id]));
}

/** One act on the district's people at a time. */
export const lockForImport = (tx: Tx, districtId: number): Promise<unknown> =>
  tx.$queryRaw`select "id" from "District" where "id" = ${districtId} for no key update`;

export type FindPlace = (
  unit: string,
  section: string,
) => { readonly unit: string | null; readonly place: string | null };

/** Open units and sections by code or any of their names; a section is looked for in its unit alone. */
export async function listPlaces(db: Db | Tx, districtId: number): Promise<FindPlace> {
  const units = await db.unit.findMany({
    where: { districtId, isActive: true },
    select: { code: true, name: true, nameEn: true, shortName: true, shortNameEn: true, kind: true, parentCode: true },
  });
  const called = (text: string) => {
    const wanted = text.normalize('NFKC').trim().toLowerCase();
    return ({ code, name, nameEn, shortName, shortNameEn }: (typeof units)[number]) =>
      [code, name, nameEn, shortName, shortNameEn].some((each) => each.toLowerCase() === wanted);
  };
  return (unitText, sectionText) => {
    const isUnit = called(unitText);
    const unit = units.find((each) => each.kind !== 'section' && isUnit(each))?.code ?? null;
    if (sectionText === '' || !unit) return { unit, place: unit };
    const isSection = called(sectionText);
    const section = units.find((each) => each.parentCode === unit && each.kind === 'section' && isSection(each));
    return { unit, place: section?.code ?? null };
  };
}

type PeopleImport = {
  readonly part: string;
  readonly fileName: string;
  readonly tally: Tally;
  readonly address: string | null;
};

/** Writes the run down with its accounting; each person's change has its own entry. */
export async function recordPeopleImport(
  tx: Tx,
  { districtId, userId }: Viewer,
  { part, fileName, tally, address }: PeopleImport,
  now: Temporal.Instant,
): Promise<void> {
  const id = randomUUIDv7();
  const { read: rowsRead, ...counts } = tally;
  const at = toDate(now);
  const run = { districtId, id, kind: part, source: 'list', fileName, startedAt: at, finishedAt: at };
  await tx.importRun.create({ data: { ...run, rowsRead, ...counts } });
  const data = { kind: part, source: 'list', fileName, ...tally };
  await recordAudit(tx, { districtId, at: now, actorId: userId, action: 'data-imported', subject: id, address, data });
}
