'use client';

import { type ReactNode, useActionState, useEffect, useMemo, useRef } from 'react';
import { ErrorSummary, type SummaryError } from '#components/ui/error-summary.tsx';
import { useKeptForm } from '#components/ui/use-kept-form.ts';
import type { DraftField, DraftForm } from '#lib/cases/draft-form.ts';
import { FilingProvider } from './filing-context.ts';
import { type FilingAction, type FilingError, NOT_SENT, type SaveAction } from './filing-state.ts';
import { keepHere } from './kept-here.ts';
import { SaveStatus, type SaveWords } from './save-status.tsx';
import { useAutosave } from './use-autosave.ts';

type FilingFormProps = {
  kind: 'company' | 'staff';
  draftId: string;
  initial: DraftForm;
  /** What is wrong already when the page opens, after a check found it. */
  initialErrors?: readonly FilingError[];
  recognised?: readonly string[];
  save: SaveAction;
  action: FilingAction;
  /** `named`: `{label}：{message}`, for the summary. */
  words: SaveWords & { offline: string; named: string };
  labels: Partial<Record<DraftField, string>>;
  children: ReactNode;
  /** The act that sends it; the state of the draft stands under it. */
  submit: ReactNode;
};

/**
 * The filing form: saves itself as a draft, shows errors beside the fields and in a summary, loses nothing. Without a script it is
 * a plain form whose answer is a new page.
 */
export function FilingForm(props: FilingFormProps) {
  const {
    kind,
    draftId,
    initial,
    initialErrors = [],
    recognised = [],
    save,
    action,
    words,
    labels,
    children,
    submit,
  } = props;
  const [state, send] = useActionState(action, { ...NOT_SENT, errors: initialErrors });
  const element = useRef<HTMLFormElement>(null);
  useKeptForm(element);
  const saving = useAutosave(element, draftId, save, words.offline);
  const { answer } = saving;
  // Signing in again leaves this page; what a refused form held is found again afterwards.
  useEffect(() => {
    if (state.link && element.current) keepHere(draftId, new FormData(element.current));
  }, [state, draftId]);
  const filing = useMemo(
    () => ({
      form: state.form ?? initial,
      errorsOf: (field: string) => {
        const messages = state.errors.filter((error) => error.field === field).map(({ message }) => message);
        return messages.length > 0 ? messages : undefined;
      },
      saved: answer?.status === 'saved' ? answer : null,
      recognised: new Set(recognised),
    }),
    [state, initial, answer, recognised],
  );
  return (
    <FilingProvider value={filing}>
      <form ref={element} action={send} noValidate className="flex flex-col gap-6">
        <input type="hidden" name="draft" value={draftId} />
        <input type="hidden" name="kind" value={kind} />
        <ErrorSummary
          answer={state.answer}
          errors={inOrder(state.errors, labels).map((error) => summaryOf(error, labels, words.named))}
        />
        {state.link && (
          <a href={state.link.href} className="text-accent underline underline-offset-4">
            {state.link.label}
          </a>
        )}
        {children}
        <div>{submit}</div>
        <SaveStatus saving={saving} words={words} />
      </form>
    </FilingProvider>
  );
}

/** Away from its field a sentence must say which one it is about. */
function summaryOf({ field, message }: FilingError, labels: FilingFormProps['labels'], named: string): SummaryError {
  const label = field ? labels[field] : undefined;
  const said = label ? named.replace('{label}', label).replace('{message}', message) : message;
  return { fieldId: field ?? undefined, message: said };
}

/** As the fields stand on the page; what concerns none of them first. */
function inOrder(errors: readonly FilingError[], labels: FilingFormProps['labels']): readonly FilingError[] {
  const order = Object.keys(labels);
  return errors.toSorted((a, b) => order.indexOf(a.field ?? '') - order.indexOf(b.field ?? ''));
}
