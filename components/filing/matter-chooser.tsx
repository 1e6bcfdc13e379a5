'use client';

import { useState } from 'react';
import { cx } from '#components/ui/cx.ts';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { type OptionGroup, SelectField } from '#components/ui/select-field.tsx';
import { useFiling } from './filing-context.ts';

type MatterChooserProps = {
  groups: readonly OptionGroup[];
  words: {
    suggested: string;
    none: string;
    chooseOneself: string;
    matter: string;
    byOffice: string;
  };
};

/** What it may be about, guessed from the words typed: one press to agree, never required, and a list to choose from oneself. */
export function MatterChooser({ groups, words }: MatterChooserProps) {
  const { form, saved, errorsOf } = useFiling();
  const [chosen, setChosen] = useState(form.categoryCode);
  const suggested = saved?.matters ?? [];
  const options = groups.flatMap((group) => group.options);
  const named = options.find((option) => option.value === chosen);
  const chips = suggested.map(({ code, name }) => ({ value: code, label: name }));
  if (named && !chips.some((chip) => chip.value === named.value)) chips.unshift(named);
  const errors = errorsOf('categoryCode');
  return (
    <div className="flex flex-col gap-2">
      <div aria-live="polite">
        {chips.length > 0 && (
          <fieldset className="flex flex-wrap items-center gap-2">
            <legend className="float-left mr-2 text-ink-2 text-small leading-(--control)">{words.suggested}</legend>
            {chips.map(({ value, label }) => (
              <button
                key={value}
                type="button"
                aria-pressed={value === chosen}
                onClick={() => setChosen(value === chosen ? '' : value)}
                className={cx(
                  'min-h-control rounded border px-3 py-1 text-small transition-colors',
                  value === chosen
                    ? 'border-accent bg-accent-soft font-semibold text-accent'
                    : 'border-line-strong bg-surface hover:bg-tint',
                )}
              >
                {label}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      <Disclosure summary={words.chooseOneself} open={Boolean(errors)}>
        <SelectField
          id="categoryCode"
          name="categoryCode"
          label={words.matter}
          hint={words.none}
          optional
          emptyLabel={words.byOffice}
          options={groups}
          value={chosen}
          errors={errors}
          onChange={(event) => setChosen(event.target.value)}
        />
      </Disclosure>
    </div>
  );
}
