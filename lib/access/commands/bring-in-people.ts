import { recordAudit } from '#lib/audit/record.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { type PostPeriod, sayPost } from '../domain/post-period.ts';
import type { Viewer } from '../domain/viewer.ts';
import { lookupHash, lookupHashes } from '../lookup.ts';
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

type Named = {
  readonly logins: readonly string[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
};
/** Everybody whom a list may mean by login, and whose a telephone or mailbox is. A login of another district is only known to be taken. */
export type KnownPeople = {
  readonly byLogin: ReadonlyMap<string, KnownPerson | null>;
  readonly byContact: ReadonlyMap<string, string>;
};

/** For whoever brings people in: by permission `people:manage` or `rights:grant`, asked by the use-case. */
export async function knowPeople(
  db: Db | Tx,
  districtId: number,
  { logins, phones, emails }: Named,
): Promise<KnownPeople> {
  const hashesOf = (kind: 'phone' | 'email', values: readonly string[]) =>
    new Map(values.flatMap((value) => lookupHashes(kind, value).map((hash) => [hexOf(hash), value] as const)));
  const [phoneOf, emailOf] = [hashesOf('phone', phones), hashesOf('email', emails)];
  const bytesOf = (hashes: ReadonlyMap<string, string>) =>
    [...hashes.keys()].map((hash) => new Uint8Array(Buffer.from(hash, 'hex')));
  const rows = await db.user.findMany({
    where: {
      OR: [
        { login: { in: [...logins] } },
        { districtId, phoneHash: { in: bytesOf(phoneOf) } },
        { districtId, emailHash: { in: bytesOf(emailOf) } },
      ],
    },
    select: {
      ...STAFF,
      districtId: true,
      kind: true,
      phoneSealed: true,
      phoneHash: true,
      emailSealed: true,
      emailHash: true,
    },
  });
  const byLogin = new Map<string, KnownPerson | null>();
  const byContact = new Map<string, string>();
  const open = (sealed: Uint8Array | null) => sealed && unsealPersonalData(sealed);
  for (const { districtId: home, kind, phoneSealed, phoneHash, emailSealed, emailHash, ...row } of rows) {
    const person = { ...asStaff(row), isStaff: kind === 'staff' };
    byLogin.set(
      row.login,
      home === districtId ? { ...person, phone: open(phoneSealed), email: open(emailSealed) } : null,
    );
    const phone = phoneHash && phoneOf.get(hexOf(phoneHash));
    const email = emailHash && emailOf.get(hexOf(emailHash));
    if (phone) byContact.set(phone, row.id);
    if (email) byContact.set(email, row.id);
  }
  return { byLogin, byContact };
}

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

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

const sealed = (kind: 'phone' | 'email', value: string | null) =>
  value === null ? {} : { [`${kind}Sealed`]: sealPersonalData(value), [`${kind}Hash`]: lookupHash(kind, value) };
