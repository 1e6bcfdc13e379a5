import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authOptions } from '#lib/platform/auth/options.ts';

type Context = { params: Promise<{ nextauth: string[] }> };

/** What the portal uses of the library: the rest of it (writing to the log, lists of providers, pages of its own) is not there. */
const SERVED: ReadonlySet<string> = new Set([
  'GET csrf',
  'GET signin',
  'GET signout',
  'GET error',
  'POST callback/credentials',
  'POST signout',
]);

async function handle(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (!SERVED.has(`${request.method} ${nextauth.join('/')}`)) return new Response(null, { status: 404 });
  // The library takes other bodies apart too, and a broken one for a fault of its own.
  if (request.method === 'POST' && !isForm(request)) return new Response(null, { status: 415 });
  return NextAuth(request, context, authOptions());
}

const isForm = ({ headers }: NextRequest): boolean =>
  /^application\/x-www-form-urlencoded(;|$)/i.test(headers.get('content-type') ?? '');

export { handle as GET, handle as POST };
