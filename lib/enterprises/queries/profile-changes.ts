import { type Viewer, worksOnCases } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { PROFILE_FIELDS, type ProfileValue } from '../domain/profile-fields.ts';
import { mayRead, sideOf } from '../domain/profile-rights.ts';
import { COMPLETENESS_FIELD, qualificationIn } from '../domain/qualification-record.ts';
import type { QualificationKind } from '../domain/qualifications.ts';
import { type EntryKey, isText } from '../domain/sections.ts';

type Change = {
  readonly id: string;
  readonly at: Date;
  readonly act: 'stated' | 'verified';
  readonly actor: { readonly name: string; readonly nameEn: string | null; readonly kind: string } | null;
};

export type EntryChange = Change & {
  readonly about: 'entry';
  readonly key: EntryKey;
  readonly year: number;
  readonly before: ProfileValue | null;
  readonly after: ProfileValue | null;
};

/** A qualification as the history tells it; the proof by its name. */
export type QualificationTold = {
  readonly number: string | null;
  readonly grantedOn: string | null;
  readonly expiresOn: string | null;
  readonly proof: string | null;
};

export type ChangeView =
  | EntryChange
  | (Change & {
      readonly about: 'qualification';
      readonly kind: QualificationKind;
      readonly before: QualificationTold | null;
      readonly after: QualificationTold | null;
    })
  | (Change & { readonly about: 'completeness'; readonly isComplete: boolean });

const CHANGES = 30;

/** The last changes of a company's profile that this reader may see, newest first. */
export async function listChanges(
  db: Db,
  viewer: Viewer,
  company: { readonly id: string; readonly areaCode: string | null },
): Promise<ChangeView[]> {
  const side = sideOf(viewer, company);
  if (!side && !worksOnCases(viewer)) return [];
  const rows = await db.enterpriseChange.findMany({
    where: { districtId: viewer.districtId, enterpriseId: company.id },
    select: {
      ...{ id: true, at: true, act: true, field: true, year: true, before: true, after: true },
      actor: { select: { name: true, nameEn: true, kind: true } },
    },
    orderBy: { id: 'desc' },
    take: CHANGES,
  });
  return rows.flatMap(({ field, year, before, after, ...rest }): ChangeView[] => {
    const change = { ...rest, act: rest.act as Change['act'] };
    const kind = qualificationIn(field);
    if (kind)
      return [
        {
          ...change,
          about: 'qualification',
          kind,
          before: before as QualificationTold,
          after: after as QualificationTold,
        },
      ];
    if (field === COMPLETENESS_FIELD) return [{ ...change, about: 'completeness', isComplete: after === true }];
    const key = field as EntryKey;
    if (!(isText(key) || Object.hasOwn(PROFILE_FIELDS, key)) || !mayRead(viewer, side, key)) return [];
    return [{ ...change, about: 'entry', key, year, before: before as ProfileValue, after: after as ProfileValue }];
  });
}
