import { cx } from './cx.ts';

/** A grey place in the final shape; the page around it says aloud that it is loading. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden="true" className={cx('block animate-pulse rounded bg-line', className ?? 'h-4 w-full')} />;
}
