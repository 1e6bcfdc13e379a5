/** A ring that closes, for a request that comes back solved. */
export function Mark() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6 shrink-0 text-accent">
      <g fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" strokeLinejoin="round">
        <path d="M19.5 8.2A8.5 8.5 0 1 0 20.5 12" />
        <path d="M8 12.2l2.8 2.8L20 5.8" />
      </g>
    </svg>
  );
}
