import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { ClockName } from '#lib/cases/domain/names.ts';
import type { Db } from '#lib/platform/db.ts';

/** How many clocks of this name run in the viewer's district: a number only, administrators see no requests. */
export const countRunningClocks = (db: Db, { districtId }: Viewer, name: ClockName): Promise<number> =>
  db.clock.count({ where: { districtId, name, stoppedAt: null, unitCode: { not: null } } });
