'use client';

import { createContext, useContext, useId } from 'react';
import { type FormState, idPart } from './form-state.ts';

/** What a field asks of the form around it: its id, its errors, what was typed before. */
export type FormContext = {
  readonly idOf: (name: string) => string;
  readonly errorsOf: (name: string) => readonly string[];
  readonly writtenIn: (name: string, otherwise?: string) => string | undefined;
};

const Context = createContext<FormContext | null>(null);
export const FormProvider = Context.Provider;

export function useFormContext({ errors, values }: Pick<FormState, 'errors' | 'values'>): FormContext {
  const id = useId();
  return {
    idOf: (name) => `${id}-${idPart(name)}`,
    errorsOf: (name) =>
      errors.filter(({ field }) => field !== null && idPart(field) === idPart(name)).map(({ message }) => message),
    writtenIn: (name, otherwise) => values[name] ?? otherwise,
  };
}

/** The form around a field. */
export function useForm(): FormContext {
  const form = useContext(Context);
  if (!form) throw new Error('A field stands outside its form');
  return form;
}
