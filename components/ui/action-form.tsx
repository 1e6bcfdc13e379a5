'use client';

import { type ReactNode, useActionState } from 'react';
import { ErrorSummary } from './error-summary.tsx';
import { type FormAction, INTENT, UNSENT } from './form-state.ts';
import { PreviewTable } from './preview-table.tsx';
import { ShownOnce } from './shown-once.tsx';
import { SubmitButton } from './submit-button.tsx';
import { FormProvider, useFormContext } from './use-form.ts';
import { useSendable } from './use-sendable.ts';

type ActionFormProps = {
  action: FormAction;
  /** What the button says it does. */
  submit: string;
  /** What the first button says where a change is looked at before it is saved. */
  preview?: string;
  /** Sent along unseen: keys, versions. */
  hidden?: Readonly<Record<string, string | number>>;
  kind?: 'primary' | 'secondary' | 'danger';
  /** Another way to send the same form: what its button says, and what it sends along. */
  otherwise?: { readonly label: string; readonly name: string; readonly value: string };
  label?: string;
  children?: ReactNode;
};

/**
 * A form answered by the server: errors beside their fields and in a summary that takes focus, nothing typed is lost. With
 * `preview`, the first press shows what saving would change and touch, and only the second saves; looking at what would be
 * lost is never the page's own act.
 */
export function ActionForm({
  action,
  submit,
  preview,
  hidden = {},
  kind,
  otherwise,
  label,
  children,
}: ActionFormProps) {
  const [answer, send] = useActionState(action, UNSENT);
  const { answered: state, hold } = useSendable(answer);
  const form = useFormContext(state);
  if (state.shown) return <ShownOnce shown={state.shown} />;
  const looksFirst = preview !== undefined && !state.preview;
  return (
    <FormProvider value={form}>
      {/* React empties a form after its action; a refused form must keep what was typed, an accepted one is gone anyway. */}
      <form
        action={send}
        onSubmit={hold}
        onReset={(event) => event.preventDefault()}
        aria-label={label}
        className="flex max-w-column flex-col gap-5"
        noValidate
      >
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <ErrorSummary
          answer={state.answer}
          errors={state.errors.map(({ field, message }) => ({
            fieldId: field ? form.idOf(field) : undefined,
            message,
          }))}
        />
        {children}
        {state.preview?.seal && <input type="hidden" name="seal" value={state.preview.seal} />}
        {state.preview && <PreviewTable preview={state.preview} answer={state.answer} />}
        <div className="flex flex-wrap gap-3">
          {looksFirst ? (
            <SubmitButton name={INTENT} value="preview" kind={kind === 'danger' ? 'secondary' : 'primary'}>
              {preview}
            </SubmitButton>
          ) : (
            <SubmitButton name={INTENT} value="save" {...(kind && { kind })}>
              {submit}
            </SubmitButton>
          )}
          {otherwise && (
            <SubmitButton kind="secondary" name={otherwise.name} value={otherwise.value}>
              {otherwise.label}
            </SubmitButton>
          )}
          {state.preview && (
            <SubmitButton kind="secondary" name={INTENT} value="preview">
              {preview}
            </SubmitButton>
          )}
        </div>
      </form>
    </FormProvider>
  );
}
