'use client';

import { type ReactNode, useActionState } from 'react';
import { ErrorSummary } from '#components/ui/error-summary.tsx';
import { type FilingAction, NOT_SENT } from './filing-state.ts';

/** The check page's one act; what keeps it from being filed is said above it. */
export function SendFiling({
  draftId,
  action,
  children,
}: {
  draftId: string;
  action: FilingAction;
  children: ReactNode;
}) {
  const [state, send] = useActionState(action, NOT_SENT);
  return (
    <form action={send} className="flex flex-col items-start gap-4">
      <input type="hidden" name="draft" value={draftId} />
      <ErrorSummary answer={state.answer} errors={state.errors.map(({ message }) => ({ message }))} />
      {state.link && (
        <a href={state.link.href} className="text-accent underline underline-offset-4">
          {state.link.label}
        </a>
      )}
      {children}
    </form>
  );
}
