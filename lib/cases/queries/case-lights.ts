import type { Light } from '#lib/calendar/domain/light.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';

type LightColumns = Readonly<Record<'dueAt' | 'warnAt' | 'darkRedAt' | 'isPaused', Prisma.Sql>>;

/** A case's own light: that of its most urgent clock on the district's side. */
const OF_CASE: LightColumns = {
  dueAt: Prisma.sql`c."dueAt"`,
  warnAt: Prisma.sql`c."warnAt"`,
  darkRedAt: Prisma.sql`c."darkRedAt"`,
  isPaused: Prisma.sql`c."isPaused"`,
};

export const byLights = (lights: readonly Light[], now: Date, columns?: LightColumns): Prisma.Sql =>
  Prisma.sql`(${Prisma.join(
    lights.map((light) => byLight(light, now, columns)),
    ' or ',
  )})`;

/** What `lightOf` says of one clock, as ranges of stored instants, so that an index serves it. */
export function byLight(light: Light, now: Date, { dueAt, warnAt, darkRedAt, isPaused } = OF_CASE): Prisma.Sql {
  switch (light) {
    case 'green':
      return Prisma.sql`(${dueAt} is not null and ${warnAt} > ${now} and not (${isPaused}))`;
    case 'yellow':
      return Prisma.sql`(${warnAt} <= ${now} and ${dueAt} >= ${now} and not (${isPaused}))`;
    case 'red':
      return Prisma.sql`(${dueAt} < ${now} and ${darkRedAt} >= ${now} and not (${isPaused}))`;
    case 'dark-red':
      return Prisma.sql`(${dueAt} < ${now} and ${darkRedAt} < ${now} and not (${isPaused}))`;
    case 'grey':
      return Prisma.sql`(${isPaused})`;
  }
}
