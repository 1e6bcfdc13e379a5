import { getLocale, getTranslations } from 'next-intl/server';
import { officeName, type StandingWords, sayStanding } from '#components/cases/company/say-standing.ts';
import type { Reading } from '#components/cases/reading.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import { companyFacts } from '#lib/cases/domain/company-facts.ts';
import type { CommandName } from '#lib/cases/domain/names.ts';
import type { CaseState } from '#lib/cases/domain/state.ts';
import { rulesOf } from '#lib/cases/house-rules.ts';
import { sayByDate } from '#lib/i18n/say-date.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';

/** What is said once a command is given: staff are told that it is done, a company also what happens next and by when. */
export async function wordDone(
  command: CommandName,
  after: CaseState,
  viewer: BySession,
  now: Temporal.Instant,
): Promise<string> {
  const t = await getTranslations();
  return viewer.kind === 'company'
    ? ((await wordForCompany(command, after, viewer, now)) ?? t(`cases.done.${command}`))
    : t(`cases.done.${command}`);
}

async function wordForCompany(
  command: CommandName,
  after: CaseState,
  viewer: BySession,
  now: Temporal.Instant,
): Promise<string | null> {
  const [t, words, locale, directory] = await Promise.all([
    getTranslations('my.done'),
    getTranslations('my.standing'),
    getLocale(),
    getDirectory(db, viewer.districtId),
  ]);
  const reading: Reading = { directory, locale, timeZone: viewer.district.timeZone, now };
  const { standing, undoUntil } = companyFacts(after, rulesOf(directory), now);
  const next = sayStanding(standing, words as StandingWords, reading);
  const when = (at: Temporal.Instant | null) => (at ? sayByDate(at, reading) : '');
  switch (command) {
    case 'rate':
      return after.status === 'closed'
        ? t('rate')
        : t('rateAgain', { office: officeName(reading), when: when(standing.by) });
    case 'withdraw':
      return t('withdraw', { when: when(undoUntil) });
    case 'undo':
      return after.status === 'draft' ? t('undoFiling') : t('undoWithdrawal', { next });
    case 'provide-information':
    case 'appeal':
    case 'reopen':
      return t(command, { next });
    case 'send-message':
      return t(command);
    default:
      return null;
  }
}
