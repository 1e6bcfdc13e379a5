import { linkNewPerson } from '#lib/access/commands/link-new-person.ts';
import { openSession } from '#lib/access/commands/open-session.ts';
import type { VerifiedIdentity } from '#lib/access/domain/identity.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { checkAgreement } from '../check-agreement.ts';
import { type Registered, takeIn } from '../commands/take-in.ts';
import type { Registration } from '../schema.ts';

export type RegisteringByIdentity = {
  readonly districtId: number;
  readonly identity: VerifiedIdentity;
  readonly input: Registration;
  readonly address: string | null;
  readonly userAgent: string | null;
};

/**
 * Takes in a person of a company, or who is about to start one, for whom an identity service has just vouched. It vouches for the
 * person alone: the company is claimed, and waits for a code to its contact or for staff. Refuses `identity-taken` when the identity
 * was registered meanwhile, and `privacy-consent-missing`.
 */
export async function registerByIdentity(
  db: Db,
  { districtId, identity, input, address, userAgent }: RegisteringByIdentity,
  now: Temporal.Instant,
): Promise<Result<Registered>> {
  const directory = await getDirectory(db, districtId);
  const agreed = await checkAgreement(db, directory, input, now);
  if (!agreed.ok) return agreed;
  return db
    .$transaction(async (tx): Promise<Result<Registered>> => {
      const taken = await takeIn(tx, { directory, input, contact: null, passwordHash: null, address, now });
      if (!taken) throw new Error('An account without a contact was taken for somebody else’s');
      const { admitted, viewer } = taken;
      const linkId = await linkNewPerson(tx, viewer, { identity, address }, now);
      if (!linkId) throw new IdentityTaken();
      const entering = { districtId, userId: viewer.userId, sessionVersion: 1, address, userAgent };
      const way = { by: 'identity', linkId, identity, isTwoStep: false } as const;
      return ok({ session: await openSession(tx, { ...entering, way }, now), admitted });
    })
    .catch((error: unknown) => {
      if (error instanceof IdentityTaken) return refuse('identity-taken');
      throw error;
    });
}

/** Thrown to take the new account back, and turned into a refusal at once. */
class IdentityTaken extends Error {}
