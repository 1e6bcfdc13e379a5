import { z } from 'zod';
import { needsVersion } from './domain/command.ts';
import type { CommandInputs } from './domain/inputs.ts';
import { LIFE_CYCLE } from './domain/life-cycle.ts';
import { COMMANDS, type CommandName } from './domain/names.ts';
import { attachmentIdsSchema } from './filing-schema.ts';
import { COMMAND_SCHEMAS } from './schema.ts';

/**
 * A command as the API takes it: its input, the version that was seen (required where the status changes), and uploaded files
 * where what is said may come with some.
 */
export type CommandBody = CommandInputs[CommandName] & {
  readonly version?: number | undefined;
  readonly attachmentIds?: readonly string[] | undefined;
};

/** Files are seen by whoever sees the act: those of a result, a contact, a suspension or a helper's answer stay among colleagues. */
const MAY_BRING_FILES: ReadonlySet<CommandName> = new Set([
  'appeal',
  'provide-information',
  'record-contact',
  'answer-as-helper',
  'suspend',
  'submit-result',
  'answer-supervision',
  'record-instruction',
  'reopen',
  'add-note',
  'send-message',
]);

export const COMMAND_BODIES = Object.fromEntries(COMMANDS.map((name) => [name, bodyOf(name)])) as unknown as Readonly<
  Record<CommandName, z.ZodType<CommandBody>>
>;

function bodyOf(name: CommandName): z.ZodObject {
  const version = z.int().min(1);
  const schema = COMMAND_SCHEMAS[name].extend({
    version: needsVersion(LIFE_CYCLE[name]) ? version : version.optional(),
  });
  return MAY_BRING_FILES.has(name) ? schema.extend({ attachmentIds: attachmentIdsSchema.optional() }) : schema;
}

/** The body of a command; null for a name that is none. */
export const findCommandBody = (name: string): z.ZodType<CommandBody> | null =>
  Object.hasOwn(COMMAND_BODIES, name) ? COMMAND_BODIES[name as CommandName] : null;
