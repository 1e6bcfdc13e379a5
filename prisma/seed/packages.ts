import type { Viewer } from '#lib/access/domain/viewer.ts';
import { asIndustryCode } from '#lib/enterprises/domain/industry.ts';
import type { Db } from '#lib/platform/db.ts';
import { compileRule } from '#lib/policies/domain/compile.ts';
import { companyFacts } from '#lib/policies/queries/company-facts.ts';
import { type InForce, listInForce } from '#lib/policies/queries/in-force.ts';
import { partOf } from '#lib/service-packages/domain/parts.ts';
import { actOnPackage, handOverPackage, receivePackage } from '#lib/service-packages/use-cases/act-on-package.ts';
import { composePackage } from '#lib/service-packages/use-cases/compose-package.ts';
import { valueOrThrow } from '#lib/shared/result.ts';
import type { Cast, CastCompany } from './cast.ts';
import { departmentOf, unitOfArea } from './teams.ts';

type Stage = 'draft' | 'returned' | 'in-review' | 'half-reviewed' | 'approved' | 'handed-over' | 'received';
type Chapter = { readonly stage: Stage; readonly daysAgo: number; readonly isFirst?: true };

/** How far the package of each of the first companies has come; the others still have none. */
const CHAPTERS: readonly (readonly Chapter[])[] = [
  [
    { stage: 'received', daysAgo: 120, isFirst: true },
    { stage: 'handed-over', daysAgo: 3 },
  ],
  [{ stage: 'received', daysAgo: 20 }],
  [{ stage: 'handed-over', daysAgo: 9 }],
  [{ stage: 'approved', daysAgo: 2 }],
  [{ stage: 'half-reviewed', daysAgo: 2 }],
  [{ stage: 'in-review', daysAgo: 1 }],
  [{ stage: 'draft', daysAgo: 1 }],
  [{ stage: 'returned', daysAgo: 4 }],
  [{ stage: 'received', daysAgo: 31 }],
  [{ stage: 'received', daysAgo: 45 }],
];

const TIME_ZONE = 'Asia/Shanghai';

/** Service packages of the story, each through the real acts by those whose part they are. */
export async function givePackages(db: Db, cast: Cast, now: Temporal.Instant): Promise<void> {
  const today = now.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  const { districtId } = cast.byLogin('office-head');
  const verified = (await listInForce(db, districtId, today)).filter(({ verification }) => verification === 'verified');
  const served = cast.companies.filter(({ story }) => story.tier !== 'T3').slice(0, CHAPTERS.length);
  const facts = new Map<string, Parameters<ReturnType<typeof compileRule>['root']['test']>[0]>();
  for await (const batch of companyFacts(
    db,
    districtId,
    today,
    served.map(({ id }) => id),
  ))
    for (const company of batch) facts.set(company.id, company.facts);
  for (const [at, company] of served.entries()) {
    const known = facts.get(company.id) ?? {};
    const fitting = verified.filter(({ rule }) => compileRule(rule, today).root.test(known) === true);
    for (const chapter of CHAPTERS[at] ?? []) await giveOne(db, cast, company, { chapter, fitting, now });
  }
}

type Giving = { readonly chapter: Chapter; readonly fitting: readonly InForce[]; readonly now: Temporal.Instant };

async function giveOne(db: Db, cast: Cast, company: CastCompany, { chapter, fitting, now }: Giving): Promise<void> {
  const { stage, daysAgo, isFirst } = chapter;
  const { id: enterpriseId, story, owner } = company;
  const officer = cast.teamOf(unitOfArea(story.areaCode)).handler;
  const steward = cast.teamOf(departmentOf(asIndustryCode(story.industryCode))).liaison;
  const head = cast.byLogin('office-head');
  const reviewer = cast.byLogin('reviewer');
  const today = now.toZonedDateTimeISO(TIME_ZONE);
  const on = (daysBefore: number, time: string) => ({
    now: today
      .subtract({ days: daysAgo + daysBefore })
      .withPlainTime(time)
      .toInstant(),
    timeZone: TIME_ZONE,
  });
  const greeting = `感谢${story.name}扎根长宁。我们结合贵公司情况编制了这份服务包，请查阅；如有疑问或新的需求，请随时联系服务专员。`;
  const items = (isFirst ? fitting.slice(1) : fitting).map(({ code, kind }, at) => ({
    code,
    at,
    isIn: true,
    part: partOf(kind),
    note: NOTES[code] ?? '',
  }));
  const { number } = valueOrThrow(
    await composePackage(
      db,
      officer,
      { enterpriseId, number: 0, revision: 0, greeting, items, next: 'draft' },
      on(3, '10:05'),
    ),
  );
  const seen = async () => {
    const key = { districtId_enterpriseId_number: { districtId: owner.districtId, enterpriseId, number } };
    const { revision } = await db.packageVersion.findUniqueOrThrow({ where: key, select: { revision: true } });
    return { enterpriseId, number, revision };
  };
  const act = async (
    by: Viewer,
    what: Parameters<typeof actOnPackage>[2]['act'],
    at: ReturnType<typeof on>,
    reason?: string,
  ) => valueOrThrow(await actOnPackage(db, by, { ...(await seen()), act: what, ...(reason && { reason }) }, at));
  if (stage === 'draft') return;
  await act(officer, 'submit', on(3, '16:20'));
  if (stage === 'returned') {
    await act(reviewer, 'return', on(2, '14:15'), '请补充企业近期提出的用工需求，再核对融资类政策的咨询单位。');
    return;
  }
  if (stage === 'in-review') return;
  await act(steward, 'approve-department', on(2, '10:40'));
  if (stage === 'half-reviewed') return;
  await act(head, 'approve-office', on(1, '15:10'));
  if (stage === 'approved') return;
  const given = on(0, '14:30');
  const day = given.now.toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString();
  const means = daysAgo === 9 ? 'ceremony' : 'visit';
  valueOrThrow(
    await handOverPackage(
      db,
      officer,
      {
        ...(await seen()),
        handedOverOn: day,
        means,
        place: means === 'ceremony' ? '区政务服务中心' : story.building,
        givers: `${cast.byLogin('leader').name}、${officer.name}`,
      },
      given,
    ),
  );
  if (stage === 'received')
    valueOrThrow(
      await receivePackage(
        db,
        owner,
        { ...(await seen()), ...(daysAgo === 20 && { questions: '政策性担保的申请材料能否提前预审？' }) },
        on(0, '16:50'),
      ),
    );
}

const NOTES: Readonly<Record<string, string>> = {
  S11: '贵公司属中小微企业，可先由区金融办对接合作银行，再确定额度。',
  C02: '公平竞争、账款支付方面的问题，可直接告诉我们，由区发展改革委牵头协调。',
  S16: '贵公司租用算力，可关注算力券；申报通知一发布，我们就告诉您。',
};
