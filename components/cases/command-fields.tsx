'use client';

import type { ReactNode } from 'react';
import { RadioGroup } from '#components/ui/radio-group.tsx';
import { type Option, type OptionGroup, SelectField } from '#components/ui/select-field.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { TextareaField } from '#components/ui/textarea-field.tsx';
import { useCommandForm } from './use-command.ts';

/** Fields of a command form: they know their errors and what was typed before. */
type FieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  defaultValue?: string | undefined;
};

type TextareaProps = FieldProps & {
  max?: number;
  rows?: number;
  /** Two lines at first; it grows with what is written. */
  compact?: boolean;
};

export function CommandTextarea({ defaultValue, compact = false, ...rest }: TextareaProps) {
  const { idOf, errorsOf, writtenIn } = useCommandForm();
  const { name } = rest;
  return (
    <TextareaField
      id={idOf(name)}
      errors={errorsOf(name)}
      defaultValue={writtenIn(name, defaultValue)}
      {...(compact && { className: 'min-h-16!' })}
      {...rest}
    />
  );
}

type TextProps = FieldProps & { type?: 'text' | 'number' | 'date'; inputMode?: 'numeric'; autoComplete?: string };

export function CommandText({ defaultValue, ...rest }: TextProps) {
  const { idOf, errorsOf, writtenIn } = useCommandForm();
  const { name } = rest;
  return <TextField id={idOf(name)} errors={errorsOf(name)} defaultValue={writtenIn(name, defaultValue)} {...rest} />;
}

type SelectProps = FieldProps & {
  options: readonly (Option | OptionGroup)[];
  emptyLabel?: string | null;
  onChange?: (value: string) => void;
};

export function CommandSelect({ defaultValue, onChange, ...rest }: SelectProps) {
  const { idOf, errorsOf, writtenIn } = useCommandForm();
  const { name } = rest;
  return (
    <SelectField
      id={idOf(name)}
      errors={errorsOf(name)}
      defaultValue={writtenIn(name, defaultValue)}
      {...(onChange && { onChange: (event) => onChange(event.target.value) })}
      {...rest}
    />
  );
}

type RadiosProps = FieldProps & {
  options: readonly { value: string; label: ReactNode; hint?: ReactNode }[];
  inline?: boolean;
};

export function CommandRadios({ defaultValue, ...rest }: RadiosProps) {
  const { idOf, errorsOf, writtenIn } = useCommandForm();
  const { name } = rest;
  return <RadioGroup id={idOf(name)} errors={errorsOf(name)} defaultValue={writtenIn(name, defaultValue)} {...rest} />;
}
