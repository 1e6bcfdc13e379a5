'use client';

import { createContext, useActionState, useContext, useId } from 'react';
import { type CommandAction, type CommandState, idPart, NOT_SENT } from './command-state.ts';

export type CommandForm = {
  readonly state: CommandState;
  readonly idOf: (name: string) => string;
  readonly errorsOf: (name: string) => readonly string[];
  readonly writtenIn: (name: string, otherwise?: string) => string | undefined;
};

const Context = createContext<CommandForm | null>(null);
export const CommandFormProvider = Context.Provider;

/** The state of a form that gives a command; `CommandForm` hands it to the fields inside. */
export function useCommand(action: CommandAction): { form: CommandForm; send: (form: FormData) => void } {
  const [state, send] = useActionState(action, NOT_SENT);
  const id = useId();
  const idOf = (name: string) => `${id}-${idPart(name)}`;
  const errorsOf = (name: string) =>
    state.errors.filter(({ field }) => field !== null && idPart(field) === idPart(name)).map(({ message }) => message);
  const writtenIn = (name: string, otherwise?: string) => state.values[name] ?? otherwise;
  return { form: { state, idOf, errorsOf, writtenIn }, send };
}

/** The form around a field. */
export function useCommandForm(): CommandForm {
  const form = useContext(Context);
  if (!form) throw new Error('A command field stands outside its form');
  return form;
}
