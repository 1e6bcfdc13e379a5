import type { ClockName } from '#lib/cases/domain/names.ts';
import type { Directory } from '#lib/organisation/directory.ts';
import { DEFAULT_LADDERS } from './domain/default-ladders.ts';
import type { Ladder } from './domain/ladder.ts';

/** The ladder of a clock as the district has set it, else the default. */
export const ladderOf = ({ settings }: Directory, clock: ClockName): Ladder =>
  (settings.escalation.ladders[clock] as Ladder | undefined) ?? DEFAULT_LADDERS[clock];
