import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { enqueue } from '#lib/platform/queue.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { columnsFault, type ListColumns, listColumnsSchema } from '../list-columns.ts';
import { mayBringIn } from '../queries/lists.ts';
import { lockList, setRunning } from '../repository/lists.ts';

type Choice = { readonly listId: string; readonly columns: ListColumns };

/**
 * Tries a list dry in the background, with the columns as chosen: what would become of each row. Refuses `forbidden`,
 * `not-found`, `list-running`, `list-loaded`, `list-lacks-uscc`, `list-lacks-name`, `list-column-twice`.
 */
export async function tryList(db: Db, viewer: Viewer, { listId, columns }: Choice): Promise<Result<null>> {
  const fault = columnsFault(columns.columns);
  if (fault)
    return refuse(({ uscc: 'list-lacks-uscc', name: 'list-lacks-name', twice: 'list-column-twice' } as const)[fault]);
  return start(db, viewer, listId, () => ({ state: 'trying', columns }));
}

/** Loads a list that was tried, in the background, with the columns it was tried with. Refuses as `tryList` does, and `list-untried`. */
export async function loadList(db: Db, viewer: Viewer, listId: string): Promise<Result<null>> {
  return start(db, viewer, listId, (state, chosen) => {
    const read = listColumnsSchema.safeParse(chosen);
    return state === 'tried' && read.success ? { state: 'loading', columns: read.data } : null;
  });
}

type Next = { readonly state: 'trying' | 'loading'; readonly columns: ListColumns };

function start(
  db: Db,
  viewer: Viewer,
  id: string,
  decide: (state: string, columns: unknown) => Next | null,
): Promise<Result<null>> {
  const { districtId } = viewer;
  return db.$transaction(async (tx): Promise<Result<null>> => {
    if (!mayBringIn(viewer)) return refuse('forbidden');
    const list = await lockList(tx, { districtId, id });
    if (!list) return refuse('not-found');
    if (list.state === 'trying' || list.state === 'loading') return refuse('list-running');
    if (list.state === 'loaded') return refuse('list-loaded');
    const next = decide(list.state, list.columns);
    if (!next) return refuse('list-untried');
    await setRunning(tx, { districtId, id }, next.state, next.columns);
    await enqueue(tx, 'import-enterprises', { districtId, id });
    return ok(null);
  });
}
