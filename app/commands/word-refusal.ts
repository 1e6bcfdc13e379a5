import { getLocale, getTranslations } from 'next-intl/server';
import { categoryName, unitName } from '#components/cases/reading.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import { CASE_STATUSES, COMMANDS } from '#lib/cases/domain/names.ts';
import { sayWhen } from '#lib/i18n/say-date.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import type { Refusal } from '#lib/shared/result.ts';

type Details = Record<string, string | number>;

/** A refusal as a sentence in the reader's language: codes of units, statuses and commands become their names, `xEn` stands for `x` in English. */
export async function wordRefusal(refusal: Refusal, viewer: BySession | null): Promise<string> {
  const t = await getTranslations();
  const details = await readableDetails(refusal.details ?? {}, viewer);
  if (refusal.code === 'version-conflict') {
    return t('cases.form.conflict', {
      by: details.by || t('cases.form.somebody'),
      at: String(details.at ?? ''),
      status: String(details.status ?? ''),
    });
  }
  const key = `refusals.${refusal.code}` as 'refusals.forbidden';
  return t.has(key) ? t(key, details) : t('refusals.forbidden');
}

async function readableDetails(details: Details, viewer: BySession | null): Promise<Details> {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const status = CASE_STATUSES.find((each) => each === details.status);
  const command = COMMANDS.find((each) => each === details.command);
  const words = viewer?.kind === 'company' ? 'companyStatus' : 'status';
  return {
    ...details,
    ...(locale === 'en' && inEnglish(details)),
    ...(status && { status: t(`${words}.${status}`) }),
    ...(command && { command: t(`commands.${command}`) }),
    ...(viewer && (await districtWords(details, viewer))),
  };
}

const inEnglish = (details: Details): Details =>
  Object.fromEntries(
    Object.entries(details).flatMap(([key, value]) => (key.endsWith('En') ? [[key.slice(0, -2), value]] : [])),
  );

async function districtWords(details: Details, viewer: BySession): Promise<Details> {
  const [directory, locale] = await Promise.all([getDirectory(db, viewer.districtId), getLocale()]);
  const reading = { directory, locale, timeZone: viewer.district.timeZone, now: Temporal.Now.instant() };
  return {
    ...(typeof details.unit === 'string' && { unit: unitName(details.unit, reading) }),
    ...(typeof details.code === 'string' && { code: categoryName(details.code, reading) }),
    ...(typeof details.at === 'string' && details.at && { at: sayWhen(Temporal.Instant.from(details.at), reading) }),
  };
}
