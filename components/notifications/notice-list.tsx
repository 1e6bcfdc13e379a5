import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Tag } from '#components/ui/tag.tsx';

export type NoticeLine = {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly why: string | null;
  readonly isUnread: boolean;
  readonly isUrgent: boolean;
  readonly at: ReactNode;
};

/** Newest first; the whole line leads to the one place to act, and is read from then on. */
export function NoticeList({ lines }: { lines: readonly NoticeLine[] }) {
  const t = useTranslations('notices.page');
  return (
    <ul className="divide-y divide-line border-line border-b">
      {lines.map(({ id, title, body, why, isUnread, isUrgent, at }) => (
        <li key={id} className="py-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <a
              href={`/notices/${id}`}
              className={`min-w-0 break-words underline-offset-4 hover:underline ${isUnread ? 'font-semibold text-accent' : 'text-ink'}`}
            >
              {isUnread && <span className="sr-only">{t('unreadOne')}</span>}
              {title}
            </a>
            <span className="flex items-center gap-2 text-ink-3 text-small">
              {isUrgent && <Tag>{t('urgent')}</Tag>}
              {at}
            </span>
          </div>
          <p className="mt-0.5 break-words text-ink-2">{body}</p>
          {why && <p className="text-ink-3 text-small">{why}</p>}
        </li>
      ))}
    </ul>
  );
}
