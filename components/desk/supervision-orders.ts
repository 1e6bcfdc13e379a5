import { instantIn, textIn } from '#components/cases/event-data.ts';
import type { CaseDetail } from '#lib/cases/queries/case-detail.ts';

/** A supervision order as the history tells it, with its reply. */
export type SupervisionOrder = {
  readonly number: string;
  readonly unitCode: string;
  readonly demand: string;
  readonly orderedBy: string | null;
  readonly orderedAt: Temporal.Instant;
  readonly replyAt: Temporal.Instant | null;
  readonly reply: string | null;
  readonly repliedAt: Temporal.Instant | null;
  /** its clock runs */
  readonly isOpen: boolean;
};

/** The orders of a case, the latest first. */
export function supervisionOrders({ events, people, clocks }: CaseDetail): SupervisionOrder[] {
  const contents = events.flatMap(({ content }) => (content?.data ? [{ ...content, data: content.data }] : []));
  const replies = contents.filter(({ type }) => type === 'supervision-answered');
  const started = clocks.filter(({ name }) => name === 'supervision');
  return contents
    .filter(({ type }) => type === 'supervised')
    .map(({ data, at, actorId }, index) => {
      const number = textIn(data, 'number') ?? '';
      const reply = replies.find((each) => textIn(each.data, 'number') === number);
      return {
        number,
        unitCode: textIn(data, 'unit') ?? '',
        demand: textIn(data, 'demand') ?? '',
        orderedBy: (actorId && people.get(actorId)) ?? null,
        orderedAt: at,
        replyAt: instantIn(data, 'replyAt'),
        reply: reply ? textIn(reply.data, 'reply') : null,
        repliedAt: reply?.at ?? null,
        isOpen: started[index]?.stoppedAt === null,
      };
    })
    .toReversed();
}
