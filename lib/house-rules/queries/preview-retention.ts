import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { countOverdue, type Overdue, type Periods } from '../repository/retention.ts';

/** What the next night would delete with these periods. Refuses `forbidden`. */
export const previewRetention = async (
  db: Db,
  viewer: Viewer,
  periods: Periods,
  now: Temporal.Instant,
): Promise<Result<Overdue>> =>
  can(viewer, 'retention:manage') ? ok(await countOverdue(db, viewer.districtId, periods, now)) : refuse('forbidden');
