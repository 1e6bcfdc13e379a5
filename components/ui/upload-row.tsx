'use client';

import { CircleAlert, CircleCheck, Paperclip, RotateCw, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { fileSize } from './file-size.ts';
import type { UploadItem } from './upload-items.ts';

type UploadRowProps = { item: UploadItem; onRemove: () => void; onRetry: () => void };

const iconButton =
  'inline-flex size-control shrink-0 items-center justify-center rounded text-ink-2 hover:bg-tint hover:text-ink';

export function UploadRow({ item, onRemove, onRetry }: UploadRowProps) {
  const t = useTranslations('ui.upload');
  const state = item.stored ? 'stored' : item.problemCode ? 'failed' : 'sending';
  const { name } = item;
  return (
    <li className="flex items-center gap-3 border-line border-b py-1.5">
      {state === 'stored' && <CircleCheck aria-hidden="true" className="size-5 shrink-0 text-ok" />}
      {state === 'failed' && <CircleAlert aria-hidden="true" className="size-5 shrink-0 text-danger" />}
      {state === 'sending' && <Paperclip aria-hidden="true" className="size-5 shrink-0 text-ink-3" />}
      <div className="min-w-0 flex-1">
        <p className="truncate" title={name}>
          {name}
        </p>
        <p className="text-ink-3 text-small">
          {fileSize(item.size)} · <UploadState item={item} />
        </p>
        {state === 'sending' && (
          <progress
            aria-label={name}
            max={100}
            value={item.percent}
            className="block h-1 w-full appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
          />
        )}
      </div>
      {state === 'failed' && item.file && (
        <button
          type="button"
          onClick={onRetry}
          aria-label={t('retryFile', { name })}
          title={t('retry')}
          className={iconButton}
        >
          <RotateCw aria-hidden="true" className="size-4.5" />
        </button>
      )}
      <button
        type="button"
        onClick={onRemove}
        aria-label={state === 'sending' ? t('cancelFile', { name }) : t('removeFile', { name })}
        className={iconButton}
      >
        <X aria-hidden="true" className="size-4.5" />
      </button>
    </li>
  );
}

function UploadState({ item }: { item: UploadItem }) {
  const t = useTranslations('ui.upload');
  if (item.stored) return <span className="text-ok">{t('done')}</span>;
  if (!item.problemCode) return t('uploading', { percent: item.percent });
  const reason = item.problemTitle ?? t(item.problemCode === 'offline' ? 'offline' : 'failed');
  return <span className="text-danger">{reason}</span>;
}
