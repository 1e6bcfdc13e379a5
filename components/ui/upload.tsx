'use client';

import { Upload as UploadIcon } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { FieldError } from './field-error.tsx';
import { fileSize } from './file-size.ts';
import type { StoredFile } from './send-file.ts';
import { objectionTo, type UploadLimits } from './upload-limits.ts';
import { UploadRow } from './upload-row.tsx';
import { useUploads } from './use-uploads.ts';

type UploadProps = {
  id: string;
  /** Each stored file adds one hidden field of this name with the file's id. */
  name: string;
  label: ReactNode;
  /** Takes one multipart file (`file`); answers `{ id, name, size }` or a problem with `code` and `title`; DELETE with the id takes it back. */
  endpoint: string;
  limits: UploadLimits;
  initial?: readonly StoredFile[];
  errors?: readonly string[] | undefined;
  optional?: boolean;
};

/** Several files, each sent at once and on its own: progress, reasons, removal and another try for every one. */
export function Upload({ id, name, label, endpoint, limits, initial = [], errors, optional = false }: UploadProps) {
  const t = useTranslations('ui');
  const { items, add, remove, retry } = useUploads(endpoint, initial);
  const [objections, setObjections] = useState<readonly string[]>([]);
  const [isOver, setIsOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const take = (files: readonly File[]) => {
    const accepted: File[] = [];
    const refused: string[] = [];
    for (const file of files) {
      const objection = objectionTo(file, items.length + accepted.length, limits);
      if (objection === null) accepted.push(file);
      else {
        refused.push(
          t(`upload.${objection}`, {
            name: file.name,
            size: fileSize(file.size),
            max: fileSize(limits.maxBytes),
            count: limits.maxFiles,
            types: limits.extensions.map((ending) => ending.slice(1)).join(' '),
          }),
        );
      }
    }
    setObjections(refused);
    if (accepted.length > 0) add(accepted);
  };

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take([...event.dataTransfer.files]);
  };

  const removeAndReturn = (key: string) => {
    remove(key);
    setObjections([]);
    input.current?.focus();
  };

  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-medium">
        {label}
        {optional && <span className="ml-2 font-normal text-ink-3 text-small">{t('optional')}</span>}
      </label>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the input inside does all of it by keyboard */}
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
        className="relative flex flex-wrap items-center gap-x-3 gap-y-1 rounded border border-line-strong border-dashed bg-surface px-4 py-3 focus-within:outline-2 focus-within:outline-accent data-over:bg-accent-soft"
        data-over={isOver || undefined}
      >
        <UploadIcon aria-hidden="true" className="size-5 text-accent" />
        <span className="font-medium text-accent">{t('upload.choose', { count: limits.maxFiles })}</span>
        <span className="hidden text-ink-2 md:inline">{t('upload.drop', { count: limits.maxFiles })}</span>
        <span id={`${id}-limits`} className="basis-full text-ink-3 text-small">
          {t('upload.limits', { count: limits.maxFiles, size: fileSize(limits.maxBytes) })}
        </span>
        <input
          ref={input}
          id={id}
          type="file"
          multiple={limits.maxFiles > 1}
          accept={limits.extensions.join(',')}
          aria-describedby={`${id}-limits ${id}-error`}
          className="absolute inset-0 cursor-pointer opacity-0"
          onChange={(event) => {
            take([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
      <div id={`${id}-error`} aria-live="polite">
        {[...(errors ?? []), ...objections].map((error) => (
          <FieldError key={error} id={`${id}-${error}`} errors={[error]} />
        ))}
      </div>
      {items.length > 0 && (
        <ul aria-label={t('upload.files')}>
          {items.map((item) => (
            <UploadRow
              key={item.key}
              item={item}
              onRemove={() => removeAndReturn(item.key)}
              onRetry={() => retry(item.key)}
            />
          ))}
        </ul>
      )}
      {items.map((item) => item.stored && <input key={item.key} type="hidden" name={name} value={item.stored.id} />)}
    </div>
  );
}
