import { asIndustryCode } from '#lib/enterprises/domain/industry.ts';
import { type Fact, profileOf } from '#lib/enterprises/domain/profile.ts';
import type { FieldKey, ProfileValue } from '#lib/enterprises/domain/profile-fields.ts';
import type { HeldQualification } from '#lib/enterprises/domain/qualifications.ts';
import type { Tx } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import { CHANGNING } from '#prisma/reference/load.ts';
import type { StoryCompany } from './story/company.ts';

/** A certificate of the story is granted for three years; recognitions of size or kind last until they are withdrawn. */
const FOR_THREE_YEARS = ['high-tech', 'innovative-sme', 'specialised-sme', 'little-giant'];

/** The story's qualifications, each in force now and none for longer than it can be. */
export function qualificationsOf({ key, qualifications }: StoryCompany, now: Temporal.Instant): HeldQualification[] {
  const today = now.toZonedDateTimeISO('Asia/Shanghai').toPlainDate();
  return qualifications.map((kind) => {
    const monthsAgo = 4 + ((key.length * 7 + kind.length) % 26);
    const grantedOn = today.subtract({ months: monthsAgo }).with({ day: 12 });
    const lasts = FOR_THREE_YEARS.includes(kind);
    const expiresOn = lasts ? grantedOn.add({ years: 3 }).subtract({ days: 1 }) : null;
    return { kind, grantedOn: grantedOn.toString(), expiresOn: expiresOn?.toString() ?? null };
  });
}

/** What the story tells of a company, in the fields of its profile, with figures of the last three full years. */
export function factsOf(company: StoryCompany, now: Temporal.Instant): Fact[] {
  const lastYear = now.toZonedDateTimeISO('Asia/Shanghai').year - 1;
  const researches = company.qualifications.some((kind) => /high-tech|sme|giant|rd-centre/.test(kind));
  const { employees, revenueInWan, ownership, registeredElsewhere, computingInWan } = company;
  const always: readonly (readonly [FieldKey, ProfileValue])[] = [
    ['registrationStatus', 'operating'],
    ['establishedOn', company.establishedOn],
    ['registeredCapital', roundTo(revenueInWan * 0.2, 100)],
    ...(registeredElsewhere ? [] : ([['regDistrict', CHANGNING]] as const)),
    ['opDistrict', CHANGNING],
    ...(registeredElsewhere ? [] : ([['taxDistrict', CHANGNING]] as const)),
    ['ownershipKind', ownership],
    ...(ownership === 'private' ? ([['privateShare', 100]] as const) : []),
    ...(ownership === 'foreign' ? ([['foreignShare', 100]] as const) : []),
    ['vatType', revenueInWan > 500 ? 'general' : 'small'],
    ['dishonest', false],
    ...(computingInWan
      ? ([
          ['aiSpendCompute', computingInWan],
          ['providerRelated', false],
        ] as const)
      : []),
    ...(researches
      ? ([
          ['coreIpOwned', true],
          ['ip1', Math.ceil(employees / 40)],
          ['ip2', Math.ceil(employees / 9)],
        ] as const)
      : []),
  ];
  const yearly = [0, 1, 2].flatMap((back) => {
    const then = 1 - back * 0.12;
    const revenue = roundTo(revenueInWan * then, 10);
    const figures: readonly (readonly [FieldKey, number])[] = [
      ['employees', Math.max(1, Math.round(employees * then))],
      ['revenue', revenue],
      ['assets', roundTo(revenue * 0.8, 10)],
      ...(researches
        ? ([
            ['rdExpense', roundTo(revenue * 0.064, 1)],
            ['rdStaff', Math.ceil(employees * then * 0.3)],
          ] as const)
        : []),
    ];
    return figures.map(([field, value]) => ({ field, year: lastYear - back, value }));
  });
  return [...always.map(([field, value]) => ({ field, year: 0, value })), ...yearly];
}

/** Writes facts, qualifications and the size class of a story's company that is there. */
export async function enterProfile(
  tx: Tx,
  company: { readonly districtId: number; readonly id: string; readonly story: StoryCompany },
  now: Temporal.Instant,
): Promise<void> {
  const { districtId, id: enterpriseId, story } = company;
  const facts = factsOf(story, now);
  const qualifications = qualificationsOf(story, now);
  const statedAt = toDate(now.subtract({ hours: 24 * 40 }));
  await tx.enterpriseFact.createMany({
    data: facts.map((fact) => ({ ...fact, value: fact.value as string, districtId, enterpriseId, statedAt })),
  });
  await tx.enterpriseQualification.createMany({
    data: qualifications.map(({ kind, grantedOn, expiresOn }) => ({
      districtId,
      enterpriseId,
      kind,
      grantedOn: grantedOn && new Date(grantedOn),
      expiresOn: expiresOn && new Date(expiresOn),
      // Staff have seen the certificates of all but the self-assessed ones.
      verifiedAt: kind === 'tech-sme' ? null : statedAt,
    })),
  });
  const industryCode = asIndustryCode(story.industryCode);
  const stored = { industryCode, areaCode: story.areaCode, facts, qualifications, qualificationsComplete: false };
  const { size = null } = profileOf(stored, now.toString().slice(0, 10));
  await tx.enterprise.update({ where: { districtId_id: { districtId, id: enterpriseId } }, data: { size } });
}

const roundTo = (value: number, step: number): number => Math.round(value / step) * step;
