'use client';

import { Bell } from 'lucide-react';
import { useEffect, useState } from 'react';

type NoticeBellProps = {
  count: number;
  /** counted no further */
  most: number;
  /** 通知 */
  label: string;
  /** `{count} 条未读` with the number in braces */
  unread: string;
};

/**
 * The way to one's notices with how many are unread. While the page is looked at the number follows by itself; without a script,
 * or while there is no connection, it is as of when the page came.
 */
export function NoticeBell({ count: first, most, label, unread }: NoticeBellProps) {
  const count = useLiveCount(first);
  const shown = count > most ? `${most}+` : String(count);
  return (
    // A plain link: the page it leads to must be fresh.
    <a
      href="/notices"
      className="relative inline-flex min-h-control items-center gap-1.5 whitespace-nowrap rounded px-2 text-ink-2 hover:bg-tint hover:text-ink"
    >
      <Bell aria-hidden="true" className="size-[1.2em]" />
      <span className="sr-only beside:not-sr-only">{label}</span>
      <span aria-live="polite">
        {count > 0 && (
          <>
            <span
              aria-hidden="true"
              className="inline-flex min-w-[1.6em] justify-center rounded-full bg-accent px-1 font-semibold text-accent-ink text-small"
            >
              {shown}
            </span>
            <span className="sr-only">{unread.replace('{count}', shown)}</span>
          </>
        )}
      </span>
    </a>
  );
}

function useLiveCount(first: number): number {
  const [count, setCount] = useState(first);
  useEffect(() => setCount(first), [first]);
  useEffect(() => {
    let source: EventSource | null = null;
    // One connection for the window in front: a browser allows few to one address.
    const follow = () => {
      if (document.hidden) {
        source?.close();
        source = null;
      } else if (!source) {
        source = new EventSource('/api/notices/stream');
        source.onmessage = ({ data }) => setCount(Number(data));
      }
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      source?.close();
    };
  }, []);
  return count;
}
