import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';

export type ListedEndpoint = {
  readonly id: string;
  readonly unitCode: string;
  readonly kind: string;
  readonly name: string;
  readonly host: string;
  readonly isActive: boolean;
  readonly version: number;
};

const SHOWN = { id: true, unitCode: true, kind: true, name: true, host: true, isActive: true, version: true } as const;

const manages = (viewer: Viewer): boolean => can(viewer, 'organisation:manage');

/** The addresses of all units, never what opens them; none for whoever does not manage the organisation. */
export const listEndpoints = async (db: Db, viewer: Viewer): Promise<ListedEndpoint[]> =>
  manages(viewer)
    ? db.noticeEndpoint.findMany({
        where: { districtId: viewer.districtId },
        select: SHOWN,
        orderBy: [{ unitCode: 'asc' }, { createdAt: 'asc' }],
        take: 500,
      })
    : [];

export const findEndpoint = async (db: Db, viewer: Viewer, id: string): Promise<ListedEndpoint | null> =>
  manages(viewer) && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)
    ? db.noticeEndpoint.findUnique({ where: { districtId_id: { districtId: viewer.districtId, id } }, select: SHOWN })
    : null;
