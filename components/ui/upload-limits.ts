export type UploadLimits = {
  maxFiles: number;
  maxBytes: number;
  /** Lower-case file endings with the dot: `['.pdf', '.jpg']`. What a file really is, the server decides. */
  extensions: readonly string[];
};

export type UploadObjection = 'tooMany' | 'tooLarge' | 'wrongType' | 'empty';

/** What can be said of a file before a byte is sent; null when nothing speaks against it. */
export function objectionTo(
  file: { name: string; size: number },
  held: number,
  limits: UploadLimits,
): UploadObjection | null {
  if (held >= limits.maxFiles) return 'tooMany';
  if (file.size === 0) return 'empty';
  if (file.size > limits.maxBytes) return 'tooLarge';
  const isKnown = limits.extensions.some((ending) => file.name.toLowerCase().endsWith(ending));
  return isKnown ? null : 'wrongType';
}
