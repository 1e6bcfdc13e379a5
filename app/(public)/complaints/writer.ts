import type { BySession } from '#lib/access/signed-in.ts';
import { requestDistrict } from '#lib/platform/request-district.ts';
import { currentViewer, requestAddress } from '#lib/platform/session.ts';
import type { ComplaintWriter } from '#lib/site/use-cases/write-complaint.ts';

/** Whoever is here, signed in or not, in their own district or the one whose portal was opened; null where there is none. */
export async function complaintWriter(): Promise<(ComplaintWriter & { readonly viewer: BySession | null }) | null> {
  const viewer = await currentViewer();
  const districtId = viewer?.districtId ?? (await requestDistrict())?.district.id;
  if (districtId === undefined) return null;
  return { districtId, userId: viewer?.userId ?? null, address: await requestAddress(), viewer };
}
