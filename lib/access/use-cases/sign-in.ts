import { INSTALLATION, recordAudit } from '#lib/audit/record.ts';
import { isAtHome } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { isPassword } from '#lib/platform/passwords.ts';
import { ok, type Refused, type Result, refuse } from '#lib/shared/result.ts';
import { openSession } from '../commands/open-session.ts';
import { asContact } from '../contact-forms.ts';
import { asLogin } from '../domain/login.ts';
import { PASSWORD_MAX } from '../domain/password-policy.ts';
import { minutesUntil } from '../domain/throttle-rule.ts';
import { findByContact } from '../queries/viewers.ts';
import { type Credentials, findCredentials } from '../repository/people.ts';
import {
  addressKey,
  forgetAttempts,
  loginKey,
  PER_ADDRESS,
  PER_LOGIN,
  returnAttempt,
  takeAllowance,
  takeAttempt,
} from '../repository/throttle.ts';
import type { OpenedSession } from '../signed-in.ts';

export type SignInAttempt = {
  readonly login: string;
  readonly password: string;
  /** whose portal was opened: telephones and mailboxes are looked for among its people only */
  readonly districtId?: number | null;
  readonly address: string | null;
  /** the host that was opened: at another district's, a login is one nobody has */
  readonly host?: string | null;
  readonly userAgent: string | null;
  /** false: staff have no login here, only companies do (STAFF_HOSTS, STAFF_NETWORKS, STAFF_HEADER) */
  readonly isWithin?: boolean;
};

/**
 * Opens a session for whoever knows login (or telephone, or mailbox) and password. Refuses `sign-in-failed`, which never says whether the login
 * exists, and `sign-in-locked` with the minutes to wait: after five failures for the login, existing or not, and after
 * sixty within a quarter of an hour from one address, which a whole office shares.
 */
export async function signIn(db: Db, attempt: SignInAttempt, now: Temporal.Instant): Promise<Result<OpenedSession>> {
  const login = asLogin(attempt.login).slice(0, 200);
  const keys = { login: loginKey(login), address: addressKey(attempt.address ?? 'unknown') };
  const fromAddress = await takeAllowance(db, keys.address, PER_ADDRESS, now);
  if (!fromAddress.isAllowed) return locked(fromAddress.until, now);
  const forLogin = await takeAttempt(db, keys.login, PER_LOGIN, now);
  if (!forLogin.isAllowed) return locked(forLogin.until, now);

  const person = await findPerson(db, login, attempt.districtId ?? null);
  const isHere =
    person !== null &&
    (person.kind === 'company' || attempt.isWithin !== false) &&
    (await isAtHome(db, person.districtId, attempt.host ?? null));
  const mayEnter = isHere && person.disabledAt === null;
  const isRight = await isPassword(attempt.password.slice(0, PASSWORD_MAX + 1), mayEnter ? person.passwordHash : null);
  if (!isRight || !person) {
    await recordFailure(db, isHere ? person : null, attempt.address, forLogin.isLast, now);
    return forLogin.isLast ? locked(forLogin.until, now) : refuse('sign-in-failed');
  }
  return ok(await open(db, person, { attempt, keys, now }));
}

/** By login first; a telephone or a mailbox is as good, where somebody of the district has it. */
async function findPerson(db: Db, typed: string, districtId: number | null): Promise<Credentials | null> {
  const person = await findCredentials(db, typed);
  if (person || districtId === null) return person;
  const contact = asContact(typed);
  return contact && findByContact(db, districtId, contact);
}

type Opening = {
  readonly attempt: SignInAttempt;
  readonly keys: { readonly login: Buffer; readonly address: Buffer };
  readonly now: Temporal.Instant;
};

function open(db: Db, person: Credentials, { attempt, keys, now }: Opening): Promise<OpenedSession> {
  const { districtId, id: userId, sessionVersion } = person;
  const { address, userAgent } = attempt;
  return db.$transaction(async (tx) => {
    await forgetAttempts(tx, keys.login);
    await returnAttempt(tx, keys.address);
    const way = { by: 'password' } as const;
    return openSession(tx, { districtId, userId, sessionVersion, address, userAgent, way }, now);
  });
}

/** What was typed as the login is not kept where nobody has it: it may be somebody's password. */
async function recordFailure(
  db: Db,
  person: Credentials | null,
  address: string | null,
  isLocking: boolean,
  now: Temporal.Instant,
): Promise<void> {
  const entry = { districtId: person?.districtId ?? INSTALLATION, at: now, subject: person?.id ?? null, address };
  await db.$transaction(async (tx) => {
    await recordAudit(tx, { ...entry, action: 'sign-in-failed' });
    if (isLocking) await recordAudit(tx, { ...entry, action: 'sign-in-locked' });
  });
}

const locked = (until: Temporal.Instant, now: Temporal.Instant): Refused =>
  refuse('sign-in-locked', { minutes: minutesUntil(until, now) });
