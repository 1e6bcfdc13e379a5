import type { Accent } from '#lib/organisation/domain/accents.ts';

/** One of the accents as it will look: where one is, and what can be pressed, in the reader's own theme. */
export function AccentSample({ accent, name, button }: { accent: Accent; name: string; button: string }) {
  return (
    <span data-accent={accent} className="inline-flex flex-wrap items-center gap-3">
      <span className="min-w-24">{name}</span>
      <span className="rounded bg-accent px-2.5 text-accent-ink text-small">{button}</span>
      <span className="rounded bg-accent-soft px-2.5 font-semibold text-accent text-small">{button}</span>
    </span>
  );
}
