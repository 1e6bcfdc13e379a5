import { Paperclip } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { fileSize } from '#components/ui/file-size.ts';
import type { AttachmentLine } from '#lib/cases/queries/case-detail.ts';

/** Files of a case, each a download. Shows nothing where there are none, unless told to say so. */
export function AttachmentList({ files, sayNone = false }: { files: readonly AttachmentLine[]; sayNone?: boolean }) {
  const t = useTranslations();
  if (files.length === 0) return sayNone ? <p className="text-ink-3">{t('cases.file.none')}</p> : null;
  return (
    <ul aria-label={t('common.attachments')} className="flex flex-col gap-1">
      {files.map(({ id, name, size }) => (
        <li key={id}>
          <a
            href={`/api/attachments/${id}`}
            download
            title={t('cases.file.download', { name })}
            className="inline-flex min-h-6 max-w-full items-center gap-1.5 text-accent hover:underline"
          >
            <Paperclip aria-hidden="true" className="size-[1.1em] shrink-0" />
            <span className="truncate">{name}</span>
            <span className="shrink-0 text-ink-3 text-small">{fileSize(size)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
