import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Timeline } from '#components/ui/timeline.tsx';
import type { ComplaintMessageView } from '#lib/site/domain/complaint.ts';

type ComplaintThreadProps = {
  messages: readonly ComplaintMessageView[];
  /** What the one who wrote it is called here. */
  writer: string;
  say: (at: Temporal.Instant) => ReactNode;
};

/** Everything written in one complaint, in its order. */
export function ComplaintThread({ messages, writer, say }: ComplaintThreadProps) {
  const t = useTranslations('complaints');
  return (
    <Timeline
      entries={messages.map(({ number, isAnswer, text, at }) => ({
        key: String(number),
        time: say(at),
        title: <span className="font-medium">{isAnswer ? t('office') : writer}</span>,
        detail: <p className="whitespace-pre-line break-words text-ink">{text}</p>,
        tone: isAnswer ? 'accent' : 'plain',
      }))}
    />
  );
}
