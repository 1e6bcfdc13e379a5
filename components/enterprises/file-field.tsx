'use client';

import type { ReactNode } from 'react';
import { Upload } from '#components/ui/upload.tsx';
import { useForm } from '#components/ui/use-form.ts';
import { FILE_BYTES_AT_MOST } from '#lib/attachments/domain/file-kinds.ts';

type FileFieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** with their point: `.pdf` */
  extensions: readonly string[];
  optional?: boolean;
  needsScript: ReactNode;
};

/** One file, sent as soon as it is chosen. */
export function FileField({ name, label, hint, extensions, optional = false, needsScript }: FileFieldProps) {
  const { idOf, errorsOf } = useForm();
  return (
    <div className="flex flex-col gap-1">
      <Upload
        id={idOf(name)}
        name={name}
        label={label}
        endpoint="/api/attachments"
        limits={{ maxFiles: 1, maxBytes: FILE_BYTES_AT_MOST, extensions }}
        errors={errorsOf(name)}
        optional={optional}
      />
      {hint && <p className="text-ink-2 text-small">{hint}</p>}
      <noscript>
        <p className="text-ink-2 text-small">{needsScript}</p>
      </noscript>
    </div>
  );
}
