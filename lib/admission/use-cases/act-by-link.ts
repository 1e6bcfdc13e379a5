import type { Viewer } from '#lib/access/domain/viewer.ts';
import { hashLinkToken, isLinkToken } from '#lib/access/link-token.ts';
import { recordAudit } from '#lib/audit/record.ts';
import { carryOut } from '#lib/cases/commands/carry-out.ts';
import type { InputOf } from '#lib/cases/domain/inputs.ts';
import type { CaseState } from '#lib/cases/domain/state.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { type Refused, type Result, refuse } from '#lib/shared/result.ts';
import type { LinkAct } from '../domain/case-links.ts';
import { contactAsViewer, findLinkCase } from '../queries/case-link.ts';
import { takeLink } from '../repository/case-links.ts';

export type LinkOrder<A extends LinkAct> = {
  readonly token: string;
  readonly act: A;
  readonly input: InputOf<A>;
  readonly address: string | null;
};

/**
 * Gives the one command a link was sent for, as the case's contact, and uses the link up with it: both or neither. Refuses `link-over`
 * for a link that was used, is too old, was sent for another act or an earlier question, and what the command refuses.
 */
export async function actByLink<A extends LinkAct>(
  db: Db,
  { token, act, input, address }: LinkOrder<A>,
  now: Temporal.Instant,
): Promise<Result<CaseState>> {
  const found = isLinkToken(token) ? await findLinkCase(db, token, now) : null;
  if (found?.act !== act) return refuse('link-over');
  const { districtId, number } = found;
  const directory = await getDirectory(db, districtId);
  const viewer: Viewer = contactAsViewer(found);
  return db
    .$transaction(async (tx): Promise<Result<CaseState>> => {
      const link = await takeLink(tx, hashLinkToken(token), now);
      if (!link) return refuse('link-over');
      const order = { number, command: act, input, version: found.version };
      const actor = { kind: 'company', id: null, unitCode: null } as const;
      const done = await carryOut(tx, viewer, order, { directory, now, draw: 1, actor });
      if (!done.ok) throw new LinkRefused(done);
      const data = { act, linkId: link.id };
      await recordAudit(tx, { districtId, at: now, action: 'one-time-link-used', subject: number, address, data });
      return done;
    })
    .catch((error: unknown) => {
      if (error instanceof LinkRefused) return error.refused;
      throw error;
    });
}

/** Thrown to leave the link unused, and turned into its refusal at once. */
class LinkRefused extends Error {
  readonly refused: Refused;
  constructor(refused: Refused) {
    super(refused.refusal.code);
    this.refused = refused;
  }
}
