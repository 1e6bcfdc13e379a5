/** One line on the desk, cut where it must be; whole on hover and on a phone. */
export function OneLine({ text }: { text: string | null }) {
  if (!text) {
    return (
      <span data-none className="text-ink-3">
        —
      </span>
    );
  }
  return (
    <span title={text} className="line-clamp-1 text-ink-2 md:break-all">
      {text}
    </span>
  );
}
