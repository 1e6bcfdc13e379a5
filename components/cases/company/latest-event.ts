import type { EventView } from '#lib/cases/case-view.ts';
import type { EventData } from '../event-data.ts';

/** What the last event of a kind says; empty where there was none, or its content was erased. */
export const dataOfLatest = (events: readonly EventView[], type: string): EventData =>
  events.findLast(({ content }) => content?.type === type)?.content?.data ?? {};
