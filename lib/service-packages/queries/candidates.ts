import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { type Candidates, type Chosen, candidatesFrom } from '../domain/choosing.ts';
import { type Reason, reasonsFor } from '../domain/suggesting.ts';
import { listMatches, type PackageMatch } from './matches.ts';
import type { CompanyPackages } from './package-view.ts';

export type Composing = {
  readonly candidates: Candidates<PackageMatch>;
  /** why the version the company holds should be followed by another; none: it is still right */
  readonly reasons: readonly Reason[];
};

/**
 * What an officer composes the company's next version from, or the draft that is shown. Null for whoever may not compose, and
 * while a version is in review or waits to be handed over.
 */
export async function findComposing(
  db: Db,
  viewer: Viewer,
  packages: CompanyPackages,
  today: Temporal.PlainDate,
): Promise<Composing | null> {
  const { company, composes, shown, before } = packages;
  const draft = shown?.status === 'draft' ? shown : null;
  if (!composes || shown?.status === 'in-review' || shown?.status === 'approved') return null;
  const held = draft || shown?.status === 'discarded' ? before : shown;
  const [matches, last] = await Promise.all([
    listMatches(db, viewer, { enterpriseId: company.id, today }),
    db.enterpriseChange.findFirst({
      where: { districtId: viewer.districtId, enterpriseId: company.id },
      select: { at: true },
      orderBy: { id: 'desc' },
    }),
  ]);
  return {
    candidates: candidatesFrom(matches, {
      draft: draft?.items.map(chosen) ?? null,
      before: held?.items.map(chosen) ?? [],
    }),
    reasons: reasonsFor(held, matches, last?.at ?? null),
  };
}

const chosen = ({ code, part, note }: Chosen): Chosen => ({ code, part, note });
