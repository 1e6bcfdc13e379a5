import Link from 'next/link';
import type { ReactNode } from 'react';

export type FilingAnswer = {
  /** the control that is changed, where its own page finds it */
  field: string;
  label: string;
  value: ReactNode;
};

type FilingAnswersProps = { answers: readonly FilingAnswer[]; formPath: string; change: string };

/** All that was written, once more, each with the way back to change it. */
export function FilingAnswers({ answers, formPath, change }: FilingAnswersProps) {
  return (
    <dl className="border-line border-t">
      {answers.map(({ field, label, value }) => (
        <div key={label} className="flex gap-4 border-line border-b py-3">
          <div className="min-w-0 flex-1 beside:grid beside:grid-cols-[9em_1fr] beside:gap-4">
            <dt className="text-ink-3">{label}</dt>
            <dd className="min-w-0 whitespace-pre-line break-words">{value}</dd>
          </div>
          <Link
            href={`${formPath}#${field}`}
            className="shrink-0 self-start text-accent underline underline-offset-4 hover:text-accent-strong"
          >
            {change}
            <span className="sr-only"> {label}</span>
          </Link>
        </div>
      ))}
    </dl>
  );
}
