import { sealPersonalData } from '#lib/access/sealing.ts';
import type { Tx } from '#lib/platform/db.ts';

type EndpointRow = {
  readonly districtId: number;
  readonly id: string;
  readonly unitCode: string;
  readonly kind: string;
  readonly name: string;
  readonly url: string;
  readonly secret: string | null;
};

export async function insertEndpoint(tx: Tx, { url, secret, ...row }: EndpointRow): Promise<void> {
  const sealed = { urlSealed: sealPersonalData(url), secretSealed: secret === null ? null : sealPersonalData(secret) };
  await tx.noticeEndpoint.create({ data: { ...row, ...sealed, host: new URL(url).host }, select: { id: true } });
}

type Version = { readonly districtId: number; readonly id: string; readonly version: number };

/** Whether it was still as it was seen; otherwise nothing is changed. */
export async function updateEndpoint(
  tx: Tx,
  { districtId, id, version }: Version,
  change: { readonly isActive: boolean } | { readonly secret: string },
): Promise<boolean> {
  const data = 'secret' in change ? { secretSealed: sealPersonalData(change.secret) } : change;
  const { count } = await tx.noticeEndpoint.updateMany({
    where: { districtId, id, version },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1;
}
