/** What is written down for the auditor, in the past tense. A new kind of entry is added here and worded in the messages. */
export const AUDIT_ACTIONS = [
  'signed-in',
  'sign-in-failed',
  'sign-in-locked',
  'signed-out',
  'session-ended',
  'all-sessions-ended',
  'user-created',
  'password-changed',
  'token-created',
  'token-revoked',
  'right-refused',
  'personal-data-read',
  'case-inspected',
  'audit-searched',
  'audit-verified',
  'keys-rotated',
  'personal-data-corrected',
  'personal-data-erased',
  'export-asked',
  'export-decided',
  'company-entered',
  'data-imported',
  'data-exported',
  'setting-changed',
] as const;

export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** What somebody tried and did not get; everything else was done. */
export const REFUSED_ACTIONS = [
  'sign-in-failed',
  'sign-in-locked',
  'right-refused',
] as const satisfies readonly AuditAction[];
