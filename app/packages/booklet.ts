import { downloadHeaders } from '#lib/attachments/download.ts';
import { isLocale, type Locale } from '#lib/i18n/locale.ts';
import { writeBooklet } from '#lib/service-packages/booklet/write-booklet.ts';
import type { FoundBooklet } from '#lib/service-packages/queries/booklet.ts';

/** Which version is asked for, and in which language where it is not the reader's own. */
export function readBookletQuery(params: { version?: string | string[]; language?: string | string[] }): {
  number?: number;
  language?: Locale;
} {
  const { version, language } = params;
  return {
    ...(typeof version === 'string' && /^\d{1,6}$/.test(version) && { number: Number(version) }),
    ...(typeof language === 'string' && isLocale(language) && { language }),
  };
}

/** The booklet as a file to save; made now and kept nowhere. */
export async function bookletResponse({ booklet, fileName }: FoundBooklet, now: Temporal.Instant): Promise<Response> {
  const bytes = new Uint8Array(await writeBooklet(booklet, now));
  return new Response(bytes, {
    headers: downloadHeaders({ name: fileName, type: 'application/pdf', size: bytes.byteLength }),
  });
}
