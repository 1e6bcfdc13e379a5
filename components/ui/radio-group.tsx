import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { choiceStyle } from './choice-style.ts';
import type { FieldWords } from './field.tsx';
import { FieldError } from './field-error.tsx';

type RadioGroupProps = FieldWords & {
  id: string;
  name: string;
  options: readonly { value: string; label: ReactNode; hint?: ReactNode }[];
  defaultValue?: string | undefined;
  /** In one line where the words are short. */
  inline?: boolean;
};

/** A few choices, all in sight. The first control carries the group's id, so that the error summary can lead there. */
export function RadioGroup({
  id,
  name,
  label,
  hint,
  errors,
  optional,
  options,
  defaultValue,
  inline,
}: RadioGroupProps) {
  const t = useTranslations('ui');
  const described = [hint && `${id}-hint`, errors?.length && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset aria-describedby={described || undefined} className="flex flex-col gap-1.5">
      <legend className="mb-1.5 font-medium">
        {label}
        {optional && <span className="ml-2 font-normal text-ink-3 text-small">{t('optional')}</span>}
      </legend>
      {hint && (
        <p id={`${id}-hint`} className="-mt-2 text-ink-2 text-small">
          {hint}
        </p>
      )}
      <div className={inline ? 'flex flex-wrap gap-x-6 gap-y-1' : 'flex flex-col gap-1'}>
        {options.map((option, index) => {
          const optionId = index === 0 ? id : `${id}-${option.value}`;
          return (
            <div key={option.value} className="flex min-h-control items-start gap-2.5 py-1">
              <input
                type="radio"
                id={optionId}
                name={name}
                value={option.value}
                defaultChecked={option.value === defaultValue}
                aria-describedby={option.hint ? `${optionId}-hint` : undefined}
                className={choiceStyle}
              />
              <div>
                <label htmlFor={optionId}>{option.label}</label>
                {option.hint && (
                  <p id={`${optionId}-hint`} className="text-ink-2 text-small">
                    {option.hint}
                  </p>
                )}
              </div>
            </div>
          );
        })}
      </div>
      <FieldError id={`${id}-error`} errors={errors} />
    </fieldset>
  );
}
