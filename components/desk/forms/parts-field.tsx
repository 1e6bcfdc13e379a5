'use client';

import { useState } from 'react';
import { CommandSelect, CommandText, CommandTextarea } from '#components/cases/command-fields.tsx';
import { Button } from '#components/ui/button.tsx';
import type { OptionGroup } from '#components/ui/select-field.tsx';

/** `part` holds a `#` where the number goes. */
type PartsFieldProps = {
  words: Record<'part' | 'title' | 'description' | 'matter' | 'more', string>;
  matters: readonly OptionGroup[];
  start: { title: string; description: string; matter: string | null };
};

/** The parts of a request with several matters, at least two; the first begins as the whole. */
export function PartsField({ words, matters, start }: PartsFieldProps) {
  const [count, setCount] = useState(2);
  return (
    <>
      {Array.from({ length: count }, (_, index) => `parts[${index}]`).map((part, index) => (
        <fieldset key={part} className="flex flex-col gap-3 border-line border-l-2 pl-4">
          <legend className="mb-1 font-semibold">{words.part.replace('#', String(index + 1))}</legend>
          <CommandText
            name={`${part}.title`}
            label={words.title}
            defaultValue={index === 0 ? start.title : undefined}
          />
          <CommandTextarea
            name={`${part}.description`}
            label={words.description}
            defaultValue={index === 0 ? start.description : undefined}
            rows={3}
            compact
          />
          <CommandSelect
            name={`${part}.categoryCode`}
            label={words.matter}
            options={matters}
            defaultValue={start.matter ?? undefined}
            optional
          />
        </fieldset>
      ))}
      {count < 10 && (
        <div>
          <Button kind="quiet" onClick={() => setCount(count + 1)} className="-ml-3">
            {words.more}
          </Button>
        </div>
      )}
    </>
  );
}
