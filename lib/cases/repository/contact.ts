import type { Tx } from '#lib/platform/db.ts';
import type { CaseState } from '../domain/state.ts';
import { stateOf } from './rows.ts';

export type SealedContact = {
  readonly state: CaseState;
  readonly phoneSealed: Uint8Array | null;
  readonly emailSealed: Uint8Array | null;
};

/** The sealed contact of a case, with what decides whether somebody may know of it. */
export async function findContact(tx: Tx, districtId: number, number: string): Promise<SealedContact | null> {
  const row = await tx.case.findUnique({
    where: { districtId_number: { districtId, number } },
    include: { assignments: true, clocks: true },
  });
  return row && { state: stateOf(row), phoneSealed: row.contactPhoneSealed, emailSealed: row.contactEmailSealed };
}
