'use client';

import { useEffect, useRef } from 'react';
import { Facts } from './facts.tsx';
import type { FormShown } from './form-state.ts';
import { PlainTable } from './plain-table.tsx';

/** What a form answers that nobody can ask for again; takes focus where the form was. */
export function ShownOnce({ shown: { title, facts, note, tables = [] } }: { shown: FormShown }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section ref={box} tabIndex={-1} aria-label={title} className="border-accent border-l-4 py-1 pl-4 outline-none">
      <h2 className="mb-2 text-heading">{title}</h2>
      <Facts facts={facts.map(({ label, value }) => ({ label, value: <span className="font-mono">{value}</span> }))} />
      <p className="mt-3 text-ink-2">{note}</p>
      {tables.map((table) => (
        <div key={table.caption} className="mt-4">
          <h3 className="mb-2 font-medium">{table.caption}</h3>
          <PlainTable table={table} />
        </div>
      ))}
    </section>
  );
}
