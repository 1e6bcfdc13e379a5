'use client';

import { useActionState } from 'react';
import { ErrorSummary } from '#components/ui/error-summary.tsx';
import { type FormAction, UNSENT } from '#components/ui/form-state.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { Upload } from '#components/ui/upload.tsx';
import type { UploadLimits } from '#components/ui/upload-limits.ts';

type LicenceFormProps = { action: FormAction; claimId: string; label: string; submit: string; limits: UploadLimits };

/** One file, and the press that adds it to the claim. */
export function LicenceForm({ action, claimId, label, submit, limits }: LicenceFormProps) {
  const [state, send] = useActionState(action, UNSENT);
  return (
    <form action={send} className="flex flex-col gap-3">
      <input type="hidden" name="claimId" value={claimId} />
      <ErrorSummary answer={state.answer} errors={state.errors.map(({ message }) => ({ message }))} />
      <Upload id={`licence-${claimId}`} name="licence" label={label} endpoint="/api/attachments" limits={limits} />
      <div>
        <SubmitButton kind="secondary">{submit}</SubmitButton>
      </div>
    </form>
  );
}
