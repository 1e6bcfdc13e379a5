import { can, type Permission } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { findStoredSetting, forgetDirectory, isDemoDistrict } from '../queries.ts';
import { saveSetting } from '../repository/settings.ts';
import type { Setting, SettingName } from '../settings.ts';

/** Whose each setting is: how staff sign in is the security administrator's, the rest the system administrator's. */
const PERMISSION: { readonly [N in SettingName]: Permission } = {
  footer: 'texts:manage',
  appearance: 'organisation:manage',
  retention: 'retention:manage',
  signIn: 'rights:grant',
  notices: 'organisation:manage',
  escalation: 'organisation:manage',
  outward: 'organisation:manage',
};

export type SettingOrder<N extends SettingName> = {
  readonly name: N;
  readonly value: Setting<N>;
  /** as it was seen; 0 while nothing was ever set */
  readonly version: number;
  readonly address: string | null;
};

/** Sets one of a district's settings, with before and after in the audit. Refuses `forbidden`, `setting-changed`,
 * and `second-factor-demo-only`. */
export async function changeSetting<N extends SettingName>(
  db: Db,
  viewer: Viewer,
  { name, value, version, address }: SettingOrder<N>,
  now: Temporal.Instant,
): Promise<Result<null>> {
  if (!can(viewer, PERMISSION[name])) return refuse('forbidden');
  const { districtId, userId } = viewer;
  const saved = await db.$transaction(async (tx): Promise<Result<null>> => {
    if (isDemoOnly(name, value) && !(await isDemoDistrict(tx, districtId))) return refuse('second-factor-demo-only');
    const before = await findStoredSetting(tx, districtId, name);
    const isSaved =
      before.version === version && (await saveSetting(tx, { districtId, name, value, version, userId, at: now }));
    if (!isSaved) return refuse('setting-changed');
    const data = { before: before.value, after: value };
    await recordAudit(tx, {
      districtId,
      at: now,
      action: 'setting-changed',
      actorId: userId,
      subject: name,
      address,
      data,
    });
    return ok(null);
  });
  if (saved.ok) forgetDirectory(db, districtId);
  return saved;
}

/** Administrators without a second step are for a demonstration alone. */
const isDemoOnly = (name: SettingName, value: object): boolean =>
  name === 'signIn' && 'secondFactor' in value && value.secondFactor === 'optional';
