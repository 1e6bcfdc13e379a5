import { type Viewer, worksOnCases } from '#lib/access/domain/viewer.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { type Side, sideOf } from '../domain/profile-rights.ts';
import { isSameRecord, mayVerifyQualifications, type QualificationRecord } from '../domain/qualification-record.ts';
import type { QualificationInput, QualificationNamed, QualificationsChecked } from '../qualification-schema.ts';
import { lockProfile } from '../repository/profile.ts';
import {
  deleteRecord,
  findOwnProof,
  findRecord,
  type Keeping,
  markVerified,
  putRecord,
  recordQualificationChange,
  setComplete,
} from '../repository/qualifications.ts';

const PROOF_TYPE = /^(image\/|application\/pdf$)/;

/**
 * The company or staff state a qualification, new or changed, with its proof. What the company states is to be verified, and
 * whether the list is complete is then open again; what staff state is verified by them. Refuses `not-found`, `forbidden`,
 * `profile-changed`, `attachment-missing`, `proof-not-a-picture`.
 */
export function stateQualification(
  db: Db,
  viewer: Viewer,
  input: QualificationInput,
  now: Temporal.Instant,
): Promise<Result<{ readonly changed: boolean }>> {
  const { kind } = input;
  return keeping<{ readonly changed: boolean }>(db, viewer, input, now, async (tx, { keeper, side }) => {
    const before = await findRecord(tx, keeper, kind);
    const proof = input.proof ? await findOwnProof(tx, keeper, input.proof) : null;
    if (input.proof && !proof) return refuse('attachment-missing', {}, 'proof');
    if (proof && !PROOF_TYPE.test(proof.type)) return refuse('proof-not-a-picture', {}, 'proof');
    const record: QualificationRecord = {
      number: input.number || null,
      grantedOn: input.grantedOn ?? null,
      expiresOn: input.expiresOn ?? null,
      proofId: input.proof ?? before?.proofId ?? null,
    };
    if (before && isSameRecord(before, record)) return ok({ changed: false });
    await putRecord(tx, keeper, kind, { record, isVerified: mayVerifyQualifications(side) });
    if (side === 'company') await setComplete(tx, keeper, false);
    const after = told({ ...record, proofName: proof?.name ?? before?.proofName ?? null });
    await recordQualificationChange(tx, keeper, { kind, act: 'stated', before: told(before), after });
    return ok({ changed: true });
  });
}

/** Takes a qualification off the record; its history stays. Refuses `not-found`, `forbidden`, `profile-changed`. */
export function removeQualification(
  db: Db,
  viewer: Viewer,
  input: QualificationNamed,
  now: Temporal.Instant,
): Promise<Result<null>> {
  const { kind } = input;
  return keeping(db, viewer, input, now, async (tx, { keeper, side }) => {
    const before = await findRecord(tx, keeper, kind);
    if (!before) return refuse('not-found');
    await deleteRecord(tx, keeper, kind);
    if (side === 'company') await setComplete(tx, keeper, false);
    await recordQualificationChange(tx, keeper, { kind, act: 'stated', before: told(before), after: null });
    return ok(null);
  });
}

/** Staff confirm one qualification as it stands. Refuses `not-found`, `forbidden`, `profile-changed`. */
export function verifyQualification(
  db: Db,
  viewer: Viewer,
  input: QualificationNamed,
  now: Temporal.Instant,
): Promise<Result<null>> {
  const { kind } = input;
  return keeping(db, viewer, input, now, async (tx, { keeper, side }) => {
    if (!mayVerifyQualifications(side)) return refuse('forbidden');
    const record = await findRecord(tx, keeper, kind);
    if (!record) return refuse('not-found');
    if (record.isVerified) return ok(null);
    await markVerified(tx, keeper, kind);
    const same = told(record);
    await recordQualificationChange(tx, keeper, { kind, act: 'verified', before: same, after: same });
    return ok(null);
  });
}

/**
 * Staff say that the qualifications on record are all there are, or take that back; only then is what is not among them known
 * to be missing. Refuses `not-found`, `forbidden`, `profile-changed`.
 */
export function checkQualifications(
  db: Db,
  viewer: Viewer,
  input: QualificationsChecked,
  now: Temporal.Instant,
): Promise<Result<null>> {
  const { complete } = input;
  return keeping(db, viewer, input, now, async (tx, { keeper, side, wasComplete }) => {
    if (!mayVerifyQualifications(side)) return refuse('forbidden');
    if (complete === wasComplete) return ok(null);
    await setComplete(tx, keeper, complete);
    await recordQualificationChange(tx, keeper, { kind: null, act: 'verified', before: wasComplete, after: complete });
    return ok(null);
  });
}

type Held = { readonly keeper: Keeping; readonly side: Side; readonly wasComplete: boolean };

/** The company's profile held, as it was seen, by somebody who keeps it. */
function keeping<T>(
  db: Db,
  viewer: Viewer,
  { enterpriseId, version }: { readonly enterpriseId: string; readonly version: number },
  now: Temporal.Instant,
  act: (tx: Tx, held: Held) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { districtId, userId } = viewer;
  return db.$transaction(async (tx): Promise<Result<T>> => {
    const row = await lockProfile(tx, districtId, enterpriseId);
    const side = row && sideOf(viewer, row);
    if (!row || (!side && !worksOnCases(viewer))) return refuse('not-found');
    if (!side) return refuse('forbidden');
    if (row.version !== version) return refuse('profile-changed');
    const keeper = { districtId, enterpriseId, userId, now };
    return act(tx, { keeper, side, wasComplete: row.qualificationsCheckedAt !== null });
  });
}

type Named = QualificationRecord & { readonly proofName: string | null };

const told = (record: Named | null) =>
  record && {
    number: record.number,
    grantedOn: record.grantedOn,
    expiresOn: record.expiresOn,
    proof: record.proofName,
  };
