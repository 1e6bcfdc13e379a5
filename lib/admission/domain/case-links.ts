/** What somebody may do by a one-time link, each after the event that asks for it and while the case waits for it. */
export const LINK_ACTS = {
  'provide-information': { event: 'information-requested', status: 'needs-information' },
  rate: { event: 'answered', status: 'answered' },
} as const;

export type LinkAct = keyof typeof LINK_ACTS;

export const isLinkAct = (text: string): text is LinkAct => Object.hasOwn(LINK_ACTS, text);

/** The window of the question and of the rating is about a week; a link never outlives it by much. */
export const LINK_DAYS = 14;

/** A question asked earlier than this gets no link any more: whoever starts the worker late sends no old mail. */
export const SENT_WITHIN_HOURS = 24;
