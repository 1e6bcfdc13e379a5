import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';

export type NoticeTone = 'info' | 'ok' | 'danger';

const looks = {
  info: { icon: Info, edge: 'border-accent', ink: 'text-accent' },
  ok: { icon: CircleCheck, edge: 'border-ok', ink: 'text-ok' },
  danger: { icon: CircleAlert, edge: 'border-danger', ink: 'text-danger' },
} as const;

type NoticeProps = { tone?: NoticeTone; title?: ReactNode; children?: ReactNode; className?: string };

/** Something to know before going on, in the flow of the page; it does not go away by itself. */
export function Notice({ tone = 'info', title, children, className }: NoticeProps) {
  const { icon: Icon, edge, ink } = looks[tone];
  return (
    <div className={cx('flex gap-3 border-l-4 py-1 pl-4', edge, className)}>
      <Icon aria-hidden="true" className={cx('mt-[0.25em] size-[1.2em] shrink-0', ink)} />
      <div className="min-w-0 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-ink-2">{children}</div>}
      </div>
    </div>
  );
}
