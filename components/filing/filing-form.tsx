'use client';

import { type ReactNode, useActionState, useMemo, useRef } from 'react';
import { ErrorSummary, type SummaryError } from '#components/ui/error-summary.tsx';
import type { DraftField, DraftForm } from '#lib/cases/draft-form.ts';
import { FilingProvider } from './filing-context.ts';
import { type FilingAction, type FilingError, NOT_SENT, type SaveAction } from './filing-state.ts';
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
  const saving = useAutosave(element, draftId, save, words.offline);
  const { answer } = saving;
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
      {/* React empties a form after its action; this one keeps what was typed until the next page is there. */}
      <form
        ref={element}
        action={send}
        onReset={(event) => event.preventDefault()}
        noValidate
        className="flex flex-col gap-6"
      >
        <input type="hidden" name="draft" value={draftId} />
        <input type="hidden" name="kind" value={kind} />
        <ErrorSummary
          answer={state.answer}
          errors={state.errors.map((error) => summaryOf(error, labels, words.named))}
        />
        {state.link && (
          <a href={state.link.href} className="text-accent underline underline-offset-4">
            {state.link.label}
          </a>
        )}
        {children}
        <div className="flex flex-col items-start gap-2">
          {submit}
          <SaveStatus saving={saving} words={words} />
        </div>
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
