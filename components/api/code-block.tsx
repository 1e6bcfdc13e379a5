/** Something to copy; a long line breaks, so that nothing has to be scrolled. */
export function CodeBlock({ children }: { children: string }) {
  return (
    <pre className="mt-2 whitespace-pre-wrap break-words rounded border border-line bg-surface p-3 text-small">
      <code>{children}</code>
    </pre>
  );
}
