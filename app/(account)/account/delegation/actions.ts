'use server';

import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { readDelegations } from '#lib/access/queries/own-account.ts';
import { listAbsences } from '#lib/access/queries/staff.ts';
import { endDelegation } from '#lib/access/use-cases/end-delegation.ts';
import { giveDelegation } from '#lib/access/use-cases/give-delegation.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { db } from '#lib/platform/db.ts';
import { setFlash } from '#lib/platform/flash.ts';
import { requestAddress, requireViewer, viewerForAction } from '#lib/platform/session.ts';
import { fromDateColumn } from '#lib/shared/date-columns.ts';
import { ok, refuse } from '#lib/shared/result.ts';
import { shortText } from '#lib/shared/text-schema.ts';
import { runForm } from '../../../forms/run-form.ts';

const schema = z.object({
  delegateId: z.uuid(),
  from: z.iso.date(),
  until: z.iso.date(),
  reason: shortText(100).optional(),
});

export async function delegate(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('staff.delegation');
  return runForm(form, {
    schema,
    viewer: viewerForAction('staff'),
    preview: async (viewer, input) => {
      const today = Temporal.Now.instant().toZonedDateTimeISO(viewer.district.timeZone).toPlainDate();
      const [{ given, colleagues }, absences, locale] = await Promise.all([
        readDelegations(db, viewer, today),
        listAbsences(db, viewer, input.delegateId, today),
        getLocale(),
      ]);
      const chosen = colleagues.find(({ id }) => id === input.delegateId);
      if (!chosen) return refuse('delegation-not-colleague', undefined, 'delegateId');
      const name = ownNameIn(locale, chosen);
      const overlaps = ({ fromDate, untilDate }: { fromDate: Date; untilDate: Date }) =>
        fromDateColumn(fromDate) <= input.until && fromDateColumn(untilDate) >= input.from;
      return ok({
        changes: [{ label: t('change'), before: '', after: `${name}\n${t('period', input)}` }],
        effects: [
          t('effect', { name }),
          ...given.filter(overlaps).map((each) => t('overlapSelf', { name: ownNameIn(locale, each.delegate) })),
          ...(absences.some(overlaps) ? [t('overlapOther', { name })] : []),
        ],
      });
    },
    save: async (viewer, { from, until, delegateId, reason = null }) =>
      giveDelegation(
        db,
        viewer,
        {
          delegateId,
          reason,
          from: Temporal.PlainDate.from(from),
          until: Temporal.PlainDate.from(until),
          address: await requestAddress(),
        },
        Temporal.Now.instant(),
      ),
    done: async () => ({ text: t('givenDone'), to: '/account/delegation' }),
  });
}

export async function stopDelegation(form: FormData): Promise<void> {
  const viewer = await requireViewer('staff');
  const id = z.uuid().safeParse(form.get('id'));
  if (!id.success) redirect('/account/delegation');
  const ended = await endDelegation(
    db,
    viewer,
    { id: id.data, address: await requestAddress() },
    Temporal.Now.instant(),
  );
  if (ended.ok) await setFlash({ tone: 'ok', text: (await getTranslations('staff.delegation'))('ended') });
  redirect('/account/delegation');
}
