import type { SignedIn } from '#lib/access/signed-in.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { toInstant } from '#lib/shared/instants.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import type { CaseAnswer, EventPageAnswer } from '../answer-schema.ts';
import { type CaseFacts, caseAnswer, eventAnswer, NO_FACTS } from '../case-answer.ts';
import { viewCase, viewEvent } from '../case-view.ts';
import type { CaseState } from '../domain/state.ts';
import { isVisibleTo } from '../domain/visibility.ts';
import { rulesOf } from '../house-rules.ts';
import { stateOf } from '../repository/rows.ts';
import { ofCompany } from '../scope.ts';

/** One case as the API answers it. Refuses `not-found` also for a case the viewer may not know of. */
export async function getCaseAnswer(
  db: Db,
  viewer: SignedIn,
  number: string,
  now: Temporal.Instant,
): Promise<Result<CaseAnswer>> {
  const state = await findVisibleCase(db, viewer, number);
  return state ? ok(await answerOf(db, viewer, state, now)) : refuse('not-found');
}

/** A case just filed or moved by this viewer, who may not see it any more by now (a unit that handed it back). */
export async function answerOf(
  db: Db,
  viewer: SignedIn,
  state: CaseState,
  now: Temporal.Instant,
  known?: Partial<CaseFacts>,
): Promise<CaseAnswer> {
  const directory = await getDirectory(db, viewer.districtId);
  const facts = known ? { ...NO_FACTS, ...known } : await findFacts(db, viewer, state);
  return caseAnswer(viewCase(state, { viewer, now, rules: rulesOf(directory), draw: 1 }), facts, viewer.district);
}

/** The case's state for somebody who may see it; null for one there is not, or not for this person. */
export async function findVisibleCase(db: Db, viewer: SignedIn, number: string): Promise<CaseState | null> {
  const row = await db.case.findUnique({
    where: { districtId_number: { districtId: viewer.districtId, number } },
    include: { assignments: { orderBy: { id: 'asc' } }, clocks: { orderBy: { id: 'asc' } } },
  });
  const state = row && stateOf(row);
  return state && isVisibleTo(viewer, state) ? state : null;
}

type FactsRow = Omit<CaseFacts, 'logins'> & { readonly logins: Readonly<Record<string, string>> };

/** In one round trip. Links lead to cases only that the viewer may see with this one: its parent, its parts. */
async function findFacts(db: Db, viewer: SignedIn, { id, assignments }: CaseState): Promise<CaseFacts> {
  const isStaff = viewer.kind === 'staff';
  const assignees = isStaff ? assignments.flatMap((each) => each.assigneeId ?? []) : [];
  const [row] = await db.$queryRaw<FactsRow[]>`
    select c."source", c."ticketNumber",
      (select json_build_object('uscc', e."uscc", 'name', e."name") from "Enterprise" e
        where e."districtId" = c."districtId" and e."id" = c."enterpriseId") as "enterprise",
      (select p."number" from "Case" p where p."districtId" = c."districtId" and p."id" = c."parentId") as "parent",
      (select m."number" from "Case" m where m."districtId" = c."districtId" and m."id" = c."mergedIntoId"
        and (${isStaff} or exists (select 1 from "Case" c
          where c."districtId" = m."districtId" and c."id" = m."id" and ${ofCompany(viewer)}))
      ) as "mergedInto",
      coalesce((select json_agg(p."number" order by p."number") from "Case" p
        where p."districtId" = c."districtId" and p."parentId" = c."id"), '[]') as "parts",
      coalesce((select json_agg(json_build_object('id', a."id", 'name', a."name", 'size', a."size", 'type', a."type")
        order by a."createdAt", a."id") from "Attachment" a where a."districtId" = c."districtId" and a."caseId" = c."id"
        and (${isStaff} or a."audience" = 'company')), '[]') as "attachments",
      coalesce((select json_object_agg(u."id", u."login") from "User" u
        where u."districtId" = c."districtId" and u."id" = any(${assignees}::uuid[])), '{}') as "logins"
    from "Case" c where c."districtId" = ${viewer.districtId} and c."id" = ${id}::uuid`;
  return row ? { ...row, logins: new Map(Object.entries(row.logins)) } : NO_FACTS;
}

export type EventsAsked = { readonly after: number; readonly limit: number };

/** The history, from one event on in its order, of a case that `findVisibleCase` found for this viewer. */
export async function listEventAnswers(
  db: Db,
  viewer: SignedIn,
  state: CaseState,
  { after, limit }: EventsAsked,
): Promise<EventPageAnswer> {
  const { districtId } = viewer;
  const rows = await db.caseEvent.findMany({
    where: { districtId, caseId: state.id, seq: { gt: after } },
    orderBy: { seq: 'asc' },
    take: limit + 1,
  });
  const events = rows.slice(0, limit).map((row) => viewEvent({ ...row, at: toInstant(row.at) }, viewer));
  const ids = [...new Set(events.flatMap((event) => event.content?.actorId ?? []))];
  const people = await db.user.findMany({ where: { districtId, id: { in: ids } }, select: { id: true, name: true } });
  const names = new Map(people.map((each) => [each.id, each.name]));
  return {
    items: events.map((event) => eventAnswer(event, names, viewer.district)),
    nextCursor: rows.length > limit ? String(events.at(-1)?.seq) : null,
  };
}
