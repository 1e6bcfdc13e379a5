/** Everything that can stand in a case's history; each is worded in `events.json`, for staff and, where it may be seen, for the company. */
export const COMPANY_EVENTS = [
  'filed',
  'accepted',
  'declined',
  'appealed',
  'information-requested',
  'information-provided',
  'answered',
  'merged',
  'split',
  'dispatched',
  'signed',
  'rated',
  'redo-decided',
  'reopened',
  'withdrawn',
  'undone',
  'transferred',
  'deadline-extended',
  'handling-paused',
  'resumed',
  'message-sent',
  'reminded',
  'shelved',
  'unshelved',
  'parts-concluded',
  'parts-reopened',
  'imported',
  'import-updated',
  'company-bound',
] as const;

export const STAFF_EVENTS = [
  ...COMPANY_EVENTS,
  'dispatch-instructed',
  'assigned',
  'return-requested',
  'return-decided',
  'contacted',
  'helper-invited',
  'helper-answered',
  'extension-requested',
  'extension-decided',
  'shelving-asked',
  'shelving-decided',
  'shelf-reviewed',
  'suspended',
  'suspension-confirmed',
  'supervised',
  'supervision-answered',
  'taken-on',
  'instruction-recorded',
  'result-submitted',
  'escalated',
  'result-reviewed',
  'called-back',
  'reclassified',
  'note-added',
  'reminder-sent',
] as const;

export type CompanyEvent = (typeof COMPANY_EVENTS)[number];
export type StaffEvent = (typeof STAFF_EVENTS)[number];

export const isCompanyEvent = (type: string): type is CompanyEvent =>
  (COMPANY_EVENTS as readonly string[]).includes(type);
export const isStaffEvent = (type: string): type is StaffEvent => (STAFF_EVENTS as readonly string[]).includes(type);
