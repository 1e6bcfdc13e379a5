/** An event of a case as it is hashed: writing and verifying build it by the same function. */
export type EventContent = {
  readonly caseId: string;
  readonly seq: number;
  readonly at: Date;
  readonly type: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorUnitCode: string | null;
  readonly fromStatus: string | null;
  readonly toStatus: string | null;
  readonly audience: string;
  readonly data: unknown;
};

export const eventContent = (event: EventContent): Record<string, unknown> => ({
  caseId: event.caseId,
  seq: event.seq,
  at: event.at.toISOString(),
  type: event.type,
  actorKind: event.actorKind,
  actorId: event.actorId,
  actorUnitCode: event.actorUnitCode,
  fromStatus: event.fromStatus,
  toStatus: event.toStatus,
  audience: event.audience,
  data: event.data,
});
