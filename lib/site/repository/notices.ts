import type { Tx } from '#lib/platform/db.ts';
import { toDateColumn } from '#lib/shared/date-columns.ts';
import { toDate } from '#lib/shared/instants.ts';
import type { NoticeDraftInput } from '../schema.ts';

type By = { readonly districtId: number; readonly userId: string; readonly at: Temporal.Instant };

/** False when somebody saved it since: `revision` is the one that was read, 0 where there was no draft. */
export async function saveDraft(tx: Tx, { revision, ...draft }: NoticeDraftInput, by: By): Promise<boolean> {
  const { districtId, userId } = by;
  const row = { ...draft, updatedAt: toDate(by.at), updatedById: userId };
  if (revision > 0) {
    const { count } = await tx.privacyNotice.updateMany({
      where: { districtId, publishedAt: null, revision },
      data: { ...row, revision: { increment: 1 } },
    });
    return count === 1;
  }
  const { _max: last } = await tx.privacyNotice.aggregate({ where: { districtId }, _max: { version: true } });
  const { count } = await tx.privacyNotice.createMany({
    data: [{ ...row, districtId, version: (last.version ?? 0) + 1 }],
    skipDuplicates: true,
  });
  return count === 1;
}

export type Publishing = By & {
  readonly version: number;
  readonly revision: number;
  readonly effectiveOn: string;
  readonly publisher: string;
  readonly publisherEn: string;
};

/** False when the draft was saved or published since. */
export async function publishDraft(tx: Tx, { districtId, userId, at, version, revision, ...rest }: Publishing) {
  const { count } = await tx.privacyNotice.updateMany({
    where: { districtId, version, revision, publishedAt: null },
    data: {
      ...rest,
      effectiveOn: toDateColumn(rest.effectiveOn),
      publishedAt: toDate(at),
      publishedById: userId,
    },
  });
  return count === 1;
}
