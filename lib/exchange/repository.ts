import { randomUUIDv7 } from 'node:crypto';
import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
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
