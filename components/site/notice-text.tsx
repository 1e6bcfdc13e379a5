import type { ReactNode } from 'react';

/** A long text as it was typed: lines that begin with "## " are headings, "- " items; an empty line parts paragraphs. */
export function NoticeText({ text }: { text: string }) {
  return <div className="flex max-w-column flex-col gap-4">{blocksOf(text).map(renderBlock)}</div>;
}

function renderBlock(block: string, index: number): ReactNode {
  const key = `${index}`;
  if (block.startsWith('## ')) {
    return (
      <h2 key={key} className="mt-2 text-heading">
        {block.slice(3)}
      </h2>
    );
  }
  const lines = block.split('\n');
  if (!lines.every((line) => line.startsWith('- '))) {
    return (
      <p key={key} className="whitespace-pre-line break-words">
        {block}
      </p>
    );
  }
  return (
    <ul key={key} className="flex list-disc flex-col gap-1 pl-5">
      {lines.map((line) => (
        <li key={line}>{line.slice(2)}</li>
      ))}
    </ul>
  );
}

/** Headings stand alone; neighbouring items are one list. */
export function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  let open: string | null = null;
  for (const line of text.split(/\r?\n/).map((each) => each.trimEnd())) {
    const kind = line.startsWith('## ') ? 'heading' : line.startsWith('- ') ? 'item' : line === '' ? null : 'text';
    if (kind && kind !== 'heading' && kind === open) blocks.push(`${blocks.pop()}\n${line}`);
    else if (kind) blocks.push(line);
    open = kind;
  }
  return blocks;
}
