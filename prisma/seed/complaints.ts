import { hashLinkToken, newLinkToken } from '#lib/access/link-token.ts';
import type { Db } from '#lib/platform/db.ts';
import { appendMessage, insertComplaint } from '#lib/site/repository/complaints.ts';
import type { Cast } from './cast.ts';

/** What was said about the portal: by a company and answered, by a visitor whom nobody has answered yet. */
export async function leaveComplaints(db: Db, cast: Cast, now: Temporal.Instant): Promise<void> {
  const { districtId, userId: writerId } = cast.byLogin('company');
  const { userId: answeredById } = cast.byLogin('dispatcher');
  const ago = (hours: number) => now.subtract({ hours });
  await db.$transaction(async (tx) => {
    const written = { districtId, kind: 'fault', place: '提一件诉求' } as const;
    const text = '手机上选附件以后，返回上一步，附件要重新选一遍。';
    const id = await insertComplaint(tx, { ...written, text, writerId, tokenHash: null, at: ago(98) });
    const answer = '谢谢您告诉我们。已经改好：返回上一步后，选好的附件会留在草稿里。';
    await appendMessage(tx, { districtId, id, number: 2, text: answer, answeredById, at: ago(26) });
    await insertComplaint(tx, {
      districtId,
      kind: 'suggestion',
      text: '希望政策页面能按行业筛选，现在要一条一条看。',
      writerId: null,
      tokenHash: hashLinkToken(newLinkToken()),
      at: ago(5),
    });
  });
}
