import type { CommandName } from '#lib/cases/domain/names.ts';
import { answerOf } from '#lib/cases/queries/case-answer.ts';
import { giveCommand } from '#lib/cases/use-cases/give-command.ts';
import { giveCommandEndpoint } from '#lib/openapi/endpoints/cases.ts';
import { apiRoute } from '#lib/platform/api/route.ts';
import { serve } from '#lib/platform/api/serve.ts';
import { db } from '#lib/platform/db.ts';
import { ok } from '#lib/shared/result.ts';

const give = serve(giveCommandEndpoint, async ({ viewer, params, body, now }) => {
  const { version, attachmentIds = [], ...input } = body;
  const command = params.command as CommandName;
  const seen = version === undefined ? {} : { version };
  const order = { number: params.number, command, input, attachmentIds, ...seen };
  const given = await giveCommand(db, viewer, order, now);
  return given.ok ? ok(await answerOf(db, viewer, given.value, now)) : given;
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(give);
