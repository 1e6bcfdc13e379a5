/** The first thing the Tab key meets; leads past the frame to `<main id="content">`. */
export function SkipLink({ label }: { label: string }) {
  return (
    <a
      href="#content"
      className="sr-only rounded bg-raised px-4 py-2 font-medium text-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:shadow-float"
    >
      {label}
    </a>
  );
}
