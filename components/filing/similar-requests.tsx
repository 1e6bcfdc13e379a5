'use client';

import { Notice } from '#components/ui/notice.tsx';
import { useFiling } from './filing-context.ts';

type SimilarRequestsProps = {
  words: { title: string; text: string };
  /** A case's own page is this followed by its number. */
  casesPath: string;
};

/** Open requests that say much the same, before one matter is filed twice. Opened in a page of their own: this one stays. */
export function SimilarRequests({ words, casesPath }: SimilarRequestsProps) {
  const { saved } = useFiling();
  const similar = saved?.similar ?? [];
  return (
    <div aria-live="polite" className="empty:hidden">
      {similar.length > 0 && (
        <Notice title={words.title}>
          <p>{words.text}</p>
          <ul className="mt-1 flex flex-col gap-1">
            {similar.map(({ number, title, status }) => (
              <li key={number}>
                <a
                  href={`${casesPath}/${number}`}
                  target="_blank"
                  rel="noreferrer"
                  className="text-accent underline underline-offset-4"
                >
                  {title}
                </a>{' '}
                <span className="text-ink-3 text-small">
                  {number} · {status}
                </span>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
