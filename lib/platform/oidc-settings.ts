/** Who signs in through an identity service: the district's staff, or people of companies. */
export type Audience = 'staff' | 'company';

/** One registration of the portal with an identity service (OpenID Connect). */
export type IdentityService = {
  /** null serves both audiences */
  readonly audience: Audience | null;
  /** the district's code as it stands in the setting's name (`310105`); null serves every district */
  readonly district: string | null;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly name: string;
  readonly nameEn: string;
  readonly scope: string;
};

type Source = Readonly<Record<string, string | undefined>>;

const FIELDS = ['ISSUER', 'CLIENT_ID', 'CLIENT_SECRET', 'NAME', 'NAME_EN', 'SCOPE'] as const;
type Field = (typeof FIELDS)[number];
type Group = { readonly prefix: string } & Pick<IdentityService, 'audience' | 'district'>;

const SETTING = new RegExp(`^OIDC_(?:(STAFF|COMPANY)_(?:([A-Z0-9_]+)_)?)?(${FIELDS.join('|')})$`);

export const isOidcSetting = (name: string): boolean => name.startsWith('OIDC_');

/**
 * The identity services of `OIDC_*`: for everybody (`OIDC_ISSUER`), for one audience (`OIDC_STAFF_ISSUER`), for one district's
 * (`OIDC_STAFF_310105_ISSUER`). Every mistake is a sentence; values are never repeated in it.
 */
export function readIdentityServices(source: Source): { services: IdentityService[]; mistakes: string[] } {
  const groups = new Map<string, { group: Group; given: Partial<Record<Field, string>> }>();
  const mistakes: string[] = [];
  for (const [name, value] of Object.entries(source)) {
    if (!isOidcSetting(name) || !value) continue;
    const found = SETTING.exec(name);
    if (!found) {
      mistakes.push(`${name} is no setting: OIDC_, STAFF_ or COMPANY_, a district's code, then ${FIELDS.join(', ')}`);
      continue;
    }
    const [, audience, district, field] = found;
    const prefix = name.slice(0, name.length - (field?.length ?? 0));
    const group = { prefix, audience: audienceOf(audience), district: district ?? null };
    const entry = groups.get(prefix) ?? { group, given: {} };
    entry.given[field as Field] = value.trim();
    groups.set(prefix, entry);
  }
  const services = [...groups.values()].flatMap(({ group, given }) => {
    const faults = faultsOf(group, given);
    mistakes.push(...faults);
    return faults.length > 0 ? [] : [serviceOf(group, given)];
  });
  return { services, mistakes };
}

/** The one that serves an audience of a district: its own before the audience's, that before everybody's. */
export function identityServiceFor(
  services: readonly IdentityService[],
  audience: Audience,
  districtCode: string,
): IdentityService | null {
  const district = districtCode.toUpperCase().replaceAll('-', '_');
  const fitting = services.filter(
    (each) => (each.audience ?? audience) === audience && (each.district ?? district) === district,
  );
  const exactness = ({ audience: who, district: where }: IdentityService) =>
    Number(who !== null) + Number(where !== null);
  return fitting.toSorted((one, other) => exactness(other) - exactness(one))[0] ?? null;
}

const audienceOf = (text: string | undefined): Audience | null =>
  text === undefined ? null : text === 'STAFF' ? 'staff' : 'company';

function faultsOf({ prefix }: Group, given: Partial<Record<Field, string>>): string[] {
  const needed = ['ISSUER', 'CLIENT_ID', 'CLIENT_SECRET'] as const;
  const missing = needed.filter((field) => !given[field]).map((field) => `${prefix}${field}`);
  const faults = missing.length > 0 ? [`${missing.join(' and ')} must be given too, or no ${prefix}* at all`] : [];
  if (given.ISSUER && !isIssuer(given.ISSUER))
    faults.push(`${prefix}ISSUER must be an https:// address without ? or # (http:// on this machine alone)`);
  if (given.SCOPE && !given.SCOPE.split(/\s+/).includes('openid')) faults.push(`${prefix}SCOPE must contain openid`);
  return faults;
}

function isIssuer(text: string): boolean {
  if (!URL.canParse(text) || /[?#]/.test(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
}

const serviceOf = ({ audience, district }: Group, given: Partial<Record<Field, string>>): IdentityService => ({
  audience,
  district,
  issuer: given.ISSUER ?? '',
  clientId: given.CLIENT_ID ?? '',
  clientSecret: given.CLIENT_SECRET ?? '',
  name: given.NAME ?? '统一身份认证',
  nameEn: given.NAME_EN ?? given.NAME ?? 'the identity service',
  scope: given.SCOPE ?? 'openid profile',
});
