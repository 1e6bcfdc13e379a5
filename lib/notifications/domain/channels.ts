export const CHANNELS = ['sms', 'email', 'webhook', 'robot'] as const;
export type NoticeChannel = (typeof CHANNELS)[number];

export type Reachable = { readonly hasPhone: boolean; readonly hasEmail: boolean };

/** By which channels a message goes to a person: by mail, and by text message too where it is urgent or there is no mailbox. */
export function channelsOf({ hasPhone, hasEmail }: Reachable, isUrgent: boolean): NoticeChannel[] {
  const bySms = hasPhone && (isUrgent || !hasEmail);
  return [...(bySms ? (['sms'] as const) : []), ...(hasEmail ? (['email'] as const) : [])];
}
