import { createTranslator } from 'next-intl';
import type { SignedIn } from '#lib/access/signed-in.ts';
import { cleanFileName } from '#lib/attachments/domain/file-name.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import { sayExactly } from '#lib/i18n/say-date.ts';
import { type Directory, ownNameIn } from '#lib/organisation/directory.ts';
import { writeSheet } from '#lib/platform/spreadsheet.ts';
import type { ZipEntry } from '#lib/platform/zip.ts';
import type { BatchCompany, Outcome } from '../repository/batches.ts';

export type ContentsLine = { readonly company: BatchCompany; readonly outcome: Outcome };

type Asked = {
  readonly asker: SignedIn;
  readonly directory: Directory;
  readonly now: Temporal.Instant;
  readonly language: Locale;
};

/** `000_目录.xlsx`, first in a sorted folder: every company of the list with its file, or why it has none. */
export async function writeContents(
  lines: readonly ContentsLine[],
  { asker, directory, now, language }: Asked,
): Promise<ZipEntry> {
  const t = createTranslator({ locale: language, messages: messagesOf(language), namespace: 'batches' });
  const when = sayExactly(now, { timeZone: directory.district.timeZone, locale: language });
  const header = [t('place'), t('uscc'), t('company'), t('outcome'), t('version'), t('fileName')];
  const rows = lines.map(({ company, outcome }) => [
    String(company.place),
    company.uscc,
    ownNameIn(language, company),
    outcome.state === 'written' ? t('isWritten') : t(`reasons.${outcome.reason}`),
    outcome.number === null ? '' : String(outcome.number),
    outcome.state === 'written' ? outcome.fileName : '',
  ]);
  const watermark = t('contentsOf', { by: ownNameIn(language, { name: asker.name, nameEn: asker.nameEn }), when });
  const bytes = await writeSheet({ name: t('contents'), watermark, header, rows }, 'xlsx');
  return { name: `${'0'.repeat(digitsFor(lines.length))}_${t('contents')}.xlsx`, bytes };
}

const NAME_AT_MOST = 60;

/** `001_某某公司_服务包_v2.pdf`: its place in the list, unique in the ZIP and safe on Windows, however the company is called. */
export function batchEntryName(
  company: BatchCompany,
  { number, language, of }: { readonly number: number; readonly language: Locale; readonly of: number },
): string {
  const name = [...ownNameIn(language, company).replaceAll(/[/\\]/g, '_')].slice(0, NAME_AT_MOST).join('').trim();
  const place = String(company.place).padStart(digitsFor(of), '0');
  return cleanFileName(`${place}_${name}_${messagesOf(language).batches.booklet}_v${number}.pdf`);
}

const digitsFor = (count: number): number => Math.max(3, String(count).length);
