import { listDistricts } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { type ApplicationNews, listApplicationNews } from '#lib/policies/queries/application-news.ts';
import { circumstancesOf } from '../commands/circumstances.ts';
import { recordNotices } from '../commands/record-notices.ts';
import type { ApplicationKind, NewNotice } from '../domain/notice.ts';
import { whoServes } from '../domain/whom.ts';
import { findCompanyPeople } from '../repository/company-people.ts';

/** What no worker could tell for so long is old news. */
const LATE_DAYS = 7;

const KINDS: { readonly [S in ApplicationNews['step']]: ApplicationKind } = {
  submit: 'application-filed',
  grant: 'application-granted',
  refuse: 'application-refused',
  dispute: 'application-questioned',
};

/**
 * Tells a company's own people what staff have recorded of its applications, and who serves the company that it has applied; each
 * once, however often and late this runs. Answers how many are told now.
 */
export async function tellOfApplications(db: Db, now: Temporal.Instant): Promise<number> {
  let told = 0;
  for (const { id: districtId } of await listDistricts(db)) {
    const news = await listApplicationNews(db, districtId, now.subtract({ hours: 24 * LATE_DAYS }));
    if (news.length === 0) continue;
    const circumstances = await circumstancesOf(db, districtId, now);
    const people = await findCompanyPeople(
      db,
      districtId,
      news.map(({ enterpriseId }) => enterpriseId),
    );
    const { staffing, directory } = circumstances;
    const unitsOf = (area: string | null) =>
      [...directory.units.values()]
        .filter(({ areaCode }) => area !== null && areaCode === area)
        .map(({ code }) => code);
    const whom = (each: ApplicationNews) =>
      each.step === 'submit'
        ? whoServes({ officerId: each.officerId, areaUnits: unitsOf(each.areaCode) }, staffing)
        : (people.get(each.enterpriseId) ?? []);
    const notices = news.flatMap((each) => whom(each).map((userId) => noticeOf(userId, each)));
    told += await db.$transaction((tx) => recordNotices(tx, circumstances, notices));
  }
  return told;
}

function noticeOf(userId: string, news: ApplicationNews): NewNotice {
  const { applicationId, number, step, day, reason, enterpriseId, uscc, code, title, titleEn } = news;
  return {
    ...{ kind: KINDS[step], to: { userId }, caseId: null, isUrgent: false, leavesPortal: true },
    data: {
      ...{ enterpriseId, applicationId, uscc, code, day, policy: title, policyEn: titleEn },
      ...(reason && { reason }),
      about: `${applicationId} ${number}`,
    },
  };
}
