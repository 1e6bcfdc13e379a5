import { recordAudit } from '#lib/audit/record.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { type PostPeriod, sayPost } from '../domain/post-period.ts';
import type { Viewer } from '../domain/viewer.ts';
import {
  asStaff,
  insertPerson,
  insertPost,
  type PersonFields,
  type PostKey,
  STAFF,
  type StaffRow,
  updatePostPeriod,
} from '../repository/staff.ts';
import { sealPersonalData, unsealPersonalData } from '../sealing.ts';

/** What a list says of a person, whom it may name by login alone. */
export type PersonDetails = PersonFields & { readonly phone: string | null; readonly email: string | null };
export type KnownPerson = Omit<StaffRow, 'name' | 'nameEn' | 'officePhone'> &
  PersonDetails & { readonly isStaff: boolean };

/** Everybody whom a list names, by login; null for a login of another district, which is only known to be taken. */
export type KnownPeople = ReadonlyMap<string, KnownPerson | null>;

/** For whoever brings people in: by permission `people:manage` or `rights:grant`, asked by the use-case. */
export async function knowPeople(db: Db | Tx, districtId: number, logins: readonly string[]): Promise<KnownPeople> {
  const rows = await db.user.findMany({
    where: { login: { in: [...logins] } },
    select: { ...STAFF, districtId: true, kind: true, phoneSealed: true, emailSealed: true },
  });
  const open = (sealed: Uint8Array | null) => sealed && unsealPersonalData(sealed);
  return new Map(
    rows.map(({ districtId: home, kind, phoneSealed, emailSealed, ...row }) => {
      const contacts = { phone: open(phoneSealed), email: open(emailSealed) };
      return [row.login, home === districtId ? { ...asStaff(row), ...contacts, isStaff: kind === 'staff' } : null];
    }),
  );
}

export type BringingIn = { readonly viewer: Viewer; readonly address: string | null; readonly now: Temporal.Instant };

export type Newcomer = PersonDetails & { readonly id: string; readonly login: string; readonly passwordHash: string };

/** Enters somebody with a password they must change, in the caller's transaction; without a post they can do nothing. */
export async function bringIn(tx: Tx, { phone, email, ...person }: Newcomer, by: BringingIn): Promise<void> {
  const { districtId } = by.viewer;
  if (!(await insertPerson(tx, { districtId, ...person, ...sealed('phone', phone), ...sealed('email', email) }))) {
    throw new Error(`Login ${person.login} was taken meanwhile`);
  }
  const data = { login: person.login, by: 'import' };
  await recordAudit(tx, { ...entryOf(by, person.id), action: 'user-created', data });
}

/** Corrects what is known of somebody; the audit says of telephone and mailbox only that they changed. */
export async function correct(tx: Tx, before: KnownPerson, after: PersonDetails, by: BringingIn): Promise<void> {
  const { phone, email, ...plain } = after;
  await tx.user.update({
    where: { districtId_id: { districtId: by.viewer.districtId, id: before.id } },
    data: {
      ...plain,
      ...(phone !== before.phone && sealed('phone', phone)),
      ...(email !== before.email && sealed('email', email)),
      version: { increment: 1 },
    },
    select: { id: true },
  });
  const { name, nameEn, officePhone } = before;
  const contacts = [...(phone !== before.phone ? ['phone'] : []), ...(email !== before.email ? ['email'] : [])];
  const data = { before: { name, nameEn, officePhone }, after: plain, ...(contacts.length > 0 && { contacts }) };
  await recordAudit(tx, { ...entryOf(by, before.id), action: 'person-changed', data });
}

/** Gives a post, or gives one that is held other days. Whether it may be given is decided before (`grantPost` says the rules). */
export async function givePost(
  tx: Tx,
  person: Pick<KnownPerson, 'id' | 'posts'>,
  post: Omit<PostKey, 'userId'> & PostPeriod,
  by: BringingIn,
): Promise<void> {
  const { districtId } = by.viewer;
  const rest = person.posts.filter(({ unitCode, role }) => unitCode !== post.unitCode || role !== post.role);
  const isHeld = rest.length < person.posts.length;
  const row = { userId: person.id, ...post };
  await (isHeld ? updatePostPeriod(tx, districtId, row) : insertPost(tx, districtId, row));
  const data = { before: person.posts.map(sayPost), after: [...rest, post].map(sayPost), by: 'import' };
  await recordAudit(tx, { ...entryOf(by, person.id), action: 'post-granted', data });
}

const entryOf = ({ viewer, address, now }: BringingIn, subject: string) => ({
  districtId: viewer.districtId,
  at: now,
  actorId: viewer.userId,
  subject,
  address,
});

/** A number or address that somebody else typed proves nothing: it is kept without the hash by which a person would be found. */
const sealed = (kind: 'phone' | 'email', value: string | null) =>
  value === null ? {} : { [`${kind}Sealed`]: sealPersonalData(value), [`${kind}Hash`]: null };
