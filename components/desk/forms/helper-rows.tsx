'use client';

import { X } from 'lucide-react';
import { useState } from 'react';
import { useCommandForm } from '#components/cases/use-command.ts';
import type { ComboOption } from '#components/ui/combo-box.tsx';
import { controlStyle } from '#components/ui/control-style.ts';
import { FieldError } from '#components/ui/field-error.tsx';
import { CommandCombo } from './command-combo.tsx';

export type WantedHelper = { readonly unit: string; readonly question: string };
/** `question` and `remove` hold a `#` where the unit's name goes. */
export type HelperWords = Record<'helpers' | 'addHelper' | 'question' | 'remove', string>;

type HelperRowsProps = {
  words: HelperWords;
  units: readonly ComboOption[];
  helpers: readonly WantedHelper[];
  onChange: (helpers: readonly WantedHelper[]) => void;
};

/** Helping units, each with what it is asked. */
export function HelperRows({ words, units, helpers, onChange }: HelperRowsProps) {
  const { idOf, errorsOf } = useCommandForm();
  const [added, setAdded] = useState(0);
  const nameOf = (code: string) => units.find(({ value }) => value === code)?.label ?? code;

  const add = (unit: string | null) => {
    if (!unit || helpers.some((each) => each.unit === unit)) return;
    onChange([...helpers, { unit, question: '' }]);
    setAdded(added + 1);
  };
  const ask = (unit: string, question: string) =>
    onChange(helpers.map((each) => (each.unit === unit ? { unit, question } : each)));

  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1.5 font-medium">{words.helpers}</legend>
      {helpers.map(({ unit, question }, index) => (
        <div key={unit} className="flex items-center gap-2">
          <span className="w-24 shrink-0 truncate" title={nameOf(unit)}>
            {nameOf(unit)}
          </span>
          <input type="hidden" name={`helpers[${index}].unit`} value={unit} />
          <input
            name={`helpers[${index}].question`}
            aria-label={words.question.replace('#', nameOf(unit))}
            placeholder={words.question.replace('#', nameOf(unit))}
            value={question}
            onChange={(event) => ask(unit, event.target.value)}
            className={controlStyle}
          />
          <button
            type="button"
            aria-label={words.remove.replace('#', nameOf(unit))}
            onClick={() => onChange(helpers.filter((each) => each.unit !== unit))}
            className="rounded p-1.5 text-ink-2 hover:bg-tint"
          >
            <X aria-hidden="true" className="size-4" />
          </button>
        </div>
      ))}
      <FieldError id={`${idOf('helpers')}-error`} errors={errorsOf('helpers')} />
      <CommandCombo
        key={added}
        name=""
        label={words.addHelper}
        options={units.filter(({ value }) => !helpers.some((each) => each.unit === value))}
        optional
        onChange={add}
      />
    </fieldset>
  );
}
