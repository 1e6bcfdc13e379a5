import type { Viewer } from '#lib/access/domain/viewer.ts';
import { defaultLocale, type Locale } from '#lib/i18n/locale.ts';
import { type Named, ownNameIn } from '#lib/organisation/directory.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { toInstant } from '#lib/shared/instants.ts';
import { type CaseView, type EventView, viewCase, viewEvent } from '../case-view.ts';
import { type CompanyFacts, companyFacts } from '../domain/company-facts.ts';
import type { CaseStatus } from '../domain/names.ts';
import { statusSeenBy } from '../domain/seen.ts';
import type { CaseState } from '../domain/state.ts';
import { type Ground, groundsFor, isVisibleTo } from '../domain/visibility.ts';
import { rulesOf } from '../house-rules.ts';
import { stateOf } from '../repository/rows.ts';

export type CaseDetail = CaseView & {
  /** why this viewer may see it */
  readonly grounds: readonly Ground[];
  readonly events: readonly EventView[];
  readonly ticketNumber: string | null;
  readonly consentNote: string | null;
  readonly contact: {
    /** in the reader's language where the contact is the person who filed */
    readonly name: string | null;
    readonly phoneSealed: Uint8Array | null;
    readonly emailSealed: Uint8Array | null;
  };
  readonly enterprise: EnterpriseFacts | null;
  readonly attachments: readonly AttachmentLine[];
  readonly parent: CaseLink | null;
  readonly parts: readonly CaseLink[];
  readonly mergedInto: CaseLink | null;
  /** names of the people in it in the reader's language, by identifier; a company gets its own people only */
  readonly people: ReadonlyMap<string, string>;
  /** for the company: how far it has come, who has it and by when, until when it may act */
  readonly company: CompanyFacts;
};

export type EnterpriseFacts = {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly operatingAddress: string | null;
  readonly qualifications: readonly string[];
  /** null towards the company */
  readonly tier: string | null;
};

export type AttachmentLine = {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
};
export type CaseLink = { readonly number: string; readonly title: string; readonly status: CaseStatus };

/** One case with everything its page shows, for somebody who may see it; null for a case there is not, or not for this person. */
export async function findCaseDetail(
  db: Db,
  viewer: Viewer,
  number: string,
  now: Temporal.Instant,
  locale: Locale = defaultLocale,
): Promise<CaseDetail | null> {
  const { districtId } = viewer;
  const [directory, row] = await Promise.all([getDirectory(db, districtId), loadEverything(db, districtId, number)]);
  if (!row) return null;
  const state = stateOf(row);
  const grounds = groundsFor(viewer, state);
  if (grounds.length === 0) return null;
  const isStaff = viewer.kind === 'staff';
  const { enterprise } = row;
  const rules = rulesOf(directory);
  const events = row.events.map((event) => viewEvent({ ...event, at: toInstant(event.at) }, viewer));
  const people = await namesOf(db, districtId, peopleIn(isStaff ? state.assignments : [], events));
  return {
    ...viewCase(state, { viewer, now, rules, draw: 1 }),
    grounds,
    events,
    ticketNumber: row.ticketNumber,
    consentNote: isStaff ? row.consentNote : null,
    contact: {
      name: contactName(row, people, locale),
      phoneSealed: row.contactPhoneSealed,
      emailSealed: row.contactEmailSealed,
    },
    enterprise: enterprise && {
      ...enterprise,
      qualifications: enterprise.qualifications.map(({ kind }) => kind),
      tier: isStaff ? enterprise.tier : null,
    },
    attachments: row.attachments.filter((each) => isStaff || each.audience === 'company'),
    parent: linkTo(row.parent, viewer),
    parts: row.parts.flatMap((part) => linkTo(part, viewer) ?? []),
    mergedInto: linkTo(row.mergedInto, viewer),
    people: new Map([...people].map(([id, each]) => [id, ownNameIn(locale, each)])),
    company: companyFacts(state, rules, now),
  };
}

/** Typed by hand; known in two languages only where it is the name of whoever filed. */
function contactName(
  { contactName: name, filedById }: { contactName: string | null; filedById: string | null },
  people: ReadonlyMap<string, Named>,
  locale: Locale,
): string | null {
  const filer = people.get(filedById ?? '');
  return filer && filer.name === name ? ownNameIn(locale, filer) : name;
}

const LINK = { number: true, title: true, status: true, enterpriseId: true, filedById: true } as const;

type LinkRow = { [K in 'number' | 'title' | 'status']: string } & {
  [K in 'enterpriseId' | 'filedById']: string | null;
};

/** Somebody of a company reads of a related case only what its own page would say: not every member sees it. */
function linkTo(row: LinkRow | null, viewer: Viewer): CaseLink | null {
  if (!row) return null;
  const { number, title, enterpriseId, filedById } = row;
  const status = row.status as CaseStatus;
  const seen = { status, enterpriseId, filedById, areaCode: null, assignments: [], clocks: [] };
  if (viewer.kind === 'company' && !isVisibleTo(viewer, seen)) return null;
  return { number, title, status: statusSeenBy(viewer, status) };
}

const loadEverything = (db: Db, districtId: number, number: string) =>
  db.case.findUnique({
    where: { districtId_number: { districtId, number } },
    include: {
      assignments: { orderBy: { id: 'asc' } },
      clocks: { orderBy: { id: 'asc' } },
      events: { orderBy: { seq: 'asc' } },
      attachments: {
        orderBy: { createdAt: 'asc' },
        select: { id: true, name: true, size: true, type: true, audience: true },
      },
      enterprise: {
        select: {
          id: true,
          uscc: true,
          name: true,
          nameEn: true,
          operatingAddress: true,
          qualifications: { select: { kind: true }, orderBy: { kind: 'asc' } },
          tier: true,
        },
      },
      parent: { select: LINK },
      parts: { select: LINK, orderBy: { number: 'asc' } },
      mergedInto: { select: LINK },
    },
  });

function peopleIn(assignments: CaseState['assignments'], events: readonly EventView[]): string[] {
  const ids = [
    ...events.map((event) => event.content?.actorId),
    ...events.map((event) => insteadOfIn(event.content?.data)),
    ...assignments.map((each) => each.assigneeId),
  ];
  return [...new Set(ids.filter((id) => id !== null && id !== undefined))];
}

/** The person an act was done for (代). */
const insteadOfIn = (data: Readonly<Record<string, unknown>> | null | undefined): string | null =>
  typeof data?.insteadOf === 'string' ? data.insteadOf : null;

async function namesOf(db: Db, districtId: number, ids: string[]): Promise<ReadonlyMap<string, Named>> {
  if (ids.length === 0) return new Map();
  const people = await db.user.findMany({
    where: { districtId, id: { in: ids } },
    select: { id: true, name: true, nameEn: true },
  });
  return new Map(people.map(({ id, ...named }) => [id, named]));
}
