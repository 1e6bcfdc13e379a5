import type { CommandAction } from '#components/cases/command-state.ts';
import type { DeskCase } from '#components/desk/desk-case.ts';
import { maskEmail, maskPhone } from '#lib/access/domain/mask.ts';
import { unsealPersonalData } from '#lib/access/sealing.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import type { CaseDetail } from '#lib/cases/queries/case-detail.ts';
import { listColleagues } from '#lib/cases/queries/colleagues.ts';
import { listCases } from '#lib/cases/queries/list-cases.ts';
import { openCase } from '#lib/cases/use-cases/open-case.ts';
import { findDraftOrder } from '#lib/notifications/queries/draft-order.ts';
import { db } from '#lib/platform/db.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { readingOf } from '../../reading.ts';

/** The case with what its page needs besides; null where there is none for this person. */
export async function loadDeskCase(viewer: BySession, number: string, send: CommandAction): Promise<DeskCase | null> {
  const [reading, address] = await Promise.all([readingOf(viewer), requestAddress()]);
  const opening = { number: decodeURIComponent(number), locale: reading.locale, address };
  const detail = await openCase(db, viewer, opening, reading.now);
  if (!detail) return null;
  const passesOn = detail.allowedCommands.some((name) => name === 'sign' || name === 'assign');
  const maySupervise = detail.allowedCommands.includes('supervise');
  const [colleagues, companyCases, draftOrder] = await Promise.all([
    passesOn ? listColleagues(db, viewer, reading.now.toZonedDateTimeISO(viewer.district.timeZone).toPlainDate()) : [],
    detail.enterprise ? otherOpenCases(viewer, detail, detail.enterprise.id, reading) : [],
    maySupervise ? findDraftOrder(db, viewer, detail.number) : null,
  ]);
  return { detail, reading, send, colleagues, companyCases, draftOrder };
}

async function otherOpenCases(viewer: BySession, detail: CaseDetail, enterprise: string, reading: DeskCase['reading']) {
  const { items } = await listCases(db, viewer, { enterprise, open: true, sort: 'dueAt', limit: 11 }, reading);
  return items.filter((line) => line.number !== detail.number).slice(0, 10);
}

/** Enough to recognise the person by; the whole only with a purpose. */
export const maskedContact = ({ name, phoneSealed, emailSealed }: CaseDetail['contact']) => ({
  name,
  phone: phoneSealed && maskPhone(unsealPersonalData(phoneSealed)),
  email: emailSealed && maskEmail(unsealPersonalData(emailSealed)),
});
