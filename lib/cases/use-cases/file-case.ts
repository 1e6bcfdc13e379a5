import { createHash, randomUUIDv7 } from 'node:crypto';
import { type Viewer, worksOnCases } from '#lib/access/domain/viewer.ts';
import { sealPersonalData } from '#lib/access/sealing.ts';
import { canonicalJson } from '#lib/audit/chain.ts';
import type { Directory } from '#lib/organisation/directory.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { type Filing, submitFiling } from '../domain/filing.ts';
import type { CaseState } from '../domain/state.ts';
import type { FilingInput } from '../filing-schema.ts';
import { rulesOf } from '../house-rules.ts';
import {
  claimAttachments,
  claimIdempotencyKey,
  consumeDraft,
  type FiledBefore,
  reviveUndone,
} from '../repository/filing.ts';
import { actorOf } from '../repository/history.ts';
import { insertCases, type Origin, rowsOfNewCase } from '../repository/insert.ts';
import { prepareFiling } from '../repository/prepare-filing.ts';

export type FilingOptions = {
  readonly idempotencyKey?: string;
  /** the draft it was written in; filing it twice answers with the same case */
  readonly draftId?: string;
};

export type Filed = {
  readonly number: string;
  /** as it was filed; where it had been filed before, it may have moved on since */
  readonly state: CaseState;
  readonly isRepeated: boolean;
  readonly enterprise: { readonly uscc: string; readonly name: string } | null;
};

/**
 * Files a request: by a person of the company, or by staff on a company's behalf. Acknowledged means committed. Refuses
 * `forbidden`, `unknown-company`, `unknown-category`, `unknown-area`, `channel-for-staff`, `attachment-missing`, `idempotency-key-reused`.
 */
export async function fileCase(
  db: Db,
  viewer: Viewer,
  input: FilingInput,
  now: Temporal.Instant,
  options: FilingOptions = {},
): Promise<Result<Filed>> {
  if (viewer.kind === 'staff' && !worksOnCases(viewer)) return refuse('forbidden');
  const directory = await getDirectory(db, viewer.districtId);
  const { timeZone } = directory.district;
  const prepared = await prepareFiling(db, viewer, input.enterpriseUscc, { timeZone, now });
  if (!prepared.ok) return prepared;
  const { number, enterprise } = prepared.value;
  const filing = filingOf(viewer, input, directory, enterprise);
  if (!filing.ok) return filing;
  const rules = rulesOf(directory);
  const identity = { id: randomUUIDv7(), number };
  const { state, events } = submitFiling(filing.value, identity, { rules, now });
  const happening = { at: now, actor: actorOf(viewer, null), from: null, to: state.status, events };
  const origin = originOf(viewer, input);
  const rows = rowsOfNewCase({ state, origin, happenings: [happening] }, rules.calendar);
  const { idempotencyKey, draftId } = options;
  const attachmentIds = input.attachmentIds ?? [];
  const first = { number: state.number, state, isRepeated: false, enterprise };
  const again = ({ number, submittedAt: now }: FiledBefore): Result<Filed> => {
    const asFiled = submitFiling(filing.value, { ...identity, number }, { rules, now });
    return ok({ ...first, number, state: asFiled.state, isRepeated: true });
  };

  if (!idempotencyKey && !draftId && attachmentIds.length === 0) {
    await insertCases(db, [rows]);
    return ok(first);
  }
  return db
    .$transaction(async (tx): Promise<Result<Filed>> => {
      const owner = { districtId: viewer.districtId, userId: viewer.userId, caseId: state.id };
      const claimed = await claimIdempotencyKey(tx, owner, idempotencyKey, hashOf(input));
      if (!claimed.ok) return claimed;
      if (claimed.value) return again(claimed.value);
      const draft = await consumeDraft(tx, owner, draftId);
      if (!draft.ok) return draft;
      if (draft.value?.filed) return again(draft.value.filed);
      const revived = draft.value?.undoneCaseId
        ? await reviveUndone(tx, { viewer, id: draft.value.undoneCaseId, filing: filing.value, origin, rules, now })
        : null;
      if (!revived) await insertCases(tx, [rows]);
      const filed = revived ?? state;
      const attached = await claimAttachments(tx, { ...owner, caseId: filed.id }, attachmentIds, draftId);
      if (!attached) throw new AttachmentMissing();
      return ok({ ...first, number: filed.number, state: filed });
    })
    .catch((error: unknown) => {
      if (error instanceof AttachmentMissing) return refuse('attachment-missing', {}, 'attachmentIds');
      throw error;
    });
}

/** Thrown to roll the filing back, and turned into a refusal at once. */
class AttachmentMissing extends Error {}

/** A company comes by itself; that it called or was visited is for staff to say. */
const OWN_CHANNELS: ReadonlySet<string> = new Set(['portal', 'mini-program', 'api']);

function filingOf(
  viewer: Viewer,
  input: FilingInput,
  directory: Directory,
  enterprise: { id: string; areaCode: string | null } | null,
): Result<Filing> {
  const { categoryCode, areaCode } = input;
  const category = categoryCode ? directory.categories.get(categoryCode) : undefined;
  if (categoryCode && (!category?.class || !category.isActive)) {
    return refuse('unknown-category', { code: categoryCode }, 'categoryCode');
  }
  if (areaCode && !directory.areas.get(areaCode)?.isActive)
    return refuse('unknown-area', { code: areaCode }, 'areaCode');
  const isFiledByStaff = viewer.kind === 'staff';
  if (!isFiledByStaff && input.channel && !OWN_CHANNELS.has(input.channel)) {
    return refuse('channel-for-staff', { channel: input.channel }, 'channel');
  }
  return ok({
    title: input.title,
    description: input.description,
    expectation: input.expectation || null,
    categoryCode: categoryCode ?? null,
    areaCode: areaCode ?? enterprise?.areaCode ?? null,
    channel: input.channel ?? (isFiledByStaff ? 'phone' : 'portal'),
    enterpriseId: enterprise?.id ?? null,
    isConfidential: input.confidential ?? false,
    isUrgent: (input.urgent ?? false) || category?.isUrgent === true,
    filedById: viewer.userId,
    isFiledByStaff,
    parentId: null,
  });
}

function originOf(viewer: Viewer, { contact, consent, ticketNumber }: FilingInput): Origin {
  return {
    districtId: viewer.districtId,
    contactName: contact.name,
    contactPhoneSealed: sealPersonalData(contact.phone),
    ...(contact.email && { contactEmailSealed: sealPersonalData(contact.email) }),
    ...(ticketNumber && { ticketNumber }),
    ...(viewer.kind === 'staff' && consent && { consentNote: consent }),
  };
}

const hashOf = (input: FilingInput): Buffer => createHash('sha256').update(canonicalJson(input)).digest();
