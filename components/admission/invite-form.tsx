'use client';

import { useActionState } from 'react';
import { ErrorSummary } from '#components/ui/error-summary.tsx';
import { FormRadios, FormText } from '#components/ui/form-fields.tsx';
import { type FormState, UNSENT } from '#components/ui/form-state.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { FormProvider, useFormContext } from '#components/ui/use-form.ts';

/** `link` is shown once, right after it was made. */
export type InviteState = FormState & { readonly link: string | null };
export type InviteAction = (before: InviteState, form: FormData) => Promise<InviteState>;

type InviteFormProps = {
  action: InviteAction;
  enterpriseId: string;
  roles: readonly { value: string; label: string; hint: string }[];
  words: Readonly<Record<'role' | 'phone' | 'phoneHint' | 'send' | 'link' | 'linkHint', string>>;
};

/** An owner's invitation: a role, perhaps a telephone, and then the link. */
export function InviteForm({ action, enterpriseId, roles, words }: InviteFormProps) {
  const [state, send] = useActionState(action, { ...UNSENT, link: null });
  const form = useFormContext(state);
  return (
    <FormProvider value={form}>
      <form action={send} className="flex max-w-column flex-col gap-5" noValidate>
        <input type="hidden" name="enterpriseId" value={enterpriseId} />
        <ErrorSummary
          answer={state.answer}
          errors={state.errors.map(({ field, message }) => ({
            fieldId: field ? form.idOf(field) : undefined,
            message,
          }))}
        />
        <FormRadios name="role" label={words.role} defaultValue="member" options={roles} />
        <FormText
          name="phone"
          type="tel"
          label={words.phone}
          hint={words.phoneHint}
          inputMode="tel"
          autoComplete="off"
          optional
        />
        <div aria-live="polite">
          {state.link && (
            <TextField
              id={form.idOf('link')}
              label={words.link}
              hint={words.linkHint}
              value={state.link}
              readOnly
              onFocus={(event) => event.currentTarget.select()}
            />
          )}
        </div>
        <div>
          <SubmitButton kind="secondary">{words.send}</SubmitButton>
        </div>
      </form>
    </FormProvider>
  );
}
