'use server';

import { getTranslations } from 'next-intl/server';
import { sayRung, sayTold } from '#components/notifications/say-rung.ts';
import type { FormPreview, FormState } from '#components/ui/form-state.ts';
import type { Ladder } from '#lib/notifications/domain/ladder.ts';
import { ladderOfEntries, withLadder } from '#lib/notifications/domain/ladder-change.ts';
import { countRunningClocks } from '#lib/notifications/queries/running-clocks.ts';
import { ladderSchema } from '#lib/notifications/schema.ts';
import type { Setting } from '#lib/organisation/settings.ts';
import { changeSetting } from '#lib/organisation/use-cases/change-setting.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { ok } from '#lib/shared/result.ts';
import { runForm } from '../../../forms/run-form.ts';
import { readLadder } from './read-ladder.ts';

/** Sets the rungs of one clock; clocks that run are looked at anew within a minute. */
export async function saveLadder(_before: FormState, form: FormData): Promise<FormState> {
  const [t, words] = await Promise.all([getTranslations('ladders'), getTranslations('clocks')]);
  return runForm(form, {
    schema: ladderSchema,
    viewer: viewerWithPermission('organisation:manage'),
    preview: async (viewer, { clock, rungs }) => {
      const after = ladderOfEntries(rungs);
      if (!after.ok) return after;
      const { ladder: before } = await readLadder(db, viewer, clock);
      const changes = await changesBetween(before, after.value);
      const running = await countRunningClocks(db, viewer, clock);
      return ok({ changes, effects: changes.length > 0 ? [t('effect', { running })] : [] });
    },
    save: async (viewer, { clock, rungs, version }) => {
      const ladder = ladderOfEntries(rungs);
      if (!ladder.ok) return ladder;
      const { ladders } = await readLadder(db, viewer, clock);
      const value = { ladders: withLadder(ladders, clock, ladder.value) } as Setting<'escalation'>;
      const order = { name: 'escalation', value, version, address: await requestAddress() } as const;
      return changeSetting(db, viewer, order, Temporal.Now.instant());
    },
    done: async (_saved, { clock }) => ({ text: t('saved', { clock: words(clock) }), to: '/admin/ladders' }),
  });
}

/** Rung by rung, whom it told and whom it will tell. */
async function changesBetween(before: Ladder, after: Ladder): Promise<FormPreview['changes']> {
  const t = await getTranslations('ladders');
  const names = [...new Set([...before, ...after].map(({ name }) => name))];
  const told = (ladder: Ladder, name: Ladder[number]['name']) => {
    const rung = ladder.find((each) => each.name === name);
    return rung ? sayTold(rung, t) : t('none');
  };
  return names
    .map((name) => ({ label: sayRung(name, t), before: told(before, name), after: told(after, name) }))
    .filter((change) => change.before !== change.after);
}
