import type { ReactNode } from 'react';
import { cx } from './cx.ts';

export type TagTone = 'plain' | 'accent' | 'ok' | 'danger' | 'warning';

const tones: Record<TagTone, string> = {
  plain: 'border-line bg-tint text-ink-2',
  accent: 'border-transparent bg-accent-soft text-accent',
  ok: 'border-transparent bg-ok-soft text-ok',
  danger: 'border-transparent bg-danger-soft text-danger',
  warning: 'border-transparent bg-light-yellow-soft text-light-yellow',
};

export function Tag({ tone = 'plain', children }: { tone?: TagTone; children: ReactNode }) {
  return (
    <span className={cx('inline-flex items-center whitespace-nowrap rounded border px-1.5 text-small', tones[tone])}>
      {children}
    </span>
  );
}
