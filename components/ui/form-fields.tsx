'use client';

import type { ReactNode } from 'react';
import { Checkbox } from './checkbox.tsx';
import { RadioGroup } from './radio-group.tsx';
import { type Option, type OptionGroup, SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';
import { TextareaField } from './textarea-field.tsx';
import { useForm } from './use-form.ts';

/** Fields of an `ActionForm`: they know their errors and what was typed before. */
type FieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  defaultValue?: string | undefined;
};

export function FormTextarea({ defaultValue, ...rest }: FieldProps & { max?: number; rows?: number }) {
  const { idOf, errorsOf, writtenIn } = useForm();
  const { name } = rest;
  return (
    <TextareaField id={idOf(name)} errors={errorsOf(name)} defaultValue={writtenIn(name, defaultValue)} {...rest} />
  );
}

type TextProps = FieldProps & {
  type?: 'text' | 'number' | 'date' | 'password' | 'email' | 'tel';
  inputMode?: 'numeric' | 'tel' | 'email';
  autoComplete?: string;
  maxLength?: number;
  readOnly?: boolean;
};

export function FormText({ defaultValue, type = 'text', ...rest }: TextProps) {
  const { idOf, errorsOf, writtenIn } = useForm();
  const { name } = rest;
  const written = type === 'password' ? undefined : writtenIn(name, defaultValue);
  return <TextField id={idOf(name)} errors={errorsOf(name)} defaultValue={written} type={type} {...rest} />;
}

type SelectProps = FieldProps & { options: readonly (Option | OptionGroup)[]; emptyLabel?: string | null };

export function FormSelect({ defaultValue, ...rest }: SelectProps) {
  const { idOf, errorsOf, writtenIn } = useForm();
  const { name } = rest;
  return <SelectField id={idOf(name)} errors={errorsOf(name)} defaultValue={writtenIn(name, defaultValue)} {...rest} />;
}

type RadiosProps = FieldProps & {
  options: readonly { value: string; label: ReactNode; hint?: ReactNode }[];
  inline?: boolean;
};

export function FormRadios({ defaultValue, ...rest }: RadiosProps) {
  const { idOf, errorsOf, writtenIn } = useForm();
  const { name } = rest;
  return <RadioGroup id={idOf(name)} errors={errorsOf(name)} defaultValue={writtenIn(name, defaultValue)} {...rest} />;
}

type CheckboxProps = { name: string; label: ReactNode; hint?: ReactNode; defaultChecked?: boolean; value?: string };

/** A box sends its value when it is ticked; after a refusal it stands as it was sent. */
export function FormCheckbox({ name, defaultChecked = false, value = 'on', ...rest }: CheckboxProps) {
  const { idOf, errorsOf } = useForm();
  return (
    <Checkbox
      id={idOf(name)}
      name={name}
      value={value}
      errors={errorsOf(name)}
      defaultChecked={defaultChecked}
      {...rest}
    />
  );
}

type FileProps = FieldProps & { accept: string };

/** One file, sent with the form; the browser keeps it chosen while the form is looked at. */
export function FormFile({ defaultValue: _, ...rest }: FileProps) {
  const { idOf, errorsOf } = useForm();
  return <TextField id={idOf(rest.name)} errors={errorsOf(rest.name)} type="file" {...rest} />;
}
