import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { asNetwork, type Network } from '../shared/open-address.ts';
import { type IdentityService, isOidcSetting, readIdentityServices } from './oidc-settings.ts';
import { keptInProcess } from './process-memory.ts';
import { keptSecret } from './secrets.ts';

/** The settings named in `.env.example`, checked and completed. */
export type Env = {
  readonly port: number;
  readonly host: string;
  /** The address people open; `null` when not given, and then whatever address they opened is trusted. */
  readonly appUrl: string | null;
  /** All of them, where districts have hosts of their own; the first is `appUrl`. */
  readonly appUrls: readonly string[];
  /** `null` means the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly authSecret: string;
  /** 32 bytes each: the first seals, the others still open what was sealed before a change of key. */
  readonly encryptionKeys: readonly [Buffer, ...Buffer[]];
  readonly seed: 'demo' | 'none';
  readonly smtpUrl: string | null;
  /** Who mail comes from */
  readonly mailFrom: string;
  readonly smsUrl: string | null;
  readonly storageUrl: string;
  /** Identity services people may sign in through; `identityServiceFor` chooses. */
  readonly identityServices: readonly IdentityService[];
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** Background workers `npm start` runs; with 0 they run elsewhere by `npm run worker`. */
  readonly workers: number;
  /** Proxies in front that append to X-Forwarded-For; the address before theirs is the person's. None: where the connection comes from. */
  readonly trustedProxies: number;
  readonly staffAccess: StaffAccess;
  readonly apiRequestsPerSecond: number;
  readonly apiItemsPerCall: number;
};

/** From where staff work, whoever they are; what is given must all hold, and nothing given means from everywhere. */
export type StaffAccess = {
  /** as they stand in an address, lower case */
  readonly hosts: readonly string[];
  /** where people come from; none means from everywhere */
  readonly networks: readonly Network[];
  /** what only the inner proxy sets */
  readonly header: { readonly name: string; readonly value: string } | null;
};

type Source = Readonly<Record<string, string | undefined>>;

/** The checked settings of this process, read once. */
export function env(): Env {
  return keptInProcess('env', () => readEnv(process.env));
}

/** Checks everything before it complains, so that a person mends all mistakes at once. */
export function readEnv(source: Source): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const parsed = SETTINGS.safeParse(given);
  const mistakes = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  const identity = readIdentityServices(given);
  mistakes.push(...identity.mistakes);
  if (parsed.success) mistakes.push(...staffHostMistakes(parsed.data));
  if (!parsed.success || mistakes.length > 0) throw new EnvironmentError(mistakes);
  return complete(parsed.data, identity.services);
}

/** Thrown with one sentence per mistake; start-up prints the message and nothing else. */
export class EnvironmentError extends Error {
  constructor(mistakes: readonly string[]) {
    super(
      `The settings cannot be used 环境变量有误 (see .env.example):\n${mistakes.map((text) => `  ${text}`).join('\n')}`,
    );
    this.name = 'EnvironmentError';
  }
}

const whole = (low: number, high: number) =>
  z
    .string()
    .regex(/^\d+$/, { error: `must be a whole number from ${low} to ${high}`, abort: true })
    .transform(Number)
    .refine((value) => value >= low && value <= high, { error: `must be a whole number from ${low} to ${high}` });

const address = (schemes: readonly string[]) =>
  z.string().refine((value) => schemes.some((scheme) => value.startsWith(scheme)) && URL.canParse(value), {
    error: `must be an address that begins with ${schemes.join(' or ')}`,
  });

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** A folder named without its whole path is meant from where the portal runs. */
const HERE = pathToFileURL(`${process.cwd()}/`).href;

