import { allowedCommands, decideCommand } from '#lib/cases/domain/life-cycle.ts';
import type { CaseStatus, ClockName, CommandName } from '#lib/cases/domain/names.ts';
import type { Acting } from '#lib/cases/domain/rules.ts';
import type { CaseState, Clock } from '#lib/cases/domain/state.ts';
import { acting, Story } from '#lib/cases/testing/world.ts';
import { CAST, FACTS, INPUTS, type Player } from './cast.ts';

export type ClockEffect = 'starts' | 'stops' | 'pauses' | 'resumes' | 'changes the limit of';

/** One way a command was seen to change a case. */
export type Seen = {
  readonly command: CommandName;
  readonly from: CaseStatus;
  readonly to: CaseStatus;
  readonly by: Player;
  readonly effects: readonly { readonly effect: ClockEffect; readonly clock: ClockName }[];
  readonly hadClocks: boolean;
  readonly hasClocks: boolean;
};

const FILED = '2026-11-23T10:00';
const NOW = '2026-11-23T10:05';

/** Gives every command by everybody in every situation the commands themselves lead to, and notes what happens. */
export function explore(): Seen[] {
  const filed = new Story(FILED, { by: 'member' }).state;
  const seen: Seen[] = [];
  const known = new Map([filed, fromLedger(filed)].map((state) => [situationOf(state), state]));
  for (const state of known.values()) {
    for (const { seen: change, next } of changesOf(state)) {
      seen.push(change);
      // An order touches nothing else: what follows from it is seen once from each situation, not in all their combinations.
      if (isSupervised(state) && isSupervised(next)) continue;
      const situation = situationOf(next);
      if (!known.has(situation)) known.set(situation, next);
    }
  }
  return seen;
}

/** What a ledger brought as shelved may have neither clock nor lead. */
const fromLedger = (filed: CaseState): CaseState => ({ ...filed, status: 'shelved', clocks: [] });

/** Commands after which chance may ask for a call-back. */
const SAMPLING: ReadonlySet<CommandName> = new Set(['submit-result', 'answer-at-once']);

/** One round is all there are, so that what follows the last one is seen. */
function actingOnce({ viewer }: Player, draw: number): Acting {
  const { rules, ...rest } = acting(viewer, NOW, draw);
  return { ...rest, rules: { ...rules, limits: { ...rules.limits, redoAtMostRounds: 1 } } };
}

const ACTING = CAST.map((by) => ({ by, without: actingOnce(by, 1), sampled: actingOnce(by, 0) }));

function* changesOf(state: CaseState): Generator<{ seen: Seen; next: CaseState }> {
  for (const { by, without, sampled } of ACTING) {
    for (const command of allowedCommands(state, without)) {
      for (const input of INPUTS[command]) {
        for (const how of SAMPLING.has(command) ? [sampled, without] : [without]) {
          const decided = decideCommand(command, state, input as never, how, FACTS);
          if (!decided.ok) continue;
          const { next } = decided.value;
          const effects = effectsOf(state.clocks, next.clocks);
          const hadClocks = state.clocks.some(isRunning);
          const hasClocks = next.clocks.some(isRunning);
          yield { seen: { command, from: state.status, to: next.status, by, effects, hadClocks, hasClocks }, next };
        }
      }
    }
  }
}

/** Two cases alike in this are alike in what can happen to them; a second round is like the first. */
function situationOf(state: CaseState): string {
  const clocks = state.clocks.filter(isRunning).map((each) => `${each.name}${each.pausedSince ? '‖' : ''}`);
  const assignments = state.assignments
    .filter((each) => each.endedAt === null)
    .map((each) => [each.unitCode, each.signedAt !== null, each.answeredAt !== null]);
  const { status, returnTo, isAppealed, isReturnBarred, result, ratedAt, partCount } = state;
  const facts = [status, returnTo, isAppealed, isReturnBarred, result, ratedAt !== null, partCount > 0];
  return JSON.stringify([...facts, state.redoRound > 0, [...new Set(clocks)].sort(), assignments]);
}

const isSupervised = ({ clocks }: CaseState): boolean =>
  clocks.some((clock) => clock.name === 'supervision' && isRunning(clock));

const isRunning = (clock: Clock): boolean => clock.stoppedAt === null;

function effectsOf(before: readonly Clock[], after: readonly Clock[]): Seen['effects'] {
  return after.flatMap((clock, index) => {
    const effect = effectOn(before[index], clock);
    return effect ? [{ effect, clock: clock.name }] : [];
  });
}

function effectOn(before: Clock | undefined, after: Clock): ClockEffect | null {
  if (!before) return 'starts';
  if (isRunning(before) && !isRunning(after)) return 'stops';
  if (!isRunning(before) && isRunning(after)) return 'resumes';
  if (!before.pausedSince && after.pausedSince) return 'pauses';
  if (before.pausedSince && !after.pausedSince && isRunning(after)) return 'resumes';
  return before.limit === after.limit ? null : 'changes the limit of';
}
