export const CHANNELS = ['sms', 'email', 'webhook', 'robot'] as const;
export type NoticeChannel = (typeof CHANNELS)[number];

export type Reachable = {
  readonly hasPhone: boolean;
  readonly hasEmail: boolean;
  /** has chosen text messages for something, or not; null while nothing was chosen */
  readonly wantsSms: boolean | null;
};

/**
 * By which channels a message may go to a person: by mail, and by text message too where it is urgent or they chose so; while they
 * have chosen nothing, where there is no mailbox. Which notices of it go by each is asked when it is sent.
 */
export function channelsOf({ hasPhone, hasEmail, wantsSms }: Reachable, isUrgent: boolean): NoticeChannel[] {
  const bySms = hasPhone && (isUrgent || (wantsSms ?? !hasEmail));
  return [...(bySms ? (['sms'] as const) : []), ...(hasEmail ? (['email'] as const) : [])];
}