const SETTINGS = z.object({
  PORT: whole(1, 65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  APP_URL: z
    .string()
    .transform((text) => text.split(',').map((each) => each.trim().replace(/\/+$/, '')))
    .refine((urls) => urls.every((url) => /^https?:\/\//.test(url) && URL.canParse(url)), {
      error: 'must be an address that begins with http:// or https://, or several with commas between them',
    })
    .optional(),
  DATABASE_URL: address(['postgresql://', 'postgres://']).optional(),
  DATA_DIR: z.string().default('.data'),
  AUTH_SECRET: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
  ENCRYPTION_KEY: z
    .string()
    .transform(decodeKeys)
    .refine((keys) => keys.every((key) => key.length === 32), {
      error: 'must be 32 bytes in base64 or in hexadecimal digits, or several such keys with commas between them',
    })
    .optional(),
  SEED: z.enum(['demo', 'none'], { error: 'must be demo or none' }).default('demo'),
  SMTP_URL: address(['smtp://', 'smtps://']).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*@[^\s@]+$/, { error: 'must be a mail address, or a name with one in <>' })
    .default('企业服务包门户 <portal@localhost>'),
  SMS_URL: address(['http://', 'https://']).optional(),
  STORAGE_URL: z
    .string()
    .refine((value) => value.startsWith('file:') && URL.canParse(value, HERE), {
      error: 'must be a folder of this machine, file:///path or file:./path (object stores, s3:, are not served yet)',
    })
    .transform((value) => new URL(value, HERE).href)
    .optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
  WORKERS: whole(0, 16).default(1),
  TRUSTED_PROXIES: whole(0, 10).default(0),
  STAFF_HOSTS: z
    .string()
    .transform((text) => text.split(',').map((each) => each.trim().toLowerCase()))
    .refine((hosts) => hosts.every((host) => host !== '' && URL.canParse(`http://${host}`) && !/[/@?#]/.test(host)), {
      error: 'must be a host as it stands in an address, without http://, or several with commas between them',
    })
    .optional(),
  STAFF_NETWORKS: z
    .string()
    .refine((text) => text.split(',').every((each) => asNetwork(each) !== null), {
      error: 'must be addresses or ranges such as 10.0.0.0/8, with commas between them',
    })
    .transform((text) => text.split(',').flatMap((each) => asNetwork(each) ?? []))
    .optional(),
  STAFF_HEADER: z
    .string()
    .regex(/^[A-Za-z0-9-]+: *\S{16,}$/, {
      error: 'must be the name of a header, a colon and a value of at least 16 characters without spaces',
    })
    .optional(),
  API_REQUESTS_PER_SECOND: whole(1, 100_000).default(50),
  API_ITEMS_PER_CALL: whole(1, 100_000).default(5000),
});

type Settings = z.infer<typeof SETTINGS>;

export const isSetting = (name: string): boolean => name in SETTINGS.shape || isOidcSetting(name);

function decodeKeys(text: string): [Buffer, ...Buffer[]] {
  const [first = '', ...others] = text.split(',').map((each) => each.trim());
  return [decodeKey(first), ...others.map(decodeKey)];
}

function decodeKey(text: string): Buffer {
  return /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64');
}

/** Only addresses of the portal are opened; and a host unknown to it counts as the first, which must not be the inner one then. */
function staffHostMistakes({ STAFF_HOSTS: inner = [], APP_URL: urls = [] }: Settings): string[] {
  if (inner.length === 0 || urls.length === 0) return [];
  const [first, ...others] = urls.map((url) => new URL(url).host);
  const hosts = [first, ...others];
  if (inner.some((host) => !hosts.includes(host))) return ['STAFF_HOSTS must be hosts of APP_URL'];
  const isFirstInner = others.length > 0 && first !== undefined && inner.includes(first);
  return isFirstInner ? ['STAFF_HOSTS must not be the first of APP_URL, which companies open'] : [];
}

function staffAccessOf({
  STAFF_HOSTS: hosts = [],
  STAFF_NETWORKS: networks = [],
  STAFF_HEADER: header,
}: Settings): StaffAccess {
  const [name = '', value = ''] = header?.split(/: */, 2) ?? [];
  return { hosts, networks, header: header ? { name, value } : null };
}

function complete(settings: Settings, identityServices: readonly IdentityService[]): Env {
  const dataDir = resolve(settings.DATA_DIR);
  return {
    port: settings.PORT,
    host: settings.HOST,
    appUrl: settings.APP_URL?.[0] ?? null,
    appUrls: settings.APP_URL ?? [],
    databaseUrl: settings.DATABASE_URL ?? null,
    dataDir,
    authSecret: settings.AUTH_SECRET ?? keptSecret(dataDir, 'auth-secret'),
    encryptionKeys: settings.ENCRYPTION_KEY ?? [Buffer.from(keptSecret(dataDir, 'encryption-key'), 'base64')],
    seed: settings.SEED,
    smtpUrl: settings.SMTP_URL ?? null,
    mailFrom: settings.MAIL_FROM,
    smsUrl: settings.SMS_URL ?? null,
    storageUrl: settings.STORAGE_URL ?? pathToFileURL(resolve(dataDir, 'attachments')).href,
    identityServices,
    logLevel: settings.LOG_LEVEL,
    workers: settings.WORKERS,
    trustedProxies: settings.TRUSTED_PROXIES,
    staffAccess: staffAccessOf(settings),
    apiRequestsPerSecond: settings.API_REQUESTS_PER_SECOND,
    apiItemsPerCall: settings.API_ITEMS_PER_CALL,
  };
}

/**
 * next-auth reads its own names. Without APP_URL it trusts the address the person opened; where several are given, `proxy.ts` has made sure
 * that it is one of them.
 */
export function nextAuthEnvironment({ appUrls, authSecret }: Env): Record<string, string> {
  const [only] = appUrls;
  const isOne = only !== undefined && appUrls.length === 1;
  return { NEXTAUTH_SECRET: authSecret, ...(isOne ? { NEXTAUTH_URL: only } : { AUTH_TRUST_HOST: '1' }) };
}
