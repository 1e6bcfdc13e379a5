import type { ReactNode } from 'react';
import { Link } from '#components/ui/link.tsx';

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
        <div
          key={label}
          className="grid grid-cols-[1fr_auto] gap-x-4 border-line border-b py-3 beside:grid-cols-[9em_1fr_auto]"
        >
          <dt className="text-ink-3">{label}</dt>
          <dd className="row-start-2 min-w-0 whitespace-pre-line break-words beside:row-start-1 beside:col-start-2">
            {value}
          </dd>
          <dd className="col-start-2 row-start-1 beside:col-start-3">
            <Link
              href={`${formPath}#${field}`}
              className="text-accent underline underline-offset-4 hover:text-accent-strong"
            >
              {change}
              <span className="sr-only"> {label}</span>
            </Link>
          </dd>
        </div>
      ))}
    </dl>
  );
}
