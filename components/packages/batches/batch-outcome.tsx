import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { ActionForm } from '#components/ui/action-form.tsx';
import { buttonStyle } from '#components/ui/button-style.ts';
import { fileSize } from '#components/ui/file-size.ts';
import type { FormAction } from '#components/ui/form-state.ts';
import { sayExactly } from '#lib/i18n/say-date.ts';
import type { BatchView } from '#lib/service-packages/queries/batches.ts';

/** How many companies are done, and a way to stop. */
export function BatchProgress({ batch, cancel }: { batch: BatchView; cancel: FormAction }) {
  const t = useTranslations('batches');
  const done = batch.written + batch.leftOut;
  return (
    <div className="flex max-w-column flex-col gap-4">
      <p role="status" className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <progress aria-label={t('progressLabel')} value={done} max={batch.total} className="h-2 w-64 max-w-full" />
        <span className="tabular-nums">{t('progress', { done, total: batch.total })}</span>
      </p>
      <ActionForm action={cancel} submit={t('cancel')} kind="secondary" label={t('cancel')} hidden={{ id: batch.id }} />
    </div>
  );
}

type BatchFileProps = { batch: BatchView; file: NonNullable<BatchView['file']>; reading: Reading };

/** The file, what is in it, and until when it is there. */
export function BatchFile({ batch: { id, written, expiresAt }, file, reading }: BatchFileProps) {
  const t = useTranslations('batches');
  return (
    <div className="flex flex-col items-start gap-2">
      <a href={`/desk/packages/batches/${id}/file`} className={buttonStyle('primary')} download>
        <Download aria-hidden="true" />
        {t('download', { size: fileSize(file.size) })}
      </a>
      <p className="text-ink-2">
        {t('inside', { written })} {expiresAt && t('until', { when: sayExactly(expiresAt, reading) })}
      </p>
    </div>
  );
}
