import { getTranslations } from 'next-intl/server';
import type { Registered } from '#lib/admission/commands/take-in.ts';

/** What somebody is told who has just registered: in, in with the company, or waiting. */
export async function wordRegistered({ admitted }: Registered, company: string | null): Promise<string> {
  const t = await getTranslations('admission.register');
  if (company === null) return t('doneFounder');
  if (!admitted) return t('doneWaiting');
  return t(admitted.role === 'owner' ? 'done' : 'doneMember', { company });
}
