/** A number beside a word. The word around it says what is counted. */
export function CountBadge({ count }: { count: number | string }) {
  return (
    <span className="inline-flex min-w-[1.6em] justify-center rounded-full bg-tint px-1.5 text-ink-2 text-small">
      {count}
    </span>
  );
}
