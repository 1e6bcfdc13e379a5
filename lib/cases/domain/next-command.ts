import type { ClockName, CommandName } from './names.ts';

/** What is first expected of somebody, where several commands are open to them; the rest are at hand but quiet. */
const EXPECTED: readonly CommandName[] = [
  'decide-return',
  'decide-extension',
  'suspend',
  'decide-redo',
  'decide-shelving',
  'review-result',
  'dispatch',
  'sign',
  'answer-supervision',
  'answer-as-helper',
  'record-contact',
  'submit-result',
  'record-callback',
  'review-shelved',
];

type Seen = {
  readonly allowedCommands: readonly CommandName[];
  readonly clocks: readonly { readonly name: ClockName; readonly stoppedAt: Temporal.Instant | null }[];
};

/**
 * The one next command for whoever looks at this case; null when it waits for somebody else. A contact is expected while its
 * clock runs, of pauses only the confirmation of one there is.
 */
export function nextCommand({ allowedCommands, clocks }: Seen): CommandName | null {
  const awaitsContact = clocks.some((clock) => clock.name === 'first-contact' && clock.stoppedAt === null);
  const isExpected = (name: CommandName) =>
    allowedCommands.includes(name) &&
    (name !== 'record-contact' || awaitsContact) &&
    (name !== 'suspend' || allowedCommands.includes('resume'));
  return EXPECTED.find(isExpected) ?? null;
}
