'use client';

import type { KeyboardEvent, ReactNode } from 'react';
import { ErrorSummary } from '#components/ui/error-summary.tsx';
import type { CommandName } from '#lib/cases/domain/names.ts';
import type { CommandAction } from './command-state.ts';
import { CommandFormProvider, useCommand } from './use-command.ts';

type CommandFormProps = {
  action: CommandAction;
  number: string;
  version: number;
  command: CommandName;
  /** Where to go when it is done; the case's own page without it. */
  then?: string | undefined;
  label?: string;
  children: ReactNode;
};

/**
 * A form that gives one command on one case. Errors stand beside their fields and in a summary that takes focus; nothing typed
 * is lost, also when somebody else was first. Ctrl+Enter sends it.
 */
export function CommandForm({ action, number, version, command, then, label, children }: CommandFormProps) {
  const { form, send } = useCommand(action);
  const { state, idOf } = form;
  return (
    <CommandFormProvider value={form}>
      {/* React empties a form after its action; a refused form must keep what was typed, an accepted one is gone anyway. */}
      <form
        action={send}
        onReset={(event) => event.preventDefault()}
        onKeyDown={sendByKey}
        aria-label={label}
        className="flex flex-col gap-4"
        noValidate
      >
        <input type="hidden" name="number" value={number} />
        <input type="hidden" name="command" value={command} />
        <input type="hidden" name="version" value={state.version ?? version} />
        {then && <input type="hidden" name="then" value={then} />}
        <ErrorSummary
          answer={state.answer}
          errors={state.errors.map(({ field, message }) => ({ fieldId: field ? idOf(field) : undefined, message }))}
        />
        {state.link && (
          <a
            href={state.link.href}
            target="_blank"
            rel="noreferrer"
            className="text-accent underline underline-offset-4"
          >
            {state.link.label}
          </a>
        )}
        {children}
      </form>
    </CommandFormProvider>
  );
}

function sendByKey(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
