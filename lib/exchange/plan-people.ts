import type { KnownPeople, KnownPerson, PersonDetails } from '#lib/access/commands/bring-in-people.ts';
import { asContact, asMobile } from '#lib/access/contact-forms.ts';
import { asLogin, isLogin } from '#lib/access/domain/login.ts';
import { isSamePeriod, type PostPeriod, periodOf, postPeriodFault } from '#lib/access/domain/post-period.ts';
import type { StaffRole } from '#lib/access/domain/roles.ts';
import { keepsPowersApart } from '#lib/access/domain/staff-rules.ts';
import { dayIn, type PeopleColumn, type PeoplePart } from './domain/people-columns.ts';
import type { RowFault, RowFaultCode } from './domain/row-fault.ts';

export type PeopleRow = {
  readonly line: number;
  readonly cells: ReadonlyMap<PeopleColumn, string>;
  readonly faults: readonly RowFault[];
};

export type PersonAct =
  | { readonly kind: 'enter'; readonly login: string; readonly details: PersonDetails }
  | { readonly kind: 'correct'; readonly before: KnownPerson; readonly after: PersonDetails }
  | { readonly kind: 'give'; readonly person: KnownPerson; readonly post: GivenPost; readonly isHeld: boolean };

export type GivenPost = PostPeriod & { readonly unitCode: string; readonly role: StaffRole };

export type PlannedRow = {
  readonly line: number;
  readonly login: string;
  readonly name: string;
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'rejected';
  /** what it is about: of two rows about the same the second is refused */
  readonly key: string;
  readonly changed: readonly PeopleColumn[];
  readonly faults: readonly RowFault[];
  readonly act: PersonAct | null;
};

export type House = {
  readonly part: PeoplePart;
  readonly viewerId: string;
  readonly known: KnownPeople;
  /** the code of a unit, or of a section in it, by code or name; null when there is none open */
  readonly unitOf: (unit: string, section: string) => { readonly unit: string | null; readonly place: string | null };
  readonly roleOf: (text: string) => StaffRole | null;
};

const LONGEST: Partial<Record<PeopleColumn, number>> = { name: 50, nameEn: 100, officePhone: 40 };

/**
 * What each row of a list would do: every row is created, updated, unchanged or rejected with all that is wrong with it. A cell left empty
 * leaves what is known as it is. Nothing is ever taken away.
 */
export function planPeople(rows: readonly PeopleRow[], house: House): PlannedRow[] {
  const seen = new Map<string, number>();
  const given = new Map<string, GivenPost[]>();
  return rows.map((row) => {
    const earlier = given.get(asLogin(row.cells.get('login') ?? '')) ?? [];
    const planned = house.part === 'people' ? planPerson(row, house) : planPost(row, house, earlier);
    const { act, key, outcome } = planned;
    if (outcome === 'rejected') return planned;
    const before = seen.get(key);
    if (before !== undefined) return repeated(planned, before);
    seen.set(key, row.line);
    if (act?.kind === 'give') given.set(planned.login, [...earlier, act.post]);
    return planned;
  });
}

const repeated = (row: PlannedRow, before: number): PlannedRow => ({
  ...row,
  outcome: 'rejected',
  changed: [],
  faults: [{ field: 'login', code: 'repeated-in-file', value: String(before) }],
  act: null,
});

type Subject = Pick<PlannedRow, 'line' | 'login' | 'key' | 'name'> & { readonly faults: RowFault[] };

function subjectOf({ line, cells, faults }: PeopleRow): Subject & { text: (column: PeopleColumn) => string } {
  const text = (column: PeopleColumn): string => cells.get(column) ?? '';
  const login = asLogin(text('login'));
  return { line, login, key: login, name: text('name'), faults: [...faults], text };
}

