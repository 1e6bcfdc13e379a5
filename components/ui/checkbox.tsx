import type { ComponentProps, ReactNode } from 'react';
import { choiceStyle } from './choice-style.ts';
import { FieldError } from './field-error.tsx';

type CheckboxProps = Omit<ComponentProps<'input'>, 'id' | 'type'> & {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  errors?: readonly string[] | undefined;
};

export function Checkbox({ id, label, hint, errors, ...input }: CheckboxProps) {
  const described = [hint && `${id}-hint`, errors?.length && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-start gap-2.5">
        <input
          type="checkbox"
          id={id}
          aria-describedby={described || undefined}
          aria-invalid={errors?.length ? true : undefined}
          className={choiceStyle}
          {...input}
        />
        <div>
          <label htmlFor={id}>{label}</label>
          {hint && (
            <p id={`${id}-hint`} className="text-ink-2 text-small">
              {hint}
            </p>
          )}
        </div>
      </div>
      <FieldError id={`${id}-error`} errors={errors} />
    </div>
  );
}
