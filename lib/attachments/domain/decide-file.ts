import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { FILE_KINDS, type FileKind, type FoundKind, isPicture } from './file-kinds.ts';
import { splitName } from './file-name.ts';

export type AcceptedFile = { readonly name: string; readonly type: string };

/**
 * Whether a file may be attached, by what it is and not by what it is called. Its name must say the same: a spreadsheet named
 * `.pdf` would not open for whoever downloads it. A picture under another picture's ending, or a name without one, gets the
 * right ending. Refuses `file-web-page`, `file-macros`, `file-type-not-allowed`, `file-type-mismatch`.
 */
export function decideFile(name: string, found: FoundKind): Result<AcceptedFile> {
  if (found === 'web-page') return refuse('file-web-page', {}, 'file');
  if (found === 'macros') return refuse('file-macros', {}, 'file');
  if (found === 'unknown') return refuse('file-type-not-allowed', {}, 'file');
  const { stem, ending } = splitName(name);
  const { endings } = FILE_KINDS[found];
  const type = typeOf(found, ending.toLowerCase());
  if (isOneOf(endings, ending.toLowerCase())) return ok({ name, type });
  const named = kindNamed(ending.toLowerCase());
  if (ending === '' || (named && isPicture(named) && isPicture(found))) {
    return ok({ name: `${stem}${endings[0]}`, type });
  }
  return refuse('file-type-mismatch', { actual: found, ending: ending.slice(1).toLowerCase() }, 'file');
}

/** The kind a name's ending claims, null for an ending we do not know. */
export function kindNamed(ending: string): FileKind | null {
  for (const [kind, { endings }] of Object.entries(FILE_KINDS)) if (isOneOf(endings, ending)) return kind as FileKind;
  return null;
}

const typeOf = (kind: FileKind, ending: string): string =>
  kind === 'text' && ending === '.csv' ? 'text/csv' : FILE_KINDS[kind].type;

const isOneOf = (list: readonly string[], value: string): boolean => list.includes(value);
