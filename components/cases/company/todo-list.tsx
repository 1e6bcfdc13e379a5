import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Link } from '#components/ui/link.tsx';
import type { CompanyLine } from '#lib/cases/queries/company-cases.ts';
import { sayByDate } from '#lib/i18n/say-date.ts';
import type { Reading } from '../reading.ts';

type TodoListProps = {
  lines: readonly CompanyLine[];
  /** how many of them a phone shows */
  onPhone: number;
  reading: Reading;
};

/** Answers to rate and information to add, each with what and by when; on a phone a line for each, so that the package is seen below. */
export function TodoList({ lines, onPhone, reading }: TodoListProps) {
  const t = useTranslations('my');
  return (
    <ul className="border-line border-t">
      {lines.map((line, at) => (
        <li
          key={line.number}
          className={`relative flex gap-3 border-light-yellow border-b border-l-4 border-b-line py-2 pl-4 hover:bg-tint md:py-3 ${
            at < onPhone ? '' : 'max-md:hidden'
          }`}
        >
          <div className="min-w-0 flex-1">
            <Link
              href={`/my/requests/${line.number}`}
              className="break-words font-semibold after:absolute after:inset-0 hover:text-accent hover:underline max-md:line-clamp-1"
            >
              {t(line.standing.kind === 'information' ? 'home.inform' : 'home.rate', { title: line.title })}
            </Link>
            {line.askedFor.length > 0 && <p className="max-md:line-clamp-1">{sayItems(line.askedFor, t)}</p>}
            {line.standing.by && (
              <p className="text-ink-2">
                {t(line.standing.isLate ? 'home.wasDue' : 'home.due', { when: sayByDate(line.standing.by, reading) })}
              </p>
            )}
          </div>
          <ChevronRight aria-hidden="true" className="mt-1 size-5 shrink-0 text-ink-3" />
        </li>
      ))}
    </ul>
  );
}

const NAMED = 3;

function sayItems(items: readonly string[], t: ReturnType<typeof useTranslations<'my'>>): string {
  const named = items.slice(0, NAMED).join(t('list.between'));
  return items.length > NAMED ? `${named} ${t('home.moreItems', { count: items.length })}` : named;
}
