'use client';

import { createContext, useContext } from 'react';
import type { DraftField, DraftForm } from '#lib/cases/draft-form.ts';
import type { SavedAnswer } from './filing-state.ts';

export type Filing = {
  readonly form: DraftForm;
  readonly errorsOf: (field: DraftField) => readonly string[] | undefined;
  readonly saved: Extract<SavedAnswer, { status: 'saved' }> | null;
  /** Fields filled in from a pasted message, to be looked at. */
  readonly recognised: ReadonlySet<string>;
};

const Context = createContext<Filing | null>(null);

export const FilingProvider = Context.Provider;

export function useFiling(): Filing {
  const filing = useContext(Context);
  if (!filing) throw new Error('Only inside a FilingForm');
  return filing;
}
