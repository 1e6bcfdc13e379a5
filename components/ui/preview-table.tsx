'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { FormPreview } from './form-state.ts';
import { PlainTable } from './plain-table.tsx';

/** What saving would change, before and after, and whom it touches; takes focus when it appears. */
export function PreviewTable({ preview, answer }: { preview: FormPreview; answer: string }) {
  const t = useTranslations('ui.preview');
  const box = useRef<HTMLElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer takes focus again
  useEffect(() => box.current?.focus(), [answer]);

  const { changes, effects, table } = preview;
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-label={t('title')}
      className="border-accent border-l-4 py-1 pl-4 outline-none"
    >
      <h2 className="text-heading">{t('title')}</h2>
      {table ? null : changes.length === 0 ? (
        <p className="text-ink-2">{t('nothing')}</p>
      ) : (
        <table className="mt-2 w-full text-left">
          <thead>
            <tr className="border-line border-b text-ink-2 text-small">
              <th className="whitespace-nowrap py-1 pr-4 font-normal">{t('what')}</th>
              <th className="whitespace-nowrap py-1 pr-4 font-normal">{t('before')}</th>
              <th className="whitespace-nowrap py-1 font-normal">{t('after')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ label, before, after }) => (
              <tr key={label} className="border-line border-b align-top">
                <th scope="row" className="min-w-16 py-1.5 pr-4 font-medium">
                  {label}
                </th>
                <td className="whitespace-pre-line break-words py-1.5 pr-4 text-ink-2">{before || '—'}</td>
                <td className="whitespace-pre-line break-words py-1.5">{after || '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {effects.length > 0 && (
        <ul className="mt-3 list-disc pl-5">
          {effects.map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
      )}
      {table && (
        <div className="mt-3">
          <PlainTable table={table} />
        </div>
      )}
    </section>
  );
}
