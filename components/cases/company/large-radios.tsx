'use client';

import { FieldError } from '#components/ui/field-error.tsx';
import { useCommandForm } from '../use-command.ts';

type LargeRadiosProps = {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
};

/** A choice for the thumb: each answer a whole box with its word in it. */
export function LargeRadios({ name, label, options }: LargeRadiosProps) {
  const { idOf, errorsOf, writtenIn } = useCommandForm();
  const errors = errorsOf(name);
  const chosen = writtenIn(name);
  return (
    <fieldset aria-describedby={errors.length > 0 ? `${idOf(name)}-error` : undefined} className="min-w-0">
      <legend className="mb-1.5 font-medium">{label}</legend>
      <div className="grid grid-cols-1 gap-2 beside:auto-cols-fr beside:grid-flow-col beside:grid-cols-none">
        {options.map((option, index) => (
          <label
            key={option.value}
            className="flex min-h-12 cursor-pointer items-center gap-2.5 rounded border border-line-strong bg-surface px-3 py-1.5 hover:bg-tint has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              id={index === 0 ? idOf(name) : undefined}
              name={name}
              value={option.value}
              defaultChecked={option.value === chosen}
              className="size-[1.15em] shrink-0 accent-(--accent) focus-visible:outline-none"
            />
            {option.label}
          </label>
        ))}
      </div>
      <FieldError id={`${idOf(name)}-error`} errors={errors} />
    </fieldset>
  );
}
