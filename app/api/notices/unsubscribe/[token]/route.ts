import { endMailByLink } from '#lib/notifications/use-cases/choose-notices.ts';
import { db } from '#lib/platform/db.ts';

type Context = { readonly params: Promise<{ token: string }> };

/** One click in a mail program (RFC 8058): posted by it, without cookies. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const ended = await endMailByLink(db, (await params).token, Temporal.Now.instant());
  return new Response(null, { status: ended.ok ? 204 : 404 });
}

/** A person who follows the same address chooses for themselves. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  return new Response(null, { status: 303, headers: { location: `/notices/choose/${encodeURIComponent(token)}` } });
}
