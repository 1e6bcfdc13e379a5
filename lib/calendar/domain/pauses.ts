import type { Pause } from './types.ts';

/** A pause in epoch milliseconds. */
export type Stretch = { readonly fromMs: number; readonly toMs: number };

/** The union of pauses from `startsAtMs` on, in order, overlapping and touching ones joined, empty ones dropped. */
export function unionOfPauses(pauses: readonly Pause[], startsAtMs: number): readonly Stretch[] {
  const ordered = pauses
    .map(({ from, to }) => ({ fromMs: Math.max(from.epochMilliseconds, startsAtMs), toMs: to.epochMilliseconds }))
    .filter(({ fromMs, toMs }) => fromMs < toMs)
    .sort((a, b) => a.fromMs - b.fromMs);
  const joined: Stretch[] = [];
  for (const pause of ordered) {
    const last = joined.at(-1);
    if (last && pause.fromMs <= last.toMs) {
      joined[joined.length - 1] = { fromMs: last.fromMs, toMs: Math.max(last.toMs, pause.toMs) };
    } else {
      joined.push(pause);
    }
  }
  return joined;
}
