import { Zip, ZipDeflate } from 'fflate';

export type ZipEntry = { readonly name: string; readonly bytes: Uint8Array };

/**
 * A ZIP archive in pieces, as its entries come: never more than one of them in memory. Names are marked as UTF-8. `at` is the time
 * on the clock that every entry carries, since the format knows no time zone. Every entry is deflated: one stored as it is, of a
 * length told only behind it, cannot be read by programs that read in one go.
 */
export async function* zipOf(
  entries: AsyncIterable<ZipEntry>,
  at: Temporal.PlainDateTime,
): AsyncGenerator<Uint8Array, void> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const mtime = new Date(at.year, at.month - 1, at.day, at.hour, at.minute, at.second);
  for await (const { name, bytes } of entries) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = mtime;
    zip.add(file);
    file.push(bytes, true);
    yield* pieces.splice(0);
  }
  zip.end();
  yield* pieces.splice(0);
}
