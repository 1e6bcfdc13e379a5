import { Unzip, UnzipInflate } from 'fflate';

/** More comes out of the file than it may hold. */
export class TooLarge extends Error {}

/** Deflate makes a thousand bytes of one at most: a piece of this size never fills the memory before it is counted. */
const PIECE = 16_384;

/**
 * The texts of a ZIP file whose names are needed, by name. What comes out is counted, not what the file says of itself: one that swells
 * beyond so many bytes is left with `TooLarge`. Throws on what is no ZIP file.
 */
export function unpack(bytes: Uint8Array, needed: RegExp, bytesMax: number): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  let size = 0;
  const unzip = new Unzip((file) => {
    if (!needed.test(file.name)) return;
    const decoder = new TextDecoder();
    let text = '';
    file.ondata = (error, data, isLast) => {
      if (error) throw error;
      size += data.length;
      if (size > bytesMax) throw new TooLarge();
      text += decoder.decode(data, { stream: !isLast });
      if (isLast) files.set(file.name, text);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let from = 0; from < bytes.length; from += PIECE) {
    unzip.push(bytes.subarray(from, from + PIECE), from + PIECE >= bytes.length);
  }
  return files;
}
