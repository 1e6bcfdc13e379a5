import { lineAnswer } from '#lib/cases/case-answer.ts';
import { answerOf, getCaseAnswer } from '#lib/cases/queries/case-answer.ts';
import { isCursor } from '#lib/cases/queries/cursor.ts';
import { countCases, listCases } from '#lib/cases/queries/list-cases.ts';
import { fileCase } from '#lib/cases/use-cases/file-case.ts';
import { fileCaseEndpoint, listCasesEndpoint } from '#lib/openapi/endpoints/cases.ts';
import { apiRoute } from '#lib/platform/api/route.ts';
import { serve } from '#lib/platform/api/serve.ts';
import { db } from '#lib/platform/db.ts';
import { ok, refuse } from '#lib/shared/result.ts';
import { findConsentNeeded } from '#lib/site/queries/privacy.ts';

const list = serve(listCasesEndpoint, async ({ viewer, query, now }) => {
  const { cursor, sort = '-submittedAt' } = query;
  if (cursor !== undefined && !isCursor(cursor, sort)) return refuse('cursor-damaged', {}, 'cursor');
  const { timeZone } = viewer.district;
  const [page, counted] = await Promise.all([
    listCases(db, viewer, query, { now, timeZone }),
    countCases(db, viewer, query, { now, timeZone }),
  ]);
  return ok({
    items: page.items.map((line) => lineAnswer(line, { timeZone })),
    nextCursor: page.nextCursor,
    ...counted,
  });
});

const file = serve(fileCaseEndpoint, async ({ viewer, body, headers, now }) => {
  const today = now.toZonedDateTimeISO(viewer.district.timeZone).toPlainDate();
  const version = await findConsentNeeded(db, viewer, today);
  if (version !== null) return refuse('privacy-consent-needed', { version });
  const idempotencyKey = headers['idempotency-key'];
  const input = { ...body, channel: body.channel ?? ('api' as const) };
  const filed = await fileCase(db, viewer, input, now, idempotencyKey === undefined ? {} : { idempotencyKey });
  if (!filed.ok) return filed;
  const { number, state, isRepeated, enterprise } = filed.value;
  const current = isRepeated ? await getCaseAnswer(db, viewer, number, now) : null;
  const known = body.attachmentIds?.length ? undefined : { enterprise, ticketNumber: body.ticketNumber ?? null };
  const answer = current?.ok ? current.value : await answerOf(db, viewer, state, now, known);
  return { ...ok(answer), location: `/api/v1/cases/${number}` };
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(list, file);
