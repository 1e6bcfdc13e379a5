'use client';

import { useState } from 'react';
import { CommandText } from '#components/cases/command-fields.tsx';
import { useCommandForm } from '#components/cases/use-command.ts';
import { Button } from '#components/ui/button.tsx';
import { FieldError } from '#components/ui/field-error.tsx';

/** `item` holds a `#` where the number goes. */
type ItemsFieldProps = { words: Record<'items' | 'item' | 'more', string> };

/** What the company is asked for, one thing a line. */
export function ItemsField({ words }: ItemsFieldProps) {
  const { idOf, errorsOf } = useCommandForm();
  const [count, setCount] = useState(1);
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1.5 font-medium">{words.items}</legend>
      {Array.from({ length: count }, (_, index) => `items[${index}]`).map((name, index) => (
        <CommandText key={name} name={name} label={words.item.replace('#', String(index + 1))} optional={index > 0} />
      ))}
      <FieldError id={`${idOf('items')}-error`} errors={errorsOf('items')} />
      {count < 10 && (
        <div>
          <Button kind="quiet" onClick={() => setCount(count + 1)} className="-ml-3">
            {words.more}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
