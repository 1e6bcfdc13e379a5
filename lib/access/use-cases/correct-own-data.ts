import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { type Correction, lockPerson, saveCorrection } from '../commands/own-data.ts';
import { asEmail, asPhone } from '../contact-forms.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { OwnDataCorrection } from '../own-data-schema.ts';
import { unsealPersonalData } from '../sealing.ts';

/**
 * Corrects what is held about oneself; the audit keeps which fields, never what they say. Staff have their name from the
 * administrator. Refuses `contact-is-sign-in` where somebody without a password would lose the number they sign in with.
 */
export async function correctOwnData(
  db: Db,
  viewer: Viewer,
  { input, address }: { readonly input: OwnDataCorrection; readonly address: string | null },
  now: Temporal.Instant,
): Promise<Result<null>> {
  const { districtId, userId } = viewer;
  return db.$transaction(async (tx): Promise<Result<null>> => {
    const held = await lockPerson(tx, viewer);
    const isStaff = viewer.kind === 'staff';
    const phone = changed(held.phoneSealed, input.phone ? asPhone(input.phone) : null);
    const email = changed(held.emailSealed, input.email ? asEmail(input.email) : null);
    if (!held.passwordHash && phone !== undefined && held.phoneSealed) return refuse('contact-is-sign-in', {}, 'phone');
    if (!held.passwordHash && email !== undefined && held.emailSealed) return refuse('contact-is-sign-in', {}, 'email');
    const correction: Correction = {
      name: isStaff ? held.name : input.name,
      nameEn: isStaff ? held.nameEn : input.nameEn || null,
      officePhone: isStaff ? input.officePhone || null : held.officePhone,
      ...(phone !== undefined && { phone }),
      ...(email !== undefined && { email }),
    };
    const { name, nameEn, officePhone } = correction;
    const plain = Object.entries({ name, nameEn, officePhone }).filter(
      ([field, value]) => value !== held[field as 'name' | 'nameEn' | 'officePhone'],
    );
    const contacts = Object.keys({ ...(phone !== undefined && { phone }), ...(email !== undefined && { email }) });
    const fields = [...plain.map(([field]) => field), ...contacts];
    if (fields.length === 0) return ok(null);
    await saveCorrection(tx, viewer, correction);
    const entry = { districtId, at: now, actorId: userId, subject: userId, address, data: { what: fields.join(', ') } };
    await recordAudit(tx, { ...entry, action: 'personal-data-corrected' });
    return ok(null);
  });
}

const changed = (sealed: Uint8Array | null, given: string | null): string | null | undefined => {
  const held = sealed ? unsealPersonalData(sealed) : null;
  return held === given || (held !== null && given !== null && asPhone(held) === given) ? undefined : given;
};
