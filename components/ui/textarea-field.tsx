import type { ComponentProps } from 'react';
import { CharacterCount } from './character-count.tsx';
import { controlStyle } from './control-style.ts';
import { cx } from './cx.ts';
import { Field, type FieldWords } from './field.tsx';
import { KeptTextarea } from './kept-textarea.tsx';

type TextareaFieldProps = FieldWords &
  Omit<ComponentProps<'textarea'>, 'id' | 'maxLength'> & { id: string; max?: number };

/** Several lines. `max` is counted, never cut off: a pasted text that is too long stays whole and says by how much. */
export function TextareaField({
  id,
  label,
  hint,
  errors,
  optional = false,
  max,
  className,
  ...area
}: TextareaFieldProps) {
  const written = String(area.defaultValue ?? area.value ?? '');
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      errors={errors}
      optional={optional}
      after={max && <CharacterCount controlId={id} max={max} initial={written} />}
    >
      {(control) => (
        <KeptTextarea
          rows={5}
          className={cx(controlStyle, 'field-sizing-content max-h-[70dvh] min-h-[6em]! py-2', className)}
          {...area}
          {...control}
        />
      )}
    </Field>
  );
}
