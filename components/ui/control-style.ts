/** Every box one types or chooses in looks alike; an invalid one is marked by colour and thickness. */
export const controlStyle =
  'w-full min-h-control rounded border border-line-strong bg-surface px-3 py-1 text-ink placeholder:text-ink-3 ' +
  'hover:border-ink-2 focus-visible:outline-offset-0 aria-invalid:border-2 aria-invalid:border-danger ' +
  'disabled:bg-tint disabled:text-ink-3 [&[readonly]]:bg-tint';
