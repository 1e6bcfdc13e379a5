import { unsealPersonalData } from '#lib/access/sealing.ts';
import type { Db } from '#lib/platform/db.ts';

export const ENDPOINT_KINDS = ['webhook', 'wecom', 'dingtalk'] as const;
export type EndpointKind = (typeof ENDPOINT_KINDS)[number];

/** An address of a unit, opened for sending. */
export type OpenEndpoint = {
  readonly kind: EndpointKind;
  readonly unitCode: string;
  readonly url: string;
  readonly secret: string | null;
};

/** Null when it was removed or is switched off. */
export async function findOpenEndpoint(db: Db, districtId: number, id: string): Promise<OpenEndpoint | null> {
  const found = await db.noticeEndpoint.findUnique({ where: { districtId_id: { districtId, id } } });
  if (!found?.isActive) return null;
  return {
    kind: found.kind as EndpointKind,
    unitCode: found.unitCode,
    url: unsealPersonalData(found.urlSealed),
    secret: found.secretSealed && unsealPersonalData(found.secretSealed),
  };
}
