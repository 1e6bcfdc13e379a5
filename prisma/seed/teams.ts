import { randomUUIDv7 } from 'node:crypto';
import { asIndustryCode } from '#lib/enterprises/domain/industry.ts';
import { SEATS_OF, type TeamRole, unitForSeat } from '#lib/enterprises/domain/team.ts';
import type { Db } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import type { Cast, CastCompany } from './cast.ts';

const PARK = '310105LK0000';
const XINJING = '310105102000';

/** The department that looks after an industry, by its section of GB/T 4754; all others by the commerce commission. */
const DEPARTMENT_OF: Readonly<Record<string, string>> = { I: 'D05', M: 'D05', C: 'D05', J: 'D35' };
const COMMERCE = 'D04';

/**
 * The story's tiers as they were decided some months ago; a few come up for their yearly review, and one change is proposed and
 * not decided yet.
 */
export async function decideTiers(db: Db, cast: Cast, now: Temporal.Instant): Promise<void> {
  const { districtId, userId: proposedById } = cast.byLogin('dispatcher');
  const { userId: decidedById } = cast.byLogin('office-head');
  const rows = cast.companies.map(({ id: enterpriseId, story: { tier } }, at) => {
    const decided = now.subtract({ hours: 24 * (at % 12 === 5 ? 350 : 60 + ((at * 17) % 200)) });
    const validFrom = decided.toZonedDateTimeISO('Asia/Shanghai').toPlainDate();
    return {
      ...{ districtId, id: randomUUIDv7(), enterpriseId, tier, proposedById, decidedById },
      reason: REASONS[tier],
      proposedAt: toDate(decided.subtract({ hours: 50 })),
      decision: 'approved',
      decidedAt: toDate(decided),
      instruction: tier === 'T1' ? '同意。请落实好联系服务机制。' : null,
      validFrom: new Date(validFrom.toString()),
      validUntil: new Date(validFrom.add({ years: 1 }).subtract({ days: 1 }).toString()),
    };
  });
  await db.tierProposal.createMany({ data: rows });
  await db.$executeRaw`update "Enterprise" e set "tierUntil" = p."validUntil" from "TierProposal" p
    where p."districtId" = e."districtId" and p."enterpriseId" = e."id" and e."districtId" = ${districtId}`;
  const rising = cast.companies.find(({ story }) => story.tier === 'T3');
  if (!rising) return;
  const reason = '营业收入连续两年增长，已列入规上企业，建议由行业主管部门提供专业服务。';
  await db.tierProposal.create({
    data: {
      ...{ districtId, id: randomUUIDv7(), enterpriseId: rising.id, tier: 'T2', reason, proposedById },
      proposedAt: toDate(now.subtract({ hours: 20 })),
    },
  });
}

const REASONS = {
  T1: '区级贡献靠前或为总部型企业，符合区领导重点服务条件。',
  T2: '重点产业规上企业，建议由行业主管部门提供专业服务。',
  T3: '楼宇、园区内的重点企业，建议由属地提供综合服务。',
} as const;

/** Every company of a tier with a team has it whole: people whose posts let them hold the seat, of its industry and its area. */
export async function nameTeams(db: Db, cast: Cast, now: Temporal.Instant): Promise<void> {
  const assignedAt = toDate(now.subtract({ hours: 24 * 180 }));
  const { districtId, userId: assignedById } = cast.byLogin('office-head');
  await db.teamSeat.createMany({
    data: cast.companies.flatMap((company) =>
      seatsOf(company, cast).map((seat) => ({
        districtId,
        id: randomUUIDv7(),
        enterpriseId: company.id,
        ...seat,
        assignedAt,
        assignedById,
      })),
    ),
  });
}

/** The sub-district whose people serve an area; the park's companies are Xinjing's. */
export const unitOfArea = (areaCode: string): string => (areaCode === PARK ? XINJING : areaCode);

export const departmentOf = (industryCode: string | null): string =>
  DEPARTMENT_OF[industryCode?.charAt(0) ?? ''] ?? COMMERCE;

function seatsOf({ story }: CastCompany, cast: Cast) {
  const { liaison: areaHead, handler: officer } = cast.teamOf(unitOfArea(story.areaCode));
  const department = departmentOf(asIndustryCode(story.industryCode));
  const people = {
    leader: cast.byLogin('leader'),
    'industry-steward': cast.teamOf(department).liaison,
    'area-steward': areaHead,
    'service-officer': officer,
    'talent-officer': cast.byLogin('talent-officer'),
  } as const;
  return SEATS_OF[story.tier].map((role: TeamRole) => {
    const { userId, posts, login } = people[role];
    const unitCode = unitForSeat(posts, role);
    if (unitCode === null) throw new Error(`${login} cannot be the ${role} of ${story.key}`);
    return { role, userId, unitCode };
  });
}
