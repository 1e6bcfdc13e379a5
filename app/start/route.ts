import { redirect } from 'next/navigation';
import { homeOf } from '#lib/access/domain/home.ts';
import { requireViewer } from '#lib/platform/session.ts';

/** After signing in: on to where this person's work begins. */
export async function GET(): Promise<never> {
  redirect(homeOf(await requireViewer()));
}
