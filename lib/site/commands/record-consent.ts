import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import type { ConsentChannel } from '../domain/privacy.ts';

export type Consent = {
  readonly districtId: number;
  readonly userId: string;
  /** the version that was shown */
  readonly version: number;
  readonly channel: ConsentChannel;
};

/**
 * Writes down in the caller's transaction that somebody agreed to a published version: for registration, which shows the notice before there is
 * an account. Agreeing twice is agreeing once. False when there is no such version.
 */
export async function recordConsent(tx: Tx, consent: Consent, now: Temporal.Instant): Promise<boolean> {
  const { districtId, version } = consent;
  const shown = await tx.privacyNotice.findFirst({
    where: { districtId, version, publishedAt: { not: null } },
    select: { version: true },
  });
  if (!shown) return false;
  await tx.privacyConsent.createMany({
    data: [{ ...consent, id: randomUUIDv7(), at: toDate(now) }],
    skipDuplicates: true,
  });
  return true;
}
