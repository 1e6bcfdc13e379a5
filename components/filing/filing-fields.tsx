'use client';

import type { ComponentProps, ReactNode } from 'react';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { TextareaField } from '#components/ui/textarea-field.tsx';
import type { DraftField } from '#lib/cases/draft-form.ts';
import { useFiling } from './filing-context.ts';
import { RecognisedMark } from './recognised-mark.tsx';

type Bound<P> = Omit<P, 'id' | 'name' | 'errors' | 'defaultValue'> & { name: DraftField; marked?: ReactNode };

/** Controls of the filing form: each finds its value and its errors by its name. */
export function FilingText({ name, marked, ...rest }: Bound<ComponentProps<typeof TextField>>) {
  const { form, errorsOf, recognised } = useFiling();
  const value = String(form[name]);
  return (
    <Marked when={recognised.has(name)} mark={marked}>
      <TextField {...rest} id={name} name={name} defaultValue={value} errors={errorsOf(name)} />
    </Marked>
  );
}

export function FilingTextarea({ name, marked, ...rest }: Bound<ComponentProps<typeof TextareaField>>) {
  const { form, errorsOf, recognised } = useFiling();
  const value = String(form[name]);
  return (
    <Marked when={recognised.has(name)} mark={marked}>
      <TextareaField {...rest} id={name} name={name} defaultValue={value} errors={errorsOf(name)} />
    </Marked>
  );
}

export function FilingSelect({ name, marked, ...rest }: Bound<ComponentProps<typeof SelectField>>) {
  const { form, errorsOf, recognised } = useFiling();
  const value = String(form[name]);
  return (
    <Marked when={recognised.has(name)} mark={marked}>
      <SelectField {...rest} id={name} name={name} defaultValue={value} errors={errorsOf(name)} />
    </Marked>
  );
}

export function FilingCheckbox({ name, ...rest }: Bound<ComponentProps<typeof Checkbox>>) {
  const { form, errorsOf } = useFiling();
  return <Checkbox {...rest} id={name} name={name} defaultChecked={form[name] === true} errors={errorsOf(name)} />;
}

/** Says under a field that it was filled in from a message. */
function Marked({ when, mark, children }: { when: boolean; mark: ReactNode; children: ReactNode }) {
  if (!when || !mark) return children;
  return (
    <div>
      {children}
      <RecognisedMark>{mark}</RecognisedMark>
    </div>
  );
}
