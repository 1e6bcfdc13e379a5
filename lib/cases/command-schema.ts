import { z } from 'zod';
import { needsVersion } from './domain/command.ts';
import type { CommandInputs } from './domain/inputs.ts';
import { LIFE_CYCLE } from './domain/life-cycle.ts';
import { COMMANDS, type CommandName } from './domain/names.ts';
import { COMMAND_SCHEMAS } from './schema.ts';

/** A command as the API takes it: its input, and the version that was seen; required where the status changes. */
export type CommandBody = CommandInputs[CommandName] & { readonly version?: number | undefined };

export const COMMAND_BODIES = Object.fromEntries(COMMANDS.map((name) => [name, bodyOf(name)])) as unknown as Readonly<
  Record<CommandName, z.ZodType<CommandBody>>
>;

function bodyOf(name: CommandName): z.ZodObject {
  const version = z.int().min(1);
  return COMMAND_SCHEMAS[name].extend({ version: needsVersion(LIFE_CYCLE[name]) ? version : version.optional() });
}

/** The body of a command; null for a name that is none. */
export const findCommandBody = (name: string): z.ZodType<CommandBody> | null =>
  Object.hasOwn(COMMAND_BODIES, name) ? COMMAND_BODIES[name as CommandName] : null;
