import { useTranslations } from 'next-intl';
import { Facts } from '#components/ui/facts.tsx';
import type { DeskCase } from '../desk-case.ts';
import { useShelfFacts } from '../shelf-facts.ts';

/** 挂账: the plan of a case on the long-term list. */
export function ShelfSection({ of: { detail, reading } }: { of: DeskCase }) {
  const t = useTranslations('desk.shelf');
  const facts = useShelfFacts(detail.shelf, reading);
  if (detail.status !== 'shelved' || facts.length === 0) return null;
  return (
    <section aria-labelledby="shelf" className="flex flex-col gap-2 border-line border-t pt-4">
      <h3 id="shelf" className="text-heading">
        {t('title')}
      </h3>
      <Facts facts={facts} />
    </section>
  );
}
