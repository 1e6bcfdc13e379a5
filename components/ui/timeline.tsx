import type { ReactNode } from 'react';

export type TimelineEntry = {
  key: string;
  time: ReactNode;
  title: ReactNode;
  detail?: ReactNode;
  /** Colours the dot only; the title says the same in words. */
  tone?: 'plain' | 'accent' | 'danger';
};

const dots = { plain: 'bg-line-strong', accent: 'bg-accent', danger: 'bg-danger' } as const;

export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol>
      {entries.map(({ key, time, title, detail, tone = 'plain' }) => (
        <li key={key} className="relative ml-1.5 border-line border-l pb-5 pl-5 last:border-transparent last:pb-0">
          <span
            aria-hidden="true"
            className={`-left-[5px] absolute top-[0.55em] size-[9px] rounded-full ${dots[tone]}`}
          />
          <div className="text-ink-3 text-small">{time}</div>
          <div>{title}</div>
          {detail && <div className="mt-1 text-ink-2">{detail}</div>}
        </li>
      ))}
    </ol>
  );
}
