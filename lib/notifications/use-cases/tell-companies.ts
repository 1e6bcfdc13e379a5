import { listDistricts } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { recordSent } from '#lib/policies/commands/record-reach.ts';
import { fittingCompanies } from '#lib/policies/queries/fitting-companies.ts';
import { listWindowNews, type WindowNews } from '#lib/policies/queries/window-news.ts';
import { listLatelyGiven } from '#lib/service-packages/queries/lately-given.ts';
import { type Circumstances, circumstancesOf } from '../commands/circumstances.ts';
import { recordNotices } from '../commands/record-notices.ts';
import type { AboutCompany, CompanyKind, NewNotice } from '../domain/notice.ts';
import { findCompanyPeople, listPeopledCompanies } from '../repository/company-people.ts';

/** What no worker could tell for so long is old news. */
const LATE_DAYS = 7;

/**
 * Tells companies that their package was handed over, each person once, however often and late this runs; a company that has signed
 * already is not told. Answers how many are told now.
 */
export async function tellOfPackages(db: Db, now: Temporal.Instant): Promise<number> {
  let told = 0;
  for (const { id } of await listDistricts(db)) {
    const given = await listLatelyGiven(db, id, now.subtract({ hours: 24 * LATE_DAYS }));
    if (given.length === 0) continue;
    const people = await findCompanyPeople(
      db,
      id,
      given.map(({ enterpriseId }) => enterpriseId),
    );
    const notices = given.flatMap(({ enterpriseId, number, day }) =>
      (people.get(enterpriseId) ?? []).map((userId) =>
        noticeTo(userId, 'package-handed-over', {
          ...{ enterpriseId, version: number, day },
          about: `${enterpriseId} ${number}`,
        }),
      ),
    );
    const circumstances = await circumstancesOf(db, id, now);
    told += await db.$transaction((tx) => recordNotices(tx, circumstances, notices));
  }
  return told;
}

/**
 * Tells companies of verified policies that they seem to fit and whose window has opened or closes within the days of the setting
 * `notices`; each person once for each of these, late rather than not at all. What was told counts as sent. Answers how
 * many are told now.
 */
export async function tellOfPolicies(db: Db, now: Temporal.Instant): Promise<number> {
  let told = 0;
  for (const { id } of await listDistricts(db)) {
    const circumstances = await circumstancesOf(db, id, now);
    const { district, settings } = circumstances.directory;
    const today = now.toZonedDateTimeISO(district.timeZone).toPlainDate();
    const { closesFirstDays, closesLastDays } = settings.notices;
    const closingDays = [closesFirstDays, closesLastDays];
    const news = await listWindowNews(db, id, { today, closingDays, openedDays: LATE_DAYS });
    if (news.length > 0) told += await tellIn(db, circumstances, news, today);
  }
  return told;
}

async function tellIn(
  db: Db,
  circumstances: Circumstances,
  news: readonly WindowNews[],
  today: Temporal.PlainDate,
): Promise<number> {
  const { directory, now } = circumstances;
  const districtId = directory.district.id;
  const ids = await listPeopledCompanies(db, districtId);
  let told = 0;
  for await (const batch of fittingCompanies(db, districtId, { today, ids, policies: news })) {
    const people = await findCompanyPeople(
      db,
      districtId,
      batch.map(({ enterpriseId }) => enterpriseId),
    );
    const notices = batch.flatMap(({ enterpriseId, fits }) =>
      fits.flatMap((window) =>
        (people.get(enterpriseId) ?? []).map((userId) => windowNotice(userId, enterpriseId, window)),
      ),
    );
    told += await db.$transaction(async (tx) => {
      for (const { enterpriseId, fits } of batch)
        await recordSent(tx, {
          ...{ districtId, enterpriseId, via: 'notice', at: now },
          policyIds: [...new Set(fits.map(({ policyId }) => policyId))],
        });
      return recordNotices(tx, circumstances, notices);
    });
  }
  return told;
}

function windowNotice(userId: string, enterpriseId: string, window: WindowNews): NewNotice {
  const { event, code, title, titleEn, opensOn, day, stage } = window;
  return noticeTo(userId, event === 'opens' ? 'policy-opens' : 'policy-closes', {
    ...{ enterpriseId, code, day, policy: title, policyEn: titleEn },
    about: [enterpriseId, code, opensOn, stage].join(' '),
  });
}

const noticeTo = (userId: string, kind: CompanyKind, data: AboutCompany): NewNotice => ({
  ...{ kind, data, to: { userId }, caseId: null },
  isUrgent: false,
  leavesPortal: true,
});
