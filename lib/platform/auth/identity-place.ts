import type { TwoStepWords } from '#lib/access/domain/identity.ts';
import { findDistrictByHost, getDirectory } from '#lib/organisation/queries.ts';
import { db } from '../db.ts';
import { env } from '../env.ts';
import { type Audience, type IdentityService, identityServiceFor } from '../oidc-settings.ts';
import { hostOf } from '../opened-address.ts';
import { openedOrigin } from '../opened-origin.ts';
import { isWithin } from '../staff-access.ts';

/** A district's way in through an identity service, as one request reached it. */
export type IdentityPlace = {
  readonly districtId: number;
  readonly audience: Audience;
  readonly service: IdentityService;
  readonly twoSteps: TwoStepWords;
  /** the portal's address as it was opened */
  readonly origin: string;
  /** where the service sends people back to; registered with it */
  readonly returnTo: string;
};

type Headers = { get(name: string): string | null };

export const isAudience = (text: string): text is Audience => text === 'staff' || text === 'company';

/** The same for somebody who wants in: staff have no way in outside their networks. */
export const findWayIn = async (headers: Headers, audience: Audience, districtId?: number) =>
  audience === 'staff' && !isWithin(headers) ? null : findIdentityPlace(headers, audience, districtId);

/** What the button says: none of the service's secrets. */
export const offeredBy = ({ audience, service: { name, nameEn } }: IdentityPlace) => ({ audience, name, nameEn });

/** Every way in through an identity service that is offered where one is. */
export async function listWaysIn(headers: Headers): Promise<IdentityPlace[]> {
  const places = await Promise.all([findWayIn(headers, 'staff'), findWayIn(headers, 'company')]);
  return places.filter((place) => place !== null);
}

/** Of the district whose portal was opened, or of the one named; null where no service is configured for the audience. */
export async function findIdentityPlace(
  headers: Headers,
  audience: Audience,
  districtId?: number,
): Promise<IdentityPlace | null> {
  const id = districtId ?? (await findDistrictByHost(db, hostOf(headers)))?.id;
  if (id === undefined) return null;
  const { district, settings } = await getDirectory(db, id);
  const service = identityServiceFor(env().identityServices, audience, district.code);
  if (!service) return null;
  const origin = openedOrigin(headers);
  const { twoStepAcr: acr, twoStepAmr: amr } = settings.signIn;
  const returnTo = `${origin}/api/oidc/${audience}/callback`;
  return { districtId: id, audience, service, twoSteps: { acr, amr }, origin, returnTo };
}
