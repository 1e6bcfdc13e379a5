'use client';

import type { MouseEvent } from 'react';
import { useFormStatus } from 'react-dom';
import { buttonStyle } from '#components/ui/button-style.ts';
import { FieldError } from '#components/ui/field-error.tsx';
import { useCommandForm } from '../use-command.ts';

type LevelButtonsProps = {
  name: string;
  label: string;
  hint: string;
  options: readonly { value: string; label: string }[];
};

/** The last answer of a form sends it: one tap less. */
export function LevelButtons({ name, label, hint, options }: LevelButtonsProps) {
  const { idOf, errorsOf } = useCommandForm();
  const { pending } = useFormStatus();
  const errors = errorsOf(name);
  const swallow = (event: MouseEvent) => pending && event.preventDefault();
  return (
    <fieldset aria-describedby={`${idOf(name)}-hint`} className="min-w-0">
      <legend className="font-medium">{label}</legend>
      <p id={`${idOf(name)}-hint`} className="mb-2 text-ink-2 text-small">
        {hint}
      </p>
      <div className="grid grid-cols-2 gap-2 beside:auto-cols-fr beside:grid-flow-col beside:grid-cols-none">
        {options.map((option, index) => (
          <button
            key={option.value}
            type="submit"
            id={index === 0 ? idOf(name) : undefined}
            name={name}
            value={option.value}
            aria-disabled={pending}
            onClick={swallow}
            className={buttonStyle('secondary', 'min-h-12 max-md:first:col-span-2')}
          >
            {option.label}
          </button>
        ))}
      </div>
      <FieldError id={`${idOf(name)}-error`} errors={errors} />
    </fieldset>
  );
}
