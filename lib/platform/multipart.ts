/** One part that carries a file, its bytes still on their way. */
export type FilePart = { readonly name: string; readonly chunks: AsyncIterable<Uint8Array> };

const HEADERS_AT_MOST = 16 * 1024;
const FIELDS_AT_MOST = 64 * 1024;

/**
 * The first file of a multipart body as a stream; parts without a file name before it are passed over. `null` for a body
 * that is not multipart or carries no file. What follows the file is not read. (`Request.formData` holds the whole body in memory.)
 */
export async function firstFile(
  contentType: string | null,
  body: AsyncIterable<Uint8Array> | null,
): Promise<FilePart | null> {
  const boundary = boundaryOf(contentType);
  if (!boundary || !body) return null;
  const reader = new PartReader(body, Buffer.from(`\r\n--${boundary}`, 'latin1'));
  await reader.discardPart(FIELDS_AT_MOST);
  for (let passed = 0; passed < 20; passed += 1) {
    const headers = await reader.headers();
    if (headers === null) return null;
    const name = fileNameIn(headers);
    if (name !== null) return { name, chunks: reader.part() };
    await reader.discardPart(FIELDS_AT_MOST);
  }
  return null;
}

function boundaryOf(contentType: string | null): string | null {
  const match = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType ?? '');
  return match?.[1] ?? match?.[2] ?? null;
}

/** Browsers send UTF-8 and escape quotes as %22; `filename*` is what other clients send for names beyond ASCII. */
function fileNameIn(headers: string): string | null {
  const disposition = /^content-disposition:\s*form-data(.*)$/im.exec(headers)?.[1];
  if (disposition === undefined) return null;
  const extended = /;\s*filename\*=UTF-8''([^;\s]+)/i.exec(disposition)?.[1];
  if (extended) return decoded(extended);
  const plain = /;\s*filename="((?:[^"\\]|\\.)*)"/i.exec(disposition) ?? /;\s*filename=([^;\s"]+)/i.exec(disposition);
  return (
    plain?.[1]
      ?.replaceAll('\\"', '"')
      .replaceAll('%22', '"')
      .replaceAll(/%0[ad]/gi, ' ') ?? null
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Thrown for a body that ends in the middle of a part or is no multipart inside. */
export class MalformedBody extends Error {}

class PartReader {
  readonly #source: AsyncIterator<Uint8Array>;
  readonly #delimiter: Buffer;
  /** A delimiter begins a line; the first one may begin the body. */
  #held: Buffer = Buffer.from('\r\n');

  constructor(source: AsyncIterable<Uint8Array>, delimiter: Buffer) {
    this.#source = source[Symbol.asyncIterator]();
    this.#delimiter = delimiter;
  }

  /** The headers of the part that begins here; `null` at the closing delimiter. */
  async headers(): Promise<string | null> {
    while (this.#held.length < 2) await this.#more();
    if (this.#held.subarray(0, 2).toString('latin1') === '--') return null;
    let end = this.#held.indexOf('\r\n\r\n');
    while (end < 0) {
      if (this.#held.length > HEADERS_AT_MOST) throw new MalformedBody('Headers too long');
      await this.#more();
      end = this.#held.indexOf('\r\n\r\n');
    }
    const headers = this.#held.subarray(0, end).toString('utf8');
    this.#held = this.#held.subarray(end + 4);
    return headers;
  }

  /** The bytes up to the next delimiter, which is passed over. */
  async *part(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const end = this.#held.indexOf(this.#delimiter);
      if (end >= 0) {
        if (end > 0) yield this.#held.subarray(0, end);
        this.#held = this.#held.subarray(end + this.#delimiter.length);
        return;
      }
      const certain = this.#held.length - this.#delimiter.length + 1;
      if (certain > 0) {
        yield this.#held.subarray(0, certain);
        this.#held = this.#held.subarray(certain);
      }
      await this.#more();
    }
  }

  async discardPart(atMost: number): Promise<void> {
    let size = 0;
    for await (const chunk of this.part()) {
      size += chunk.byteLength;
      if (size > atMost) throw new MalformedBody('Too much before the file');
    }
  }

  async #more(): Promise<void> {
    const { done, value } = await this.#source.next();
    if (done) throw new MalformedBody('The body ended early');
    this.#held = this.#held.length === 0 ? Buffer.from(value) : Buffer.concat([this.#held, value]);
  }
}
