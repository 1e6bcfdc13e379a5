import { parseArgs } from 'node:util';
import { asLogin, isLogin } from '#lib/access/domain/login.ts';
import { ADMINISTRATOR_ROLES } from '#lib/access/domain/roles.ts';
import { createUser } from '#lib/access/use-cases/create-user.ts';
import type { Db } from '#lib/platform/db.ts';
import { createReferenceDistrict, type DistrictToCreate } from '#prisma/reference/new-district.ts';
import { refusalOf } from './access-refusals.ts';
import { type Command, UsageError, withDatabase } from './command.ts';
import { asHost } from './host.ts';

const ADMINISTRATORS = ADMINISTRATOR_ROLES;
type Administrators = Readonly<Record<(typeof ADMINISTRATORS)[number], string>>;

/** Administrators sit in the district's general office until they arrange the house themselves. */
const FIRST_UNIT = 'D01';

export const command: Command = {
  usage:
    'district create --code CODE --name 区名 --name-en NAME [--host HOST] --system-admin L --security-admin L --auditor L',
  summary:
    'Create a district with its departments, matters, limits and calendar; the output is a login and its one-time password per line.',
  run: async (args) => {
    const options = { type: 'string' } as const;
    const { values } = parseArgs({
      args: [...args],
      options: {
        code: options,
        name: options,
        'name-en': options,
        host: options,
        'system-admin': options,
        'security-admin': options,
        auditor: options,
      },
    });
    const { code, name, 'name-en': nameEn, 'system-admin': system, 'security-admin': security, auditor } = values;
    if (!code?.trim() || !name?.trim() || !nameEn?.trim())
      throw new UsageError('--code, --name and --name-en are needed.');
    if (!system || !security || !auditor) {
      throw new UsageError('--system-admin, --security-admin and --auditor are needed: three people, three powers.');
    }
    const logins: Administrators = { 'system-admin': system, 'security-admin': security, auditor };
    const host = values.host === undefined ? null : asHost(values.host);
    const district = { code: code.trim(), name: name.trim(), nameEn: nameEn.trim(), host };
    return withDatabase('district create', ({ db }) => create(db, district, logins));
  },
};

async function create(db: Db, district: DistrictToCreate, logins: Administrators): Promise<number> {
  const wrong = await firstUnusable(db, Object.values(logins));
  if (wrong) return fail(refusalOf(wrong.code, wrong.login));
  if ((await createReferenceDistrict(db, district)) === null) {
    return fail(`"${district.code}": there is a district with this code, or one with the host ${district.host}.`);
  }
  for (const role of ADMINISTRATORS) {
    const login = logins[role];
    const person = { login, name: login, district: district.code, unit: FIRST_UNIT, role };
    const created = await createUser(db, person, Temporal.Now.instant());
    if (!created.ok) return fail(refusalOf(created.refusal.code, login));
    console.log(`${asLogin(login)} ${created.value.oneTimePassword}`);
  }
  return 0;
}

/** Looked at before anything is created: three different logins that nobody has. */
async function firstUnusable(db: Db, given: readonly string[]): Promise<{ login: string; code: string } | null> {
  const logins = given.map(asLogin);
  const malformed = logins.find((login) => !isLogin(login));
  if (malformed !== undefined) return { login: malformed, code: 'login-invalid' };
  const twice = logins.find((login, index) => logins.indexOf(login) !== index);
  if (twice !== undefined) return { login: twice, code: 'administrators-apart' };
  const taken = await db.user.findFirst({ where: { login: { in: logins } }, select: { login: true } });
  return taken && { login: taken.login, code: 'login-taken' };
}

function fail(sentence: string): number {
  console.error(sentence);
  return 1;
}
