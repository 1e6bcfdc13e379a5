import { Prisma } from '#lib/platform/prisma-client/client.ts';
import type { CaseBasis, CaseFigure } from '../domain/case-figures.ts';
import { ENDED_STATUSES } from '../domain/names.ts';

/** Why a case of the table aliased `c` is in no figure; null for all others. A split request counts by its parts. */
export const exclusionOf: Prisma.Sql = Prisma.sql`case
  when c."status" in ('merged', 'withdrawn', 'declined') then c."status"
  when c."partCount" > 0 then 'split'
  when c."result" = 'unfounded' and c."finishedAt" is not null then 'unfounded' end`;

/** The date by which a case belongs to a period. */
export function basisColumn(basis: CaseBasis): Prisma.Sql {
  switch (basis) {
    case 'submitted':
      return Prisma.sql`c."submittedAt"`;
    case 'accepted':
      return Prisma.sql`c."acceptedAt"`;
    case 'finished':
      return Prisma.sql`c."finishedAt"`;
  }
}

/** Which cases count in each figure, exclusions apart: the same conditions for the report and for the list behind it. */
export function figureConditions(now: Date): Readonly<Record<CaseFigure, Prisma.Sql>> {
  const finished = Prisma.sql`c."finishedAt" is not null`;
  const hasDue = Prisma.sql`(${finished} and c."handlingDueAt" is not null)`;
  const onTime = Prisma.sql`(${hasDue} and c."finishedAt" <= c."handlingDueAt")`;
  const lateAndOpen = Prisma.sql`(c."finishedAt" is null and c."handlingDueAt" < ${now}::timestamptz and not ${isEnded}
    and c."status" not in ('in-review', 'needs-information', 'suspended', 'shelved'))`;
  const hasResult = Prisma.sql`(${finished} and c."result" is not null)`;
  // Planned is not solved: what is on the long-term list stays in the denominator (domain reference 1.5, R5; 1.6).
  const isShelved = Prisma.sql`c."status" = 'shelved'`;
  const hasOriginal = Prisma.sql`(${finished} and c."handlingOriginalDueAt" is not null)`;
  const answered = Prisma.sql`c."answeredAt" is not null`;
  return {
    collected: Prisma.sql`true`,
    accepted: Prisma.sql`c."acceptedAt" is not null`,
    closed: Prisma.sql`c."status" in ('closed', 'archived')`,
    overdueNow: Prisma.sql`(c."dueAt" < ${now}::timestamptz and not c."isPaused" and not ${isEnded})`,
    finished,
    solved: Prisma.sql`(${finished} and c."result" = 'solved')`,
    solvedOf: Prisma.sql`(${hasResult} or ${isShelved})`,
    solvedByCompany: Prisma.sql`c."isSolvedByCompany"`,
    solvedByCompanyOf: Prisma.sql`c."isSolvedByCompany" is not null`,
    onTime,
    onTimeOf: hasDue,
    onTimeStrict: onTime,
    onTimeStrictOf: Prisma.sql`(${hasDue} or ${lateAndOpen})`,
    onTimeOriginal: Prisma.sql`(${hasOriginal} and c."finishedAt" <= c."handlingOriginalDueAt")`,
    onTimeOriginalOf: hasOriginal,
    satisfied: Prisma.sql`c."ratingScore" >= 3`,
    satisfiedOf: Prisma.sql`c."ratingScore" is not null`,
    rated: Prisma.sql`(${answered} and c."ratingScore" is not null)`,
    ratedOf: answered,
  };
}

const isEnded: Prisma.Sql = Prisma.sql`c."status" = any(${[...ENDED_STATUSES]})`;
