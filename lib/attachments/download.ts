/**
 * Headers under which a file is safe to hand out: saved and never shown by the browser, never taken for another type, and
 * powerless if it is opened all the same. The name goes out twice, as ASCII and in full (RFC 6266, RFC 5987).
 */
export function downloadHeaders(file: {
  readonly name: string;
  readonly type: string;
  readonly size: number;
}): Record<string, string> {
  const ascii = file.name.replaceAll(/[^\x20-\x7e]/g, '_').replaceAll(/["\\%]/g, '_');
  return {
    'Content-Type': file.type.startsWith('text/') ? 'application/octet-stream' : file.type,
    'Content-Length': String(file.size),
    'Content-Disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeExtended(file.name)}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'private, no-store',
  };
}

const encodeExtended = (text: string): string =>
  encodeURIComponent(text).replaceAll(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
