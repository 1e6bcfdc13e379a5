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

function seatsOf({ story }: CastCompany, cast: Cast) {
  const { liaison: areaHead, handler: officer } = cast.teamOf(story.areaCode === PARK ? XINJING : story.areaCode);
  const department = DEPARTMENT_OF[asIndustryCode(story.industryCode)?.charAt(0) ?? ''] ?? COMMERCE;
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
