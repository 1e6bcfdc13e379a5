import { STAFF_ROLES } from '#lib/access/domain/roles.ts';

const SENTENCES: Readonly<Record<string, string>> = {
  'unknown-user': 'nobody who may sign in has this login.',
  'second-factor-none': 'no authenticator app is bound to this account.',
  'name-missing': 'the name is empty.',
  'login-invalid': 'a login has 2 to 64 small letters, digits, ".", "_", "-" or "@", a letter or digit first.',
  'administrators-apart': 'the three administrators are three different people.',
  'login-taken': 'somebody has this login already.',
  'unknown-role': `there is no such role. Roles: ${STAFF_ROLES.join(', ')}.`,
  'unknown-district': 'there is no district with this code.',
  'unknown-unit': 'the district has no active unit with this code (a district made by an import has the unit OFFICE).',
};

/** A refusal as a sentence for a terminal, with what it is about. */
export const refusalOf = (code: string, about: string): string => `"${about}": ${SENTENCES[code] ?? code}`;
