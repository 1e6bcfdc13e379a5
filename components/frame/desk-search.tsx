import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Key } from '#components/ui/key.tsx';

/** A plain form to the list that searches: the words end in the address, where they can be kept and shared. */
export function DeskSearch({ action }: { action: string }) {
  const t = useTranslations('nav');
  return (
    <search className="min-w-0 max-w-xl flex-1">
      <form action={action} className="relative flex items-center">
        <Search aria-hidden="true" className="pointer-events-none absolute left-2.5 size-4 text-ink-3" />
        <input
          type="search"
          name="q"
          data-search
          aria-label={t('searchLabel')}
          placeholder={t('search')}
          className="h-8 w-full rounded border border-line bg-paper pr-9 pl-8 placeholder:text-ink-3 hover:border-line-strong focus-visible:outline-offset-0"
        />
        <span aria-hidden="true" className="pointer-events-none absolute right-1.5 hidden md:block">
          <Key>/</Key>
        </span>
      </form>
    </search>
  );
}
