import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FieldError } from './field-error.tsx';

export type FieldWords = {
  label: ReactNode;
  hint?: ReactNode;
  errors?: readonly string[] | undefined;
  optional?: boolean;
};

export type ControlProps = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
};

type FieldProps = FieldWords & { id: string; children: (control: ControlProps) => ReactNode; after?: ReactNode };

/** Label above, hint under it, error beside the control, all tied together for screen readers. */
export function Field({ id, label, hint, errors, optional, children, after }: FieldProps) {
  const t = useTranslations('ui');
  const invalid = Boolean(errors?.length);
  const described = [hint && `${id}-hint`, invalid && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="flex flex-col gap-1.5" data-invalid={invalid || undefined}>
      <label htmlFor={id} className="font-medium">
        {label}
        {optional && <span className="ml-2 font-normal text-ink-3 text-small">{t('optional')}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="-mt-1 text-ink-2 text-small">
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': invalid || undefined,
        'aria-required': optional ? undefined : true,
      })}
      <FieldError id={`${id}-error`} errors={errors} />
      {after}
    </div>
  );
}
