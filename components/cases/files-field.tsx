'use client';

import { Upload } from '#components/ui/upload.tsx';
import { ENDINGS, FILE_BYTES_AT_MOST, FILES_AT_MOST } from '#lib/attachments/domain/file-kinds.ts';
import { useCommandForm } from './use-command.ts';

const LIMITS = { maxFiles: FILES_AT_MOST, maxBytes: FILE_BYTES_AT_MOST, extensions: ENDINGS };

type FilesFieldProps = { label: string; hint: string; needsScript: string };

/** Files that go with what is said: sent one by one as they are chosen, joined to the request with the form. */
export function FilesField({ label, hint, needsScript }: FilesFieldProps) {
  const { idOf, errorsOf } = useCommandForm();
  return (
    <div className="flex flex-col gap-1.5">
      <Upload
        id={idOf('attachmentIds')}
        name="attachmentIds"
        label={label}
        endpoint="/api/attachments"
        limits={LIMITS}
        errors={errorsOf('attachmentIds')}
        optional
      />
      <p className="text-ink-3 text-small">{hint}</p>
      <noscript>
        <p className="text-ink-2 text-small">{needsScript}</p>
      </noscript>
    </div>
  );
}
