import { hasRole } from '#lib/access/domain/viewer.ts';
import { ok } from '#lib/shared/result.ts';
import { isDispatcher } from '../actors.ts';
import { passOnAnswer } from '../answering.ts';
import { stopAllClocks } from '../clocks.ts';
import { defineCommand } from '../command.ts';

/** 当场答复: a question that needs no department is answered by the office itself. */
export const answerAtOnce = defineCommand({
  name: 'answer-at-once',
  from: ['submitted'],
  to: ['answered'],
  mayAct: (viewer, state) => !state.isAppealed && (isDispatcher(viewer) || hasRole(viewer, 'service-officer')),
  decide(state, { publicAnswer }, acting) {
    const { now, viewer } = acting;
    const stopped = stopAllClocks(state, now, 'answered', ['supervision']);
    const answered = {
      ...stopped,
      class: state.class ?? ('A' as const),
      acceptedAt: now,
      result: 'solved' as const,
      publicAnswer,
      handlerIds: [...new Set([...state.handlerIds, viewer.userId])],
    };
    return ok({
      next: passOnAnswer(answered, acting, { finishedAt: now, mayBeSampled: true }),
      events: [{ type: 'answered', audience: 'company', data: { publicAnswer } }],
    });
  },
});
