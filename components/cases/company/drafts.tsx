import { PencilLine } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Link } from '#components/ui/link.tsx';
import type { DraftLine } from '#lib/cases/queries/drafts.ts';
import { sayAgo } from '#lib/i18n/say-date.ts';
import type { Reading } from '../reading.ts';

/** What was begun and not filed, to go on with. */
export function Drafts({ drafts, reading }: { drafts: readonly DraftLine[]; reading: Reading }) {
  const t = useTranslations('my.list');
  return (
    <ul className="border-line border-t">
      {drafts.map(({ id, title, updatedAt }) => (
        <li key={id} className="relative flex items-center gap-3 border-line border-b py-3 hover:bg-tint">
          <PencilLine aria-hidden="true" className="size-4.5 shrink-0 text-ink-3" />
          <Link
            href={`/my/requests/new?draft=${id}`}
            className="min-w-0 flex-1 truncate after:absolute after:inset-0 hover:text-accent hover:underline"
          >
            {title || t('draftUntitled')}
          </Link>
          <span className="shrink-0 text-ink-3 text-small">{t('draftAt', { when: sayAgo(updatedAt, reading) })}</span>
        </li>
      ))}
    </ul>
  );
}
