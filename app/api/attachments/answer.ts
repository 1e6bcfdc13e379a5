import type { BySession } from '#lib/access/signed-in.ts';
import type { Refusal } from '#lib/shared/result.ts';
import { wordRefusal } from '../../commands/word-refusal.ts';

const STATUS: Readonly<Record<string, number>> = {
  malformed: 400,
  'signed-out': 401,
  forbidden: 403,
  'not-found': 404,
  'draft-gone': 409,
  'file-too-large': 413,
  'rate-limited': 429,
};

/** A refusal as the page's own script reads it: a code, and the sentence in the person's language. */
export async function refusalAnswer(refusal: Refusal, viewer: BySession | null): Promise<Response> {
  const status = STATUS[refusal.code] ?? 422;
  const body = { code: refusal.code, title: await wordRefusal(refusal, viewer), status };
  const headers = { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' };
  return new Response(JSON.stringify(body), { status, headers });
}
