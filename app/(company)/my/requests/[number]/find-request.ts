import { notFound, redirect } from 'next/navigation';
import type { Reading } from '#components/cases/reading.ts';
import { withAllCompanies } from '#lib/access/domain/acting-for.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import { type CaseDetail, findCaseDetail } from '#lib/cases/queries/case-detail.ts';
import { findOwnCompanyOf } from '#lib/cases/queries/company-of-case.ts';
import { findFiledCase } from '#lib/cases/queries/filed-case.ts';
import { db } from '#lib/platform/db.ts';
import { CHOOSE_COMPANY } from '#lib/platform/session.ts';

/**
 * The request an address names. What does not exist and what this person may not see answer alike; a filing that was taken back
 * leads to the draft it has become.
 */
export async function findRequest(
  viewer: BySession,
  named: string,
  { now, locale }: Pick<Reading, 'now' | 'locale'>,
): Promise<CaseDetail> {
  const number = named.toUpperCase();
  // Anything else cannot be a number, and some of it (a NUL) the database would not even be asked for.
  if (!/^[\w-]{1,40}$/.test(number)) return notFound();
  const detail = await findCaseDetail(db, viewer, number, now, locale);
  if (!detail) return (await ofAnotherCompany(viewer, number)) ?? notFound();
  if (detail.status !== 'draft') return detail;
  const filed = await findFiledCase(db, viewer, number, now);
  return filed?.draftId ? redirect(`/my/requests/new?draft=${filed.draftId}`) : notFound();
}

/** On to choosing the company a request belongs to, where it is another one of this person's. */
async function ofAnotherCompany(viewer: BySession, number: string): Promise<null> {
  const company = viewer.companies.length > 1 && (await findOwnCompanyOf(db, withAllCompanies(viewer), number));
  if (!company) return null;
  return redirect(`${CHOOSE_COMPANY}?${new URLSearchParams({ company, next: `/my/requests/${number}` })}`);
}
