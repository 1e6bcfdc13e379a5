import type { Setting } from '#lib/organisation/settings.ts';

export const PERIODS = [
  'draftDays',
  'invitationDays',
  'linkDays',
  'unusedAccountDays',
  'exportDays',
  'exportRecordDays',
  'complaintDays',
  'consentDays',
  'claimDays',
  'trialDays',
  'listDays',
] as const satisfies readonly (keyof Setting<'retention'>)[];
