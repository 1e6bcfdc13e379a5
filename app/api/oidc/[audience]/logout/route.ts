import type { NextRequest } from 'next/server';
import { endSessionsOfService } from '#lib/access/use-cases/end-sessions-of-service.ts';
import { findIdentityPlace, isAudience } from '#lib/platform/auth/identity-place.ts';
import { readLogoutToken } from '#lib/platform/auth/logout-token.ts';
import { clientAddress } from '#lib/platform/client-address.ts';
import { db } from '#lib/platform/db.ts';
import { logger } from '#lib/platform/logger.ts';
import type { Refusal } from '#lib/shared/result.ts';

type Context = { params: Promise<{ audience: string }> };

const LONGEST = 20_000;
const HEADERS = { 'cache-control': 'no-store' };

/** The identity service says itself that a session there is over (OpenID Connect Back-Channel Logout 1.0); no browser comes here. */
export async function POST(request: NextRequest, { params }: Context): Promise<Response> {
  const { audience } = await params;
  const place = isAudience(audience) ? await findIdentityPlace(request.headers, audience) : null;
  if (!place) return new Response(null, { status: 404 });
  const body = await request.text();
  const token = body.length > LONGEST ? null : new URLSearchParams(body).get('logout_token');
  if (!token) return invalid({ code: 'logout-token-invalid', details: { why: 'missing' } });
  const now = Temporal.Now.instant();
  const notice = await readLogoutToken(place.service, token, now);
  if (!notice.ok) return invalid(notice.refusal);
  const { districtId } = place;
  const address = clientAddress(request.headers.get('x-forwarded-for'));
  const ended = await endSessionsOfService(db, { districtId, notice: notice.value, address }, now);
  return ended.ok ? new Response(null, { status: 200, headers: HEADERS }) : invalid(ended.refusal);
}

function invalid({ code, details }: Refusal): Response {
  logger().warn({ code, ...details }, 'logout token refused');
  const answer = { error: 'invalid_request', error_description: [code, details?.why].filter(Boolean).join(': ') };
  return Response.json(answer, { status: 400, headers: HEADERS });
}
