'use client';

import type { ReactNode } from 'react';
import { Upload } from '#components/ui/upload.tsx';
import { useForm } from '#components/ui/use-form.ts';
import { FILE_BYTES_AT_MOST } from '#lib/attachments/domain/file-kinds.ts';

const LIMITS = { maxFiles: 1, maxBytes: FILE_BYTES_AT_MOST, extensions: ['.pdf', '.jpg', '.jpeg', '.png'] };

type ProofFieldProps = { label: ReactNode; hint: ReactNode; needsScript: ReactNode };

/** One picture or PDF of the certificate, sent at once. */
export function ProofField({ label, hint, needsScript }: ProofFieldProps) {
  const { idOf, errorsOf } = useForm();
  return (
    <div className="flex flex-col gap-1">
      <Upload
        id={idOf('proof')}
        name="proof"
        label={label}
        endpoint="/api/attachments"
        limits={LIMITS}
        errors={errorsOf('proof')}
        optional
      />
      <p className="text-ink-2 text-small">{hint}</p>
      <noscript>
        <p className="text-ink-2 text-small">{needsScript}</p>
      </noscript>
    </div>
  );
}
