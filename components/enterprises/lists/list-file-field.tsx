'use client';

import type { ReactNode } from 'react';
import { Upload } from '#components/ui/upload.tsx';
import { useForm } from '#components/ui/use-form.ts';
import { FILE_BYTES_AT_MOST } from '#lib/attachments/domain/file-kinds.ts';

const LIMITS = { maxFiles: 1, maxBytes: FILE_BYTES_AT_MOST, extensions: ['.csv', '.xlsx'] };

/** One list, sent at once. */
export function ListFileField({ label, needsScript }: { label: ReactNode; needsScript: ReactNode }) {
  const { idOf, errorsOf } = useForm();
  return (
    <div className="flex flex-col gap-1">
      <Upload
        id={idOf('file')}
        name="file"
        label={label}
        endpoint="/api/attachments"
        limits={LIMITS}
        errors={errorsOf('file')}
      />
      <noscript>
        <p className="text-ink-2 text-small">{needsScript}</p>
      </noscript>
    </div>
  );
}
