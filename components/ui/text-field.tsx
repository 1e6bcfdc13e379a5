import type { ComponentProps } from 'react';
import { controlStyle } from './control-style.ts';
import { cx } from './cx.ts';
import { Field, type FieldWords } from './field.tsx';

type TextFieldProps = FieldWords & Omit<ComponentProps<'input'>, 'id'> & { id: string };

/** One line of text. `type="date"` gives the browser's own date control. */
export function TextField({ id, label, hint, errors, optional = false, className, ...input }: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} errors={errors} optional={optional}>
      {(control) => <input type="text" className={cx(controlStyle, className)} {...input} {...control} />}
    </Field>
  );
}
