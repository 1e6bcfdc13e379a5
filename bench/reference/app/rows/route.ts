import { db } from '#lib/platform/db.ts';

export const dynamic = 'force-dynamic';

/** The fifty rows of a page of cases through Prisma: nobody asks who wants them. */
export async function GET() {
  const rows = await db.case.findMany({
    take: 50,
    orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      number: true,
      title: true,
      version: true,
      status: true,
      class: true,
      categoryCode: true,
      areaCode: true,
      channel: true,
      source: true,
      isUrgent: true,
      isConfidential: true,
      leadUnitCode: true,
      submittedAt: true,
      promisedAt: true,
      dueAt: true,
      warnAt: true,
      darkRedAt: true,
      dueClock: true,
      isPaused: true,
      enterprise: { select: { name: true } },
    },
  });
  return Response.json({ items: rows });
}
