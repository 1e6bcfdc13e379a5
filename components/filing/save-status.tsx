'use client';

import { CircleAlert, CloudCheck } from 'lucide-react';
import { cx } from '#components/ui/cx.ts';
import type { Saving } from './use-autosave.ts';

export type SaveWords = { saving: string; saved: string };

/** Whether what was typed is on the server, said quietly; loud only when it is not. */
export function SaveStatus({ saving, words }: { saving: Saving; words: SaveWords }) {
  const { isSaving, answer } = saving;
  return (
    <div
      aria-live="polite"
      className={cx('-mt-4 min-h-6 text-small', answer?.status === 'unsaved' && 'sticky bottom-20 z-10 md:bottom-4')}
    >
      {answer?.status === 'unsaved' ? (
        <p className="flex gap-1.5 rounded border border-danger bg-raised px-3 py-2 text-danger shadow-float">
          <CircleAlert aria-hidden="true" className="mt-[0.2em] size-[1.15em] shrink-0" />
          <span>
            {answer.message}{' '}
            {answer.link && (
              <a href={answer.link.href} className="underline underline-offset-4">
                {answer.link.label}
              </a>
            )}
          </span>
        </p>
      ) : isSaving ? (
        <p className="text-ink-3">{words.saving}</p>
      ) : answer ? (
        <p className="flex items-center gap-1.5 text-ink-3">
          <CloudCheck aria-hidden="true" className="size-[1.15em] text-ok" />
          {words.saved.replace('{at}', answer.at)}
        </p>
      ) : null}
    </div>
  );
}
