import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { namedIn } from '#lib/policies/queries/list-policies.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import type { PackageAnswer } from '../answer-schema.ts';
import { isGiven } from '../domain/package-life.ts';
import { findPackages, type PackageItemView, type PackageView } from './package-view.ts';

type Asked = { readonly now: Temporal.Instant; readonly locale: Locale };

/**
 * The version a company holds, for staff who work on cases and for its own people (agents apart). Refuses `not-found` to all others,
 * and where nothing has been handed over yet.
 */
export async function getPackageAnswer(
  db: Db,
  viewer: Viewer,
  uscc: string,
  { now, locale }: Asked,
): Promise<Result<PackageAnswer>> {
  const { timeZone } = (await getDirectory(db, viewer.districtId)).district;
  const found = await findPackages(db, viewer, { company: { uscc } }, { now, timeZone });
  const held = [found?.shown, found?.before].find((each) => each && isGiven(each));
  if (!found || !held) return refuse('not-found');
  const { uscc: code, name, nameEn } = found.company;
  return ok({ uscc: code, name, nameEn, ...told(held), items: held.items.map((item) => itemOf(item, locale)) });
}

function told(held: PackageView): Omit<PackageAnswer, 'uscc' | 'name' | 'nameEn' | 'items'> {
  const { number, status, greeting, handedOverOn, means, place, givers, receivedAt } = held;
  return {
    packageVersion: number,
    packageStatus: status as PackageAnswer['packageStatus'],
    greeting,
    handedOverOn: handedOverOn ?? '',
    handedOverVia: means ?? 'online',
    place,
    givers: givers ?? '',
    receivedAt: receivedAt?.toISOString() ?? null,
  };
}

function itemOf(item: PackageItemView, locale: Locale): PackageAnswer['items'][number] {
  const { isFit, policyNumber: _, closesOn: __, materials, ...rest } = item;
  return { ...rest, materials: namedIn(locale, materials), inForce: isFit };
}
