import { hasRole, standsInFor, withPostsOf } from '#lib/access/domain/viewer.ts';
import { type Refused, type Result, refuse } from '#lib/shared/result.ts';
import type { Command } from './command.ts';
import { accept } from './commands/accept.ts';
import { addNote } from './commands/add-note.ts';
import { answerAsHelper } from './commands/answer-as-helper.ts';
import { answerAtOnce } from './commands/answer-at-once.ts';
import { answerSupervision } from './commands/answer-supervision.ts';
import { appeal } from './commands/appeal.ts';
import { assign } from './commands/assign.ts';
import { decideExtension } from './commands/decide-extension.ts';
import { decideRedo } from './commands/decide-redo.ts';
import { decideReturn } from './commands/decide-return.ts';
import { decideShelving } from './commands/decide-shelving.ts';
import { decline } from './commands/decline.ts';
import { dispatch } from './commands/dispatch.ts';
import { inviteHelper } from './commands/invite-helper.ts';
import { merge } from './commands/merge.ts';
import { provideInformation } from './commands/provide-information.ts';
import { rate } from './commands/rate.ts';
import { reclassify } from './commands/reclassify.ts';
import { recordCallback } from './commands/record-callback.ts';
import { recordContact } from './commands/record-contact.ts';
import { recordInstruction } from './commands/record-instruction.ts';
import { remind } from './commands/remind.ts';
import { reopen } from './commands/reopen.ts';
import { requestExtension } from './commands/request-extension.ts';
import { requestInformation } from './commands/request-information.ts';
import { resume } from './commands/resume.ts';
import { returnCase } from './commands/return.ts';
import { reviewResult } from './commands/review-result.ts';
import { reviewShelved } from './commands/review-shelved.ts';
import { sendMessage } from './commands/send-message.ts';
import { shelve } from './commands/shelve.ts';
import { sign } from './commands/sign.ts';
import { split } from './commands/split.ts';
import { submitResult } from './commands/submit-result.ts';
import { supervise } from './commands/supervise.ts';
import { suspend } from './commands/suspend.ts';
import { takeOn } from './commands/take-on.ts';
import { transfer } from './commands/transfer.ts';
import { undo } from './commands/undo.ts';
import { unshelve } from './commands/unshelve.ts';
import { withdraw } from './commands/withdraw.ts';
import type { CommandFacts, InputOf } from './inputs.ts';
import { COMMANDS, type CommandName } from './names.ts';
import type { Acting } from './rules.ts';
import { statusSeenBy } from './seen.ts';
import type { CaseState, Decided } from './state.ts';

/** The life cycle: every command of a case, in one table. What is not here cannot happen to a case. */
export const LIFE_CYCLE: { readonly [N in CommandName]: Command<N> } = {
  accept,
  decline,
  appeal,
  'request-information': requestInformation,
  'provide-information': provideInformation,
  'answer-at-once': answerAtOnce,
  merge,
  split,
  dispatch,
  sign,
  assign,
  return: returnCase,
  'decide-return': decideReturn,
  'record-contact': recordContact,
  'invite-helper': inviteHelper,
  'answer-as-helper': answerAsHelper,
  'request-extension': requestExtension,
  'decide-extension': decideExtension,
  suspend,
  resume,
  shelve,
  'decide-shelving': decideShelving,
  'review-shelved': reviewShelved,
  unshelve,
  supervise,
  'answer-supervision': answerSupervision,
  'take-on': takeOn,
  'record-instruction': recordInstruction,
  'submit-result': submitResult,
  'review-result': reviewResult,
  rate,
  'record-callback': recordCallback,
  'decide-redo': decideRedo,
  reopen,
  withdraw,
  undo,
  transfer,
  remind,
  reclassify,
  'add-note': addNote,
  'send-message': sendMessage,
};

/** The commands this person may give now: exactly those the write would accept, whatever their input. */
export const allowedCommands = (state: CaseState, acting: Acting): CommandName[] =>
  COMMANDS.filter((name) => forbids(name, state, acting) === null);

/** Authorises, guards and decides; the only way a case changes. */
export function decideCommand<N extends CommandName>(
  name: N,
  state: CaseState,
  input: InputOf<N>,
  acting: Acting,
  facts: CommandFacts = {},
): Result<Decided> {
  const command: Command<N> = LIFE_CYCLE[name];
  return forbids(name, state, acting) ?? command.decide(state, input, acting, facts);
}

/** 代: the person whose post an act needed, where the viewer's own would not have done; null where they did. */
export function insteadOfWhom(name: CommandName, state: CaseState, { viewer, rules }: Acting): string | null {
  const { mayAct } = LIFE_CYCLE[name];
  if (mayAct(withPostsOf(viewer, null), state, rules)) return null;
  return standsInFor(viewer).find((userId) => mayAct(withPostsOf(viewer, userId), state, rules)) ?? null;
}

/** Why a command is not open to this person now: `forbidden`, `wrong-status`, or the guard's own reason. */
function forbids(name: CommandName, state: CaseState, acting: Acting): Refused | null {
  const { from, mayAct, guard } = LIFE_CYCLE[name];
  const isAdministrator = hasRole(acting.viewer, 'system-admin', 'security-admin', 'auditor');
  if (isAdministrator || !mayAct(acting.viewer, state, acting.rules)) return refuse('forbidden', { command: name });
  if (!from.includes(state.status)) {
    return refuse('wrong-status', { command: name, status: statusSeenBy(acting.viewer, state.status) });
  }
  return guard?.(state, acting) ?? null;
}
