import type { CommandAction } from '#components/cases/command-state.ts';
import type { Reading } from '#components/cases/reading.ts';
import type { CaseDetail } from '#lib/cases/queries/case-detail.ts';
import type { Colleague } from '#lib/cases/queries/colleagues.ts';
import type { CaseLine } from '#lib/cases/queries/list-cases.ts';
import type { DraftOrder } from '#lib/notifications/queries/draft-order.ts';

/** Everything the page of a case on the desk knows; its parts take what they need. */
export type DeskCase = {
  readonly detail: CaseDetail;
  readonly reading: Reading;
  readonly send: CommandAction;
  readonly colleagues: readonly Colleague[];
  /** other open requests of the same company that this viewer may see */
  readonly companyCases: readonly CaseLine[];
  /** laid before the supervision office by the ladder of an overdue clock */
  readonly draftOrder: DraftOrder | null;
};
