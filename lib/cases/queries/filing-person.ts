import type { Viewer } from '#lib/access/domain/viewer.ts';
import { unsealPersonalData } from '#lib/access/sealing.ts';
import type { Db } from '#lib/platform/db.ts';

export type FilingCompany = { readonly uscc: string; readonly name: string; readonly nameEn: string | null };

export type FilingPerson = {
  readonly contact: { readonly name: string; readonly phone: string; readonly email: string };
  /** the companies this person may file for */
  readonly companies: readonly FilingCompany[];
};

/** What the form fills in by itself: the person's own name, telephone and address, and their companies. */
export async function findFilingPerson(db: Db, viewer: Viewer): Promise<FilingPerson> {
  const { districtId, userId } = viewer;
  const [person, companies] = await Promise.all([
    db.user.findUniqueOrThrow({
      where: { districtId_id: { districtId, id: userId } },
      select: { name: true, phoneSealed: true, emailSealed: true },
    }),
    db.enterprise.findMany({
      where: { districtId, id: { in: viewer.memberships.map((each) => each.enterpriseId) } },
      select: { uscc: true, name: true, nameEn: true },
      orderBy: { id: 'asc' },
    }),
  ]);
  const open = (sealed: Uint8Array | null) => (sealed ? unsealPersonalData(sealed) : '');
  return {
    contact: { name: person.name, phone: open(person.phoneSealed), email: open(person.emailSealed) },
    companies,
  };
}
