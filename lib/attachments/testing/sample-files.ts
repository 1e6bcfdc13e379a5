import { crc32 } from 'node:zlib';

/** Small files with real bytes of their kind, made for tests. */

export const pdfBytes = (): Buffer =>
  Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n', 'latin1');

export const pngBytes = (): Buffer =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

export const jpegBytes = (): Buffer => Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb004300ffd9', 'hex');

export const webpBytes = (): Buffer => Buffer.from('524946461a000000574542505650384c0d0000002f0000000700000000', 'hex');

export const heicBytes = (): Buffer =>
  Buffer.concat([Buffer.from('00000018', 'hex'), Buffer.from('ftypheic\0\0\0\0mif1heic')]);

export const xlsxBytes = (): Buffer =>
  officeBytes('xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml');

export const docxBytes = (): Buffer =>
  officeBytes('word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml');

export const docmBytes = (): Buffer =>
  officeBytes('word/document.xml', 'application/vnd.ms-word.document.macroEnabled.main+xml');

export const plainZipBytes = (): Buffer => zipBytes([['readme.txt', 'hello']]);

/** A compound file whose directory names the given streams. */
export function compoundBytes(...streams: string[]): Buffer {
  const header = Buffer.alloc(512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  const directory = Buffer.alloc(512 * Math.max(1, Math.ceil(streams.length / 4)));
  for (const [index, name] of streams.entries()) directory.write(`${name}\0`, index * 128, 'utf16le');
  return Buffer.concat([header, directory]);
}

function officeBytes(part: string, contentType: string): Buffer {
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${contentType}"/></Types>`;
  return zipBytes([
    ['[Content_Types].xml', types],
    [part, '<x/>'],
  ]);
}

function zipBytes(entries: readonly (readonly [string, string])[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of entries) {
    const data = Buffer.from(text);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc32(data), 0);
    sizes.writeUInt32LE(data.length, 4);
    sizes.writeUInt32LE(data.length, 8);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(name.length, 0);
    const common = Buffer.concat([Buffer.from('0a000000000000000000', 'hex'), sizes, lengths]);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, Buffer.from(name), data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('504b01020a00', 'hex'), common, place, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  Buffer.from('504b0506', 'hex').copy(end);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
