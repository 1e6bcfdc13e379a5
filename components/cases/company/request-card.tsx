import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Link } from '#components/ui/link.tsx';
import type { CompanyLine } from '#lib/cases/queries/company-cases.ts';
import { sayDay, sayExactly } from '#lib/i18n/say-date.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import type { Reading } from '../reading.ts';
import { sayStanding } from './say-standing.ts';
import { StandingTag } from './standing-tag.tsx';

type RequestCardProps = {
  line: CompanyLine;
  reading: Reading;
  /** where the reader sees more than its own */
  showFiler?: boolean;
  /** its place among the headings of the page */
  heading?: 'h2' | 'h3';
};

/** One request in a list: the whole card leads to it. */
export function RequestCard({ line, reading, showFiler = false, heading: Heading = 'h3' }: RequestCardProps) {
  const standing = useTranslations('my.standing');
  const { number, title, parent, standing: stands } = line;
  const sentence = stands.kind === 'transferred' ? null : sayStanding(stands, standing, reading, line);
  return (
    <article className="relative flex gap-3 border-line border-b py-4 hover:bg-tint">
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Heading className="min-w-0 break-words">
            <Link
              href={`/my/requests/${number}`}
              className="after:absolute after:inset-0 hover:text-accent hover:underline"
            >
              {title}
            </Link>
          </Heading>
          <StandingTag kind={stands.kind} />
        </div>
        <CardNeeds line={line} />
        {sentence && <p className="text-ink-2">{sentence}</p>}
        {parent && <PartOf title={parent.title} />}
        <CardFacts line={line} reading={reading} showFiler={showFiler} />
      </div>
      <ChevronRight aria-hidden="true" className="mt-1 size-5 shrink-0 text-ink-3" />
    </article>
  );
}

function PartOf({ title }: { title: string }) {
  const t = useTranslations('my.list');
  return <p className="text-ink-3 text-small">{t('partOf', { title })}</p>;
}

/** What the company is asked for, before anything else. */
function CardNeeds({ line: { askedFor, waitingParts } }: { line: CompanyLine }) {
  const t = useTranslations('my.list');
  if (askedFor.length > 0) return <p className="font-medium">{t('asked', { items: askedFor.join(t('between')) })}</p>;
  return waitingParts > 0 ? <p className="font-medium">{t('partsWait', { count: waitingParts })}</p> : null;
}

function CardFacts({ line, reading, showFiler }: Required<Omit<RequestCardProps, 'heading'>>) {
  const t = useTranslations('my.list');
  const facts = [
    line.number,
    t('filedOn', { when: sayDay(line.submittedAt, reading) }),
    ...(showFiler ? [sayFiler(line.filedBy, t, reading)] : []),
    ...(line.isConfidential ? [t('confidential')] : []),
  ];
  return (
    <p title={sayExactly(line.submittedAt, reading)} className="mt-1 text-ink-3 text-small">
      {facts.join(' · ')}
    </p>
  );
}

function sayFiler(
  filedBy: CompanyLine['filedBy'],
  t: ReturnType<typeof useTranslations<'my.list'>>,
  { locale }: Reading,
): string {
  if (!filedBy) return t('filedForYou');
  return filedBy.isViewer ? t('filedByYou') : t('filedBy', { name: ownNameIn(locale, filedBy) });
}
