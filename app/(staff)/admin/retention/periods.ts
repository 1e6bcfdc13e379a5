import type { Setting } from '#lib/organisation/settings.ts';

export const PERIODS = [
  'draftDays',
  'invitationDays',
  'unusedAccountDays',
  'exportDays',
] as const satisfies readonly (keyof Setting<'retention'>)[];
