import { CircleCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ExactTime } from '#components/ui/exact-time.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { FiledCase } from '#lib/cases/queries/filed-case.ts';
import { type DateReader, sayExactly, sayWhen } from '#lib/i18n/say-date.ts';

type FiledNoticeProps = {
  filed: FiledCase;
  office: string;
  reader: DateReader;
  words: { title: string; next: string; undoHint: string };
  takeBack: (form: FormData) => Promise<void>;
  children: ReactNode;
};

/** The number, who passes it on by when, and the ten minutes in which it can be taken back. */
export function FiledNotice({ filed, office, reader, words, takeBack, children }: FiledNoticeProps) {
  const t = useTranslations('filing.filed');
  const { number, title, version, passedOnBy, undoUntil } = filed;
  return (
    <div className="flex max-w-column flex-col gap-6">
      <header className="border-ok border-l-4 py-1 pl-4">
        <h1 className="flex items-center gap-2 text-title">
          <CircleCheck aria-hidden="true" className="size-7 text-ok" />
          {words.title}
        </h1>
        <p className="mt-2 text-ink-2">{title}</p>
        <p className="mt-1">
          <span className="text-ink-3">{t('number')} </span>
          <strong className="text-heading">{number}</strong>
        </p>
      </header>
      <div className="flex flex-col gap-1">
        {passedOnBy ? (
          <>
            <p>
              {t.rich('who', {
                office,
                when: () => (
                  <ExactTime
                    dateTime={passedOnBy.at.toString()}
                    said={sayWhen(passedOnBy.at, reader)}
                    exact={sayExactly(passedOnBy.at, reader)}
                    className="font-semibold"
                  />
                ),
              })}
            </p>
            <p className="text-ink-2">{words.next}</p>
            {passedOnBy.isProvisional && <p className="text-ink-3 text-small">{t('provisional')}</p>}
          </>
        ) : (
          <p>{t('passedOn')}</p>
        )}
      </div>
      <div className="flex flex-wrap gap-3">{children}</div>
      {undoUntil && (
        <form action={takeBack} className="flex flex-col items-start gap-2 border-line border-t pt-4">
          <input type="hidden" name="number" value={number} />
          <input type="hidden" name="version" value={version} />
          <p className="text-ink-2">{words.undoHint}</p>
          <SubmitButton kind="secondary">{t('undo')}</SubmitButton>
        </form>
      )}
    </div>
  );
}
