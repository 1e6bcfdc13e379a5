import { redirect } from 'next/navigation';
import { withAllCompanies } from '#lib/access/domain/acting-for.ts';
import { pathOfNotice } from '#lib/notifications/say-notice.ts';
import { openNotice } from '#lib/notifications/use-cases/read-notices.ts';
import { db } from '#lib/platform/db.ts';
import { requireViewer } from '#lib/platform/session.ts';

export const dynamic = 'force-dynamic';

/** Opens a notice: it is read, and the reader stands where it asks them to act. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<never> {
  const viewer = await requireViewer();
  const notice = await openNotice(db, withAllCompanies(viewer), (await params).id, Temporal.Now.instant());
  return redirect((notice && pathOfNotice(notice)) ?? '/notices?show=all');
}
