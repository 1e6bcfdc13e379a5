import type { Viewer } from '#lib/access/domain/viewer.ts';
import { cleanFileName } from '#lib/attachments/domain/file-name.ts';
import { listCases } from '#lib/cases/queries/list-cases.ts';
import { listTeam } from '#lib/enterprises/queries/team.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import type { Directory } from '#lib/organisation/directory.ts';
import type { Db } from '#lib/platform/db.ts';
import { portalOrigin } from '#lib/platform/portal-origin.ts';
import type { Booklet } from '../booklet/content.ts';
import { sayBooklet } from '../booklet/say-booklet.ts';
import { findPackages } from './package-view.ts';

export type BookletAsked = {
  readonly now: Temporal.Instant;
  readonly timeZone: string;
  readonly locale: Locale;
  readonly directory: Directory;
};

export type FoundBooklet = { readonly booklet: Booklet; readonly fileName: string };

const REQUESTS = 20;

/**
 * A company's package as its booklet: for its own people what was handed over, for staff any version. With the team that serves it
 * today and the open requests this viewer may see; confidential ones are never printed. Null where `findPackages` shows nothing.
 */
export async function findBooklet(
  db: Db,
  viewer: Viewer,
  which: Parameters<typeof findPackages>[2],
  { locale, directory, ...clock }: BookletAsked,
): Promise<FoundBooklet | null> {
  const packages = await findPackages(db, viewer, which, clock);
  if (!packages?.shown) return null;
  const { company, shown } = packages;
  const filter = { enterprise: company.id, open: true, limit: REQUESTS } as const;
  const [seats, open] = await Promise.all([
    listTeam(db, viewer, company.id, clock),
    listCases(db, viewer, filter, clock),
  ]);
  const booklet = sayBooklet(
    {
      company,
      shown,
      seats: seats.filter(({ serves }) => serves),
      requests: { lines: open.items.filter(({ isConfidential }) => !isConfidential), isMore: open.nextCursor !== null },
      directory,
      address: `${portalOrigin(directory.district.host)}/my/package`,
      today: clock.now.toZonedDateTimeISO(clock.timeZone).toPlainDate(),
    },
    locale,
  );
  return { booklet, fileName: fileNameOf(booklet, shown.number) };
}

function fileNameOf({ language, company, draftMark }: Booklet, number: number): string {
  const name = messagesOf(language).booklet.fileName.replace('{company}', company).replace('{number}', String(number));
  return cleanFileName(`${draftMark ? `${name}_${draftMark}` : name}.pdf`);
}
