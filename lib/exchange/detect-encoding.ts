import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';

/** A file by its path, or one that was sent and is in memory. */
export type FileSource = string | Uint8Array;

export const streamOf = (source: FileSource): Readable =>
  typeof source === 'string' ? createReadStream(source) : Readable.from([Buffer.from(source)]);

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/**
 * How a file is written. The whole file is tried as UTF-8, not its beginning only: an address list may be plain ASCII for
 * thousands of rows before the first Chinese name. What is not UTF-8 is GB18030, the code of Chinese offices' spreadsheets.
 */
export async function detectEncoding(source: FileSource): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  try {
    for await (const chunk of streamOf(source) as AsyncIterable<Buffer>) {
      if (isFirst && chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
      if (isFirst && chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
      isFirst = false;
      decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'gb18030';
    throw error;
  }
}
