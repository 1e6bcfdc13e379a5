import { randomUUIDv7 } from 'node:crypto';
import { db } from '#lib/platform/db.ts';

export const dynamic = 'force-dynamic';

/** One row through Prisma, from a body that is taken as it comes. */
export async function POST(request: Request) {
  const { title } = (await request.json()) as { title: string };
  const row = await db.importRun.create({
    data: { districtId: 1, id: randomUUIDv7(), kind: 'bench', source: 'bench', fileName: title, startedAt: new Date() },
  });
  return Response.json(row, { status: 201 });
}
