import { sealPersonalData, unsealPersonalData } from '#lib/access/sealing.ts';

/** What a filing form holds while it is written: texts as typed, nothing checked yet. */
const TEXTS = [
  'title',
  'description',
  'expectation',
  'categoryCode',
  'areaCode',
  'enterpriseUscc',
  'channel',
  'ticketNumber',
  'consent',
  'contactName',
] as const;
/** Kept sealed, as in the case itself. */
const SEALED = ['contactPhone', 'contactEmail'] as const;
const CHOICES = ['confidential', 'urgent'] as const;

type TextField = (typeof TEXTS)[number] | (typeof SEALED)[number];
export type DraftForm = Record<TextField, string> & Record<(typeof CHOICES)[number], boolean>;
export type DraftField = keyof DraftForm;

export const DRAFT_FIELDS: readonly DraftField[] = [...TEXTS, ...SEALED, ...CHOICES];

/** More than anybody types; beyond it a draft is not kept. */
export const DRAFT_CHARACTERS_AT_MOST = 100_000;

/** Reads a posted form; fields it does not have are empty. */
export function readDraftForm(posted: { get(name: string): unknown }): DraftForm {
  const textOf = (name: string): string => {
    const value = posted.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    ...(Object.fromEntries([...TEXTS, ...SEALED].map((name) => [name, textOf(name)])) as Record<TextField, string>),
    confidential: textOf('confidential') !== '',
    urgent: textOf('urgent') !== '',
  };
}

export const emptyDraftForm = (): DraftForm => readDraftForm(new Map());

/** As it lies in the database: without what is empty, personal data sealed. */
export function packDraft(form: DraftForm): Record<string, string | boolean> {
  const packed: Record<string, string | boolean> = {};
  for (const name of TEXTS) if (form[name]) packed[name] = storable(form[name]);
  for (const name of CHOICES) if (form[name]) packed[name] = true;
  for (const name of SEALED) {
    if (form[name]) packed[`${name}Sealed`] = Buffer.from(sealPersonalData(storable(form[name]))).toString('base64');
  }
  return packed;
}

/** Without what the database cannot keep: NUL and halves of a surrogate pair. */
const storable = (text: string): string => text.replaceAll('\u0000', '').toWellFormed();

/** The form again; what an older version stored or left out does no harm. */
export function unpackDraft(packed: unknown): DraftForm {
  const stored = (typeof packed === 'object' && packed !== null ? packed : {}) as Record<string, unknown>;
  const opened = new Map<string, unknown>();
  for (const name of TEXTS) opened.set(name, stored[name]);
  for (const name of CHOICES) opened.set(name, stored[name] === true ? 'on' : '');
  for (const name of SEALED) {
    const sealed = stored[`${name}Sealed`];
    if (typeof sealed === 'string') opened.set(name, unsealPersonalData(Buffer.from(sealed, 'base64')));
  }
  return readDraftForm(opened);
}
