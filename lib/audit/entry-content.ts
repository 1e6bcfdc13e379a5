/** An entry of the audit as it is hashed: writing and verifying build it by the same function. */
export type EntryContent = {
  readonly districtId: number;
  readonly seq: number;
  readonly at: Date;
  readonly action: string;
  readonly actorId: string | null;
  readonly subject: string | null;
  readonly address: string | null;
  readonly data: unknown;
};

export const entryContent = (entry: EntryContent): Record<string, unknown> => ({
  districtId: entry.districtId,
  seq: entry.seq,
  at: entry.at.toISOString(),
  action: entry.action,
  actorId: entry.actorId,
  subject: entry.subject,
  address: entry.address,
  data: entry.data,
});
