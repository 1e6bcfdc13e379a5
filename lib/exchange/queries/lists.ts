import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { toInstant } from '#lib/shared/instants.ts';
import type { Tally } from '../domain/tally.ts';
import type { RejectedRow } from '../import-order.ts';
import { type ColumnMeaning, guessColumns, type ListColumns, listColumnsSchema } from '../list-columns.ts';

export type ListState = 'received' | 'trying' | 'tried' | 'loading' | 'loaded' | 'failed';

export type ListView = {
  readonly id: string;
  readonly fileName: string;
  readonly sentAt: Temporal.Instant;
  readonly state: ListState;
  readonly failure: string | null;
  readonly header: readonly string[];
  /** the first rows, cell by cell */
  readonly samples: readonly (readonly string[])[];
  /** as chosen, or as guessed by what was chosen before */
  readonly columns: Readonly<Record<string, ColumnMeaning>>;
  readonly year: number | null;
  readonly tally: Tally;
  readonly rejected: readonly RejectedRow[];
};

/** Whether somebody brings lists of companies in: the office that takes requests on. */
export const mayBringIn = (viewer: Viewer): boolean => can(viewer, 'companies:admit');

/** One list of the district; null for nobody's list, and for those who bring none in. */
export async function findList(db: Db, viewer: Viewer, id: string): Promise<ListView | null> {
  if (!mayBringIn(viewer)) return null;
  const { districtId } = viewer;
  const row = await db.enterpriseList.findUnique({ where: { districtId_id: { districtId, id } } });
  if (!row) return null;
  const header = row.header as string[];
  const chosen = chosenIn(row.columns);
  const { rowsRead: read, created, updated, unchanged, rejected } = row;
  return {
    ...{ id: row.id, fileName: row.fileName, sentAt: toInstant(row.sentAt), failure: row.failure },
    state: row.state as ListState,
    ...{ header, samples: row.samples as string[][] },
    columns: chosen?.columns ?? guessColumns(header, await lastColumns(db, districtId)),
    year: chosen?.year ?? null,
    tally: { read, created, updated, unchanged, rejected },
    rejected: row.rejectedRows as unknown as RejectedRow[],
  };
}

/** What columns meant the last time somebody in the district chose. */
async function lastColumns(db: Db, districtId: number): Promise<ListColumns['columns']> {
  const rows = await db.enterpriseList.findMany({
    where: { districtId, state: { in: ['tried', 'loaded'] } },
    select: { columns: true },
    orderBy: { id: 'desc' },
    take: 1,
  });
  return chosenIn(rows[0]?.columns)?.columns ?? {};
}

function chosenIn(columns: unknown): ListColumns | null {
  const read = listColumnsSchema.safeParse(columns);
  return read.success ? read.data : null;
}

export type ListLine = Pick<ListView, 'id' | 'fileName' | 'sentAt' | 'state' | 'tally'> & { readonly sentBy: string };

const LINES = 20;

/** The last lists that were sent, the newest first. */
export async function listLists(db: Db, viewer: Viewer): Promise<ListLine[]> {
  if (!mayBringIn(viewer)) return [];
  const rows = await db.enterpriseList.findMany({
    where: { districtId: viewer.districtId },
    select: {
      ...{ id: true, fileName: true, sentAt: true, state: true },
      ...{ rowsRead: true, created: true, updated: true, unchanged: true, rejected: true },
      sentBy: { select: { name: true } },
    },
    orderBy: { id: 'desc' },
    take: LINES,
  });
  return rows.map(({ rowsRead: read, created, updated, unchanged, rejected, sentBy, ...row }) => ({
    ...{ id: row.id, fileName: row.fileName, sentAt: toInstant(row.sentAt), state: row.state as ListState },
    tally: { read, created, updated, unchanged, rejected },
    sentBy: sentBy.name,
  }));
}
