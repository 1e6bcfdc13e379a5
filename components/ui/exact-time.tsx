import { cx } from './cx.ts';

type ExactTimeProps = {
  /** RFC 3339, for machines. */
  dateTime: string;
  /** As people say it. */
  said: string;
  /** The whole date with weekday and year. */
  exact: string;
  /** In long lists every row would be one more stop of the Tab key: leave it out there. */
  focusable?: boolean;
  className?: string;
};

/** A moment in plain words; the exact form shows on hover, on focus (also by touch) and is read out. */
export function ExactTime({ dateTime, said, exact, focusable = true, className }: ExactTimeProps) {
  const words = (
    <time dateTime={dateTime} title={exact}>
      {said}
    </time>
  );
  if (!focusable) return <span className={cx('whitespace-nowrap', className)}>{words}</span>;
  return (
    <button type="button" className={cx('group relative cursor-help whitespace-nowrap rounded text-left', className)}>
      <span className="border-ink-3 border-b border-dotted">{words}</span>
      <span className="sr-only text-ink text-small group-focus:not-sr-only group-focus:absolute group-focus:top-full group-focus:left-0 group-focus:z-20 group-focus:mt-1 group-focus:whitespace-nowrap group-focus:rounded group-focus:border group-focus:border-line group-focus:bg-raised group-focus:px-2.5 group-focus:py-1 group-focus:shadow-float">
        {exact}
      </span>
    </button>
  );
}
