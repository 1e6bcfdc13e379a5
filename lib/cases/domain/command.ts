import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Refused, Result } from '#lib/shared/result.ts';
import type { CommandFacts, InputOf } from './inputs.ts';
import type { CaseStatus, CommandName } from './names.ts';
import type { Acting, Rules } from './rules.ts';
import type { CaseState, Decided } from './state.ts';

/**
 * One row of the life cycle: from which statuses a command leads to which, who may give it, what forbids it,
 * and what it does. `allowedCommands` and the write ask the same `mayAct` and `guard`.
 */
export type Command<N extends CommandName = CommandName> = {
  readonly name: N;
  readonly from: readonly CaseStatus[];
  /** every status it can lead to; the same one where the command does not move the case */
  readonly to: readonly CaseStatus[] | 'unchanged';
  readonly mayAct: (viewer: Viewer, state: CaseState, rules: Rules) => boolean;
  /** forbids the command whatever its input; null: allowed */
  readonly guard?: (state: CaseState, acting: Acting) => Refused | null;
  readonly decide: (state: CaseState, input: InputOf<N>, acting: Acting, facts: CommandFacts) => Result<Decided>;
};

export const defineCommand = <N extends CommandName>(command: Command<N>): Command<N> => command;

/** A status change needs the version that was seen; notes, messages and helpers' answers need none. */
export const needsVersion = (command: Pick<Command, 'to'>): boolean => command.to !== 'unchanged';
