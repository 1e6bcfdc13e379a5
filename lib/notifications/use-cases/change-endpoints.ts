import { randomBytes, randomUUIDv7 } from 'node:crypto';
import { isIP } from 'node:net';
import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import type { Directory } from '#lib/organisation/directory.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { asNetwork, isOpenAddress } from '#lib/shared/open-address.ts';
import { ok, type Refused, type Result, refuse } from '#lib/shared/result.ts';
import type { EndpointAct, NewEndpoint } from '../endpoint-schema.ts';
import { findEndpoint } from '../queries/endpoint-list.ts';
import { insertEndpoint, updateEndpoint } from '../repository/endpoints.ts';

type How = { readonly now: Temporal.Instant; readonly address: string | null };

/** A webhook's own secret, shown once; null where none was made. */
export type MadeSecret = { readonly secret: string | null };

/**
 * Sets up an address of a unit. Refuses `forbidden`, `unit-unknown`, `private-address` (typed as a number; a name is judged
 * whenever it is called) and `plain-address` (http to an address that is not listed).
 */
export async function addEndpoint(db: Db, viewer: Viewer, input: NewEndpoint, how: How): Promise<Result<MadeSecret>> {
  if (!can(viewer, 'organisation:manage')) return refuse('forbidden');
  const { districtId } = viewer;
  const { unitCode, kind, name, url } = input;
  const directory = await getDirectory(db, districtId);
  if (!directory.units.get(unitCode)?.isActive) return refuse('unit-unknown', undefined, 'unitCode');
  const fault = addressFault(url, directory);
  if (fault) return fault;
  const made = kind === 'webhook' ? newSecret() : null;
  const secret = made ?? (kind === 'dingtalk' ? (input.secret ?? null) : null);
  const id = randomUUIDv7();
  const after = { unit: unitCode, kind, name, host: new URL(url).host };
  await db.$transaction(async (tx) => {
    await insertEndpoint(tx, { districtId, id, unitCode, kind, name, url, secret });
    await recordAudit(tx, entryOf(viewer, how, { subject: id, data: { before: null, after } }));
  });
  return ok({ secret: made });
}

/** Switches an address off or on, or gives a webhook a new secret. Refuses `forbidden`, `not-found`, `endpoint-changed`. */
export async function changeEndpoint(
  db: Db,
  viewer: Viewer,
  { id, version, act }: EndpointAct,
  how: How,
): Promise<Result<MadeSecret>> {
  if (!can(viewer, 'organisation:manage')) return refuse('forbidden');
  const { districtId } = viewer;
  const found = await findEndpoint(db, viewer, id);
  if (!found || (act === 'renew' && found.kind !== 'webhook')) return refuse('not-found');
  const secret = act === 'renew' ? newSecret() : null;
  return db.$transaction(async (tx): Promise<Result<MadeSecret>> => {
    const change = secret === null ? { isActive: act === 'on' } : { secret };
    if (!(await updateEndpoint(tx, { districtId, id, version }, change))) return refuse('endpoint-changed');
    const { unitCode: unit, kind, name, host, isActive } = found;
    const before = { unit, kind, name, host, isActive };
    const after = secret === null ? { ...before, isActive: act === 'on' } : { ...before, renewed: true };
    await recordAudit(tx, entryOf(viewer, how, { subject: id, data: { before, after } }));
    return ok({ secret });
  });
}

const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

function addressFault(url: string, { settings }: Directory): Refused | null {
  const { hostname, protocol } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  const listed = settings.outward.privateNetworks.flatMap((text) => asNetwork(text) ?? []);
  const isPlain = protocol === 'http:';
  if (isIP(host) === 0) return isPlain && listed.length === 0 ? refuse('plain-address', undefined, 'url') : null;
  if (isOpenAddress(host, listed, { onlyListed: isPlain })) return null;
  return refuse(isOpenAddress(host, [], { onlyListed: false }) ? 'plain-address' : 'private-address', undefined, 'url');
}

const entryOf = (
  { districtId, userId: actorId }: Viewer,
  { now: at, address }: How,
  what: { readonly subject: string; readonly data: Readonly<Record<string, unknown>> },
) => ({ districtId, at, actorId, address, action: 'endpoint-changed' as const, ...what });
