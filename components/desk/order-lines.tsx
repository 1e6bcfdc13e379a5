import { useTranslations } from 'next-intl';
import { LongText } from '#components/cases/long-text.tsx';
import { Moment } from '#components/cases/moment.tsx';
import { unitName } from '#components/cases/reading.ts';
import type { DeskCase } from './desk-case.ts';
import { type SupervisionOrder, supervisionOrders } from './supervision-orders.ts';

type OrderLinesProps = { of: DeskCase; isOpenOnly?: boolean };

/** Supervision orders with their replies, the latest first. */
export function OrderLines({ of, isOpenOnly = false }: OrderLinesProps) {
  const orders = supervisionOrders(of.detail).filter(({ isOpen }) => isOpen || !isOpenOnly);
  return orders.map((order) => <OrderLine key={order.number} order={order} reading={of.reading} />);
}

function OrderLine({ order, reading }: { order: SupervisionOrder; reading: DeskCase['reading'] }) {
  const t = useTranslations('desk.oversight');
  const { number, unitCode, demand, orderedBy, orderedAt, replyAt, reply, repliedAt, isOpen } = order;
  return (
    <div className="flex flex-col gap-1">
      <p className="font-medium">{t('orderOf', { number, unit: unitName(unitCode, reading) })}</p>
      <LongText text={demand} />
      <p className="text-ink-3 text-small">
        {orderedBy} <Moment at={orderedAt} reading={reading} how="ago" />
        {replyAt && (
          <>
            {' · '}
            {t('replyBy')} <Moment at={replyAt} reading={reading} focusable />
          </>
        )}
      </p>
      {reply ? (
        <div className="border-line border-l-2 pl-3">
          <LongText text={reply} />
          {repliedAt && (
            <p className="text-ink-3 text-small">
              {t.rich('answered', { when: () => <Moment key="when" at={repliedAt} reading={reading} how="ago" /> })}
            </p>
          )}
        </div>
      ) : (
        <p className="text-ink-2">{t(isOpen ? 'waiting' : 'lapsed')}</p>
      )}
    </div>
  );
}
