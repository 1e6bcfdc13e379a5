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
  'company-entered',
  'data-imported',
  'data-exported',
  'setting-changed',
  'privacy-notice-published',
] as const;

export type AuditAction = (typeof AUDIT_ACTIONS)[number];
