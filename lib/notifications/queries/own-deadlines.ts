import type { Viewer } from '#lib/access/domain/viewer.ts';
import { waitsForCompany } from '#lib/cases/domain/company-standing.ts';
import { type CompanyLine, listCompanyCases } from '#lib/cases/queries/company-cases.ts';
import { findQueue } from '#lib/cases/queries/queue.ts';
import type { Db } from '#lib/platform/db.ts';
import type { Deadline } from '../domain/deadline.ts';

const MOST = 200;

/**
 * Staff: the clocks they answer for, as their queue has them (paused ones do not wait). A company's people: what is asked of them,
 * and the days on which they are to have an answer, of the requests they may see. The first two hundred.
 */
export async function listOwnDeadlines(db: Db, viewer: Viewer, now: Temporal.Instant): Promise<Deadline[]> {
  if (viewer.kind === 'company') {
    const { items } = await listCompanyCases(db, viewer, { tab: 'open', limit: MOST }, now);
    return items.flatMap((line) => deadlineOf(line) ?? []);
  }
  const queue = await findQueue(db, viewer, now, { limit: MOST });
  return queue.map(({ number, title, clock: act, dueAt, isProvisional, isConfidential }) => {
    return { number, title: isConfidential ? null : title, act, dueAt, isProvisional };
  });
}

function deadlineOf({ number, title, isConfidential, standing }: CompanyLine): Deadline | null {
  const { kind, by, promise } = standing;
  const isAsked = waitsForCompany(standing);
  if (!by || !(isAsked || promise)) return null;
  const act = !isAsked ? 'answer' : kind === 'information' ? 'information' : 'rating';
  return {
    number,
    title: isConfidential ? null : title,
    act,
    dueAt: by,
    isProvisional: promise?.isProvisional ?? false,
  };
}
