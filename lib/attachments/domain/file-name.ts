const CHARACTERS_AT_MOST = 120;

/**
 * A file name that is safe to store, show and download: without folders, control and direction marks and what Windows forbids,
 * at most 120 characters with its ending kept. Example: `..\\a\\合同 <终>.pdf` → `合同 _终_.pdf`.
 */
export function cleanFileName(given: string): string {
  const last = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const safe = last
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll(/[<>:"|?*]/g, '_')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s.]+|[\s.]+$/g, '');
  const { stem, ending } = splitName(safe);
  const room = CHARACTERS_AT_MOST - [...ending].length;
  return `${[...(stem || 'file')].slice(0, room).join('')}${ending}`;
}

/** `报告.PDF` → stem `报告`, ending `.PDF`; what is longer than a real ending belongs to the stem. */
export function splitName(name: string): { stem: string; ending: string } {
  const match = /^(.*)(\.[A-Za-z0-9]{1,8})$/s.exec(name);
  return match ? { stem: match[1] ?? '', ending: match[2] ?? '' } : { stem: name, ending: '' };
}
