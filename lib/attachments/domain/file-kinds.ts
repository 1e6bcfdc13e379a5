/** Kinds of files that may be attached: office documents, pictures and plain text, nothing that a browser or a system would run. */
export const FILE_KINDS = {
  pdf: { type: 'application/pdf', endings: ['.pdf'] },
  jpeg: { type: 'image/jpeg', endings: ['.jpg', '.jpeg'] },
  png: { type: 'image/png', endings: ['.png'] },
  webp: { type: 'image/webp', endings: ['.webp'] },
  heic: { type: 'image/heic', endings: ['.heic', '.heif'] },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', endings: ['.docx'] },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['.xlsx'] },
  pptx: { type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', endings: ['.pptx'] },
  doc: { type: 'application/msword', endings: ['.doc'] },
  xls: { type: 'application/vnd.ms-excel', endings: ['.xls'] },
  ppt: { type: 'application/vnd.ms-powerpoint', endings: ['.ppt'] },
  text: { type: 'text/plain', endings: ['.txt', '.csv'] },
} as const satisfies Record<string, { type: string; endings: readonly string[] }>;

export type FileKind = keyof typeof FILE_KINDS;

/** What a file was found to be; the last three are never taken. */
export type FoundKind = FileKind | 'web-page' | 'macros' | 'unknown';

export const ENDINGS: readonly string[] = Object.values(FILE_KINDS).flatMap(({ endings }) => [...endings]);

export const FILE_BYTES_AT_MOST = 20 * 1024 * 1024;
export const FILES_AT_MOST = 10;
/** What one person may have uploaded without filing it: more than two full drafts. */
export const UNFILED_BYTES_AT_MOST = 500 * 1024 * 1024;

const PICTURES: readonly FileKind[] = ['jpeg', 'png', 'webp', 'heic'];

/** Phones and chat programs save one picture format under another's ending; opening it works all the same. */
export const isPicture = (kind: FileKind): boolean => PICTURES.includes(kind);
