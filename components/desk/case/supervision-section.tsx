import { useTranslations } from 'next-intl';
import type { DeskCase } from '../desk-case.ts';
import { OrderLines } from '../order-lines.tsx';

/** 督办: the orders on this case and what was answered; a company's page has no such place. */
export function SupervisionSection({ of }: { of: DeskCase }) {
  const t = useTranslations('desk.oversight');
  if (!of.detail.isSupervised) return null;
  return (
    <section aria-labelledby="supervision" className="flex flex-col gap-2 border-line border-t pt-4">
      <h3 id="supervision" className="text-heading">
        {t('title')}
      </h3>
      <OrderLines of={of} />
    </section>
  );
}
