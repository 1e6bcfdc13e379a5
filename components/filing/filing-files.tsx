'use client';

import { Upload } from '#components/ui/upload.tsx';
import { ENDINGS, FILE_BYTES_AT_MOST, FILES_AT_MOST } from '#lib/attachments/domain/file-kinds.ts';

type FilingFilesProps = {
  draftId: string;
  label: string;
  hint: string;
  needsScript: string;
  files: readonly { id: string; name: string; size: number }[];
};

const LIMITS = { maxFiles: FILES_AT_MOST, maxBytes: FILE_BYTES_AT_MOST, extensions: ENDINGS };

/** Files go straight into the draft, each on its own; taking one away here takes it from the draft. */
export function FilingFiles({ draftId, label, hint, needsScript, files }: FilingFilesProps) {
  return (
    <div className="flex flex-col gap-1.5">
      <Upload
        id="attachments"
        name="attachmentIds"
        label={label}
        endpoint={`/api/attachments?draft=${draftId}`}
        limits={LIMITS}
        initial={files}
        optional
      />
      <p className="text-ink-3 text-small">{hint}</p>
      <noscript>
        <p className="text-ink-2 text-small">{needsScript}</p>
      </noscript>
    </div>
  );
}
