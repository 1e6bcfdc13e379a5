import { parseWithZod } from '@conform-to/zod/v4';
import { configureCoercion } from '@conform-to/zod/v4/future';
import type { z } from 'zod';
import type { CommandInputs } from '#lib/cases/domain/inputs.ts';
import { COMMANDS, type CommandName } from '#lib/cases/domain/names.ts';
import { ATTACHMENTS_AT_MOST } from '#lib/cases/filing-schema.ts';
import { COMMAND_SCHEMAS } from '#lib/cases/schema.ts';
import { isUuid } from '#lib/shared/is-uuid.ts';

/** Which command on which case a posted form gives, and the version that was seen. */
export type Heading = { readonly number: string; readonly command: CommandName; readonly version?: number };

const HEADING = ['number', 'command', 'version', 'then', 'attachmentIds'] as const;

export function readHeading(form: FormData): Heading | null {
  const number = form.get('number');
  const command = COMMANDS.find((each) => each === form.get('command'));
  const version = Number(form.get('version') ?? Number.NaN);
  if (typeof number !== 'string' || !command) return null;
  return { number, command, ...(Number.isSafeInteger(version) && { version }) };
}

/** The files sent along, each already uploaded on its own. */
export const attachmentIdsIn = (form: FormData): string[] =>
  form.getAll('attachmentIds').filter(isUuid).slice(0, ATTACHMENTS_AT_MOST);

/** Radios say `true` or `false`, checkboxes `on`; a field left empty is a field not given. */
const { coerceFormValue } = configureCoercion({
  stripEmptyString: (value) => (value.trim() === '' ? undefined : value),
  type: { boolean: (text) => text === 'true' || text === 'on' },
});

export type ReadInput =
  | { readonly ok: true; readonly input: CommandInputs[CommandName] }
  | { readonly ok: false; readonly issues: readonly z.core.$ZodIssue[]; readonly payload: unknown };

/** The command's input by the schema that the API uses. */
export function readInput(command: CommandName, form: FormData): ReadInput {
  const schema = coerceFormValue(COMMAND_SCHEMAS[command] as z.ZodType<CommandInputs[CommandName]>);
  const { payload } = parseWithZod(withoutHeading(form), { schema });
  const parsed = schema.safeParse(payload);
  return parsed.success ? { ok: true, input: parsed.data } : { ok: false, issues: parsed.error.issues, payload };
}

function withoutHeading(form: FormData): FormData {
  const rest = new FormData();
  for (const [name, value] of form) {
    const isOurs = (HEADING as readonly string[]).includes(name) || name.startsWith('$ACTION');
    if (!isOurs && typeof value === 'string') rest.append(name, storable(value));
  }
  return rest;
}

/** Without what the database cannot keep: NUL and halves of a surrogate pair. */
const storable = (text: string): string => text.replaceAll('\u0000', '').toWellFormed();

/** What was typed, for a browser that shows the answer as a new page. */
export const typedTexts = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...withoutHeading(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
