import { randomUUIDv7 } from 'node:crypto';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Tx } from '#lib/platform/db.ts';
import type { CaseState } from '../domain/state.ts';

/** A filing taken back becomes a draft with everything that was typed; filing it again revives the same case. */
export async function draftFromUndone(tx: Tx, viewer: Viewer, state: CaseState): Promise<void> {
  const { districtId, userId } = viewer;
  const { contactName } = await tx.case.findUniqueOrThrow({
    where: { districtId_id: { districtId, id: state.id } },
    select: { contactName: true },
  });
  const form = {
    title: state.title,
    description: state.description,
    expectation: state.expectation ?? '',
    categoryCode: state.categoryCode ?? '',
    areaCode: state.areaCode ?? '',
    confidential: state.isConfidential,
    urgent: state.isUrgent,
    contactName: contactName ?? '',
  };
  await tx.caseDraft.create({
    data: { districtId, id: randomUUIDv7(), userId, enterpriseId: state.enterpriseId, form, caseId: state.id },
  });
}
