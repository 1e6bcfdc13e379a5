import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Link } from '#components/ui/link.tsx';
import type { CompanyLine } from '#lib/cases/queries/company-cases.ts';
import type { Reading } from '../reading.ts';
import { sayStanding } from './say-standing.ts';

/** Answers to rate and information to add, each with what and by when. */
export function TodoList({ lines, reading }: { lines: readonly CompanyLine[]; reading: Reading }) {
  const t = useTranslations('my');
  const standing = useTranslations('my.standing');
  return (
    <ul className="border-line border-t">
      {lines.map((line) => (
        <li
          key={line.number}
          className="relative flex gap-3 border-light-yellow border-b border-l-4 border-b-line py-3 pl-4 hover:bg-tint"
        >
          <div className="min-w-0 flex-1">
            <Link
              href={`/my/requests/${line.number}`}
              className="break-words font-semibold after:absolute after:inset-0 hover:text-accent hover:underline"
            >
              {t(line.standing.kind === 'information' ? 'home.inform' : 'home.rate', { title: line.title })}
            </Link>
            {line.askedFor.length > 0 && <p>{sayItems(line.askedFor, t)}</p>}
            <p className="text-ink-2">{sayStanding(line.standing, standing, reading)}</p>
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
