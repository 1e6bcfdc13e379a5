import type { Viewer } from '#lib/access/domain/viewer.ts';
import { addWorkingMs, nextOpening } from '#lib/calendar/domain/working-time.ts';
import { nextStep, takeDueStep } from '#lib/cases/domain/automatic.ts';
import { type Filing, type Identity, submitFiling } from '#lib/cases/domain/filing.ts';
import type { CommandFacts, InputOf } from '#lib/cases/domain/inputs.ts';
import { decideCommand } from '#lib/cases/domain/life-cycle.ts';
import type { CommandName } from '#lib/cases/domain/names.ts';
import type { Rules } from '#lib/cases/domain/rules.ts';
import type { CaseState, Decided } from '#lib/cases/domain/state.ts';
import { withIds } from '#lib/cases/repository/change.ts';
import { type Actor, actorOf, THE_SYSTEM } from '#lib/cases/repository/history.ts';
import type { NewCase, Origin } from '#lib/cases/repository/insert.ts';

/** The story has come to the present: what comes after has not happened yet. */
export class ThePresent extends Error {}

/** One case told through the real decisions, step by step in working time, as far as the present. */
export class Telling {
  state: CaseState;
  at: Temporal.Instant;
  readonly #happenings: NewCase['happenings'][number][] = [];
  readonly #rules: Rules;
  readonly #until: Temporal.Instant;

  constructor(
    filing: Filing,
    identity: Identity,
    by: Viewer,
    { filedAt, rules, until }: { filedAt: Temporal.Instant; rules: Rules; until: Temporal.Instant },
  ) {
    this.#rules = rules;
    this.#until = until;
    this.at = filedAt;
    const { state, events } = submitFiling(filing, identity, { rules, now: filedAt });
    this.state = withIds(state);
    this.#happenings.push({ at: filedAt, actor: actorOf(by, null), from: null, to: state.status, events });
  }

  /** Lets working minutes pass and moves to office hours. */
  wait(workingMinutes: number): this {
    const { calendar } = this.#rules;
    const openMs = nextOpening(calendar, this.at.epochMilliseconds) ?? this.at.epochMilliseconds;
    const laterMs = addWorkingMs(calendar, openMs, workingMinutes * 60_000) ?? openMs;
    this.at = Temporal.Instant.fromEpochMilliseconds(laterMs);
    return this;
  }

  /** Lets happen by itself what is due until then, each within the minute. */
  pass(until: Temporal.Instant): this {
    for (;;) {
      const step = nextStep(this.state, this.#rules);
      const at = step?.at.add({ minutes: 1 });
      if (!at || Temporal.Instant.compare(at, until) > 0) return this;
      const taken = takeDueStep(this.state, { now: at, rules: this.#rules });
      if (!taken) return this;
      this.#record(at, THE_SYSTEM, taken);
    }
  }

  /** Gives a command; every step of the story must be one that the life cycle accepts. */
  act<N extends CommandName>(by: Viewer, name: N, input: InputOf<N>, facts: CommandFacts = {}): this {
    if (Temporal.Instant.compare(this.at, this.#until) > 0) throw new ThePresent();
    this.pass(this.at);
    const acting = { viewer: by, now: this.at, rules: this.#rules, draw: 1 };
    const decided = decideCommand(name, this.state, input, acting, facts);
    if (!decided.ok) {
      throw new Error(`${this.state.number}: ${name} by ${by.login}: ${JSON.stringify(decided.refusal)}`);
    }
    this.#record(this.at, actorOf(by, this.state), decided.value);
    return this;
  }

  #record(at: Temporal.Instant, actor: Actor, { next, events }: Decided): void {
    this.#happenings.push({ at, actor, from: this.state.status, to: next.status, events });
    this.state = withIds({ ...next, version: this.state.version + (next.status === this.state.status ? 0 : 1) });
  }

  asNewCase = (origin: Origin): NewCase => ({ state: this.state, origin, happenings: this.#happenings });
}
