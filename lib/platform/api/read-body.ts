import { ok, type Result, refuse } from '#lib/shared/result.ts';

/** JSON of one call; attachments have their own limit. */
export const BODY_BYTES_AT_MOST = 2 * 1024 ** 2;
/** What is too large is still read up to here, so that the sender reads the answer instead of a broken connection. */
const DRAINED_AT_MOST = 32 * 1024 ** 2;

/** The JSON of a request's body. Refuses `unsupported-media`, `too-large`, `malformed`. */
export async function readJson(request: Request): Promise<Result<unknown>> {
  if (!isJson(request.headers)) return refuse('unsupported-media');
  const bytes = await readBytes(request.body, BODY_BYTES_AT_MOST);
  return bytes ? parseJson(bytes) : refuse('too-large');
}

function isJson(headers: Headers): boolean {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';');
  const charset = parameters.map((each) => /^\s*charset="?([^"\s]+)"?\s*$/.exec(each)?.[1]).find(Boolean);
  const isUtf8 = charset === undefined || charset === 'utf-8' || charset === 'utf8';
  return type.trim() === 'application/json' && isUtf8 && !headers.get('content-encoding');
}

async function readBytes(body: ReadableStream<Uint8Array> | null, atMost: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size <= atMost) chunks.push(chunk);
    else if (size > DRAINED_AT_MOST) break;
  }
  return size <= atMost ? Buffer.concat(chunks) : null;
}

function parseJson(bytes: Uint8Array): Result<unknown> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return ok(NEEDS_MENDING.test(text) ? JSON.parse(text, mend) : JSON.parse(text));
  } catch (error) {
    // A list in a list in a list … overflows the reviver, which no honest caller sends.
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError) {
      return refuse('malformed');
    }
    throw error;
  }
}

/** NUL and halves of surrogate pairs can be written in JSON and in no database. */
const NEEDS_MENDING = /\\u(?:0000|d[89a-f])/i;

const mend = (_key: string, value: unknown): unknown => (typeof value === 'string' ? mendText(value) : value);

export const mendText = (text: string): string => text.replaceAll('\u0000', '').toWellFormed();