function planPerson(row: PeopleRow, { known, unitOf, roleOf }: House): PlannedRow {
  const { text, ...subject } = subjectOf(row);
  const { login, faults } = subject;
  const fault = (field: PeopleColumn, code: RowFaultCode, value = '') => faults.push({ field, code, value });
  const person = known.get(login);
  if (login === '') fault('login', 'missing');
  else if (!isLogin(login)) fault('login', 'login-invalid', login);
  else if (person === null || person?.isStaff === false) fault('login', 'login-of-company', login);
  else if (person?.disabledAt) fault('login', 'account-closed', login);
  if (text('name') === '' && !person) fault('name', 'missing');
  for (const column of ['name', 'nameEn', 'officePhone'] as const) {
    const length = [...text(column)].length;
    if (length > (LONGEST[column] ?? length)) fault(column, 'too-long', String(length));
  }
  const phone = text('phone') === '' ? null : asMobile(text('phone'));
  if (text('phone') !== '' && !phone) fault('phone', 'phone-invalid', text('phone'));
  const contact = text('email') === '' ? null : asContact(text('email'));
  const email = contact?.kind === 'email' ? contact.value : null;
  if (text('email') !== '' && !email) fault('email', 'email-invalid', text('email'));
  // A post is the security administrator's to give; one that is held already may stand in the list.
  if (text('role') !== '') {
    const { place } = unitOf(text('unit'), text('section'));
    const role = roleOf(text('role'));
    if (!role) fault('role', 'unknown-role', text('role'));
    else if (!person?.posts.some((post) => post.role === role && post.unitCode === place))
      fault('role', 'role-not-yours');
  }
  if (faults.length > 0) return { ...subject, outcome: 'rejected', changed: [], act: null };
  const details: PersonDetails = {
    name: text('name') || (person?.name ?? ''),
    nameEn: text('nameEn') || (person?.nameEn ?? null),
    officePhone: text('officePhone') || (person?.officePhone ?? null),
    phone: phone ?? person?.phone ?? null,
    email: email ?? person?.email ?? null,
  };
  const columns = ['name', 'nameEn', 'officePhone', 'phone', 'email'] as const;
  const changed = columns.filter((column) => details[column] !== (person?.[column] ?? null));
  if (!person) return { ...subject, outcome: 'created', changed, act: { kind: 'enter', login, details } };
  if (changed.length === 0) return { ...subject, outcome: 'unchanged', changed, act: null };
  return { ...subject, outcome: 'updated', changed, act: { kind: 'correct', before: person, after: details } };
}

function planPost(
  row: PeopleRow,
  { viewerId, known, unitOf, roleOf }: House,
  earlier: readonly GivenPost[],
): PlannedRow {
  const { text, ...subject } = subjectOf(row);
  const { login, faults } = subject;
  const fault = (field: PeopleColumn, code: RowFaultCode, value = '') => faults.push({ field, code, value });
  const found = known.get(login);
  const person = found?.isStaff ? found : null;
  if (login === '') fault('login', 'missing');
  else if (!person) fault('login', 'unknown-person', login);
  else if (person.id === viewerId) fault('login', 'own-rights');
  else if (person.disabledAt) fault('login', 'account-closed', login);
  // A name beside the login keeps a post from going to somebody else by a slip of one letter.
  if (person && text('name') !== '' && text('name') !== person.name) fault('name', 'name-differs', person.name);
  const { unit, place } = unitOf(text('unit'), text('section'));
  if (text('unit') === '') fault('unit', 'missing');
  else if (!unit) fault('unit', 'unknown-unit', text('unit'));
  else if (!place) fault('section', 'unknown-section', text('section'));
  const role = roleOf(text('role'));
  if (text('role') === '') fault('role', 'missing');
  else if (!role) fault('role', 'unknown-role', text('role'));
  const [from, to] = (['from', 'to'] as const).map((column) => {
    const day = text(column) === '' ? null : dayIn(text(column));
    if (text(column) !== '' && !day) fault(column, 'not-a-day', text(column));
    return day;
  });
  const period = periodOf(from ?? null, to ?? null);
  const periodFault = role && postPeriodFault(role, period);
  if (periodFault) fault('to', periodFault);
  const also = { posts: [...(person?.posts ?? []), ...earlier] };
  if (person && role && !keepsPowersApart(also, role)) fault('role', 'powers-apart');
  if (faults.length > 0 || !person || !role || !place)
    return { ...subject, outcome: 'rejected', changed: [], act: null };
  const post = { unitCode: place, role, ...period };
  const held = person.posts.find((each) => each.unitCode === place && each.role === role);
  const named = { ...subject, name: person.name, key: `${login} ${place} ${role}` };
  const act = { kind: 'give', person, post, isHeld: held !== undefined } as const;
  if (!held) return { ...named, outcome: 'created', changed: ['unit', 'role'], act };
  if (isSamePeriod(held, period)) return { ...named, outcome: 'unchanged', changed: [], act: null };
  return { ...named, outcome: 'updated', changed: ['from', 'to'], act };
}
