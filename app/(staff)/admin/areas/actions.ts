'use server';

import { getTranslations } from 'next-intl/server';
import { type Reading, unitName } from '#components/cases/reading.ts';
import type { FormPreview, FormState } from '#components/ui/form-state.ts';
import { AREA_KINDS, type AreaChange } from '#lib/house-rules/domain/area-change.ts';
import { type AreaPreview, previewArea } from '#lib/house-rules/queries/preview-area.ts';
import { areaSchema } from '#lib/house-rules/schema.ts';
import { saveArea } from '#lib/house-rules/use-cases/save-area.ts';
import type { AreaEntry } from '#lib/organisation/directory.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { ok } from '#lib/shared/result.ts';
import { runForm } from '../../../forms/run-form.ts';
import { readingOf } from '../../desk/reading.ts';

export async function saveAreaForm(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, {
    schema: areaSchema,
    viewer: viewerWithPermission('organisation:manage'),
    preview: async (viewer, order) => {
      const [preview, reading] = await Promise.all([
        previewArea(db, viewer, order, Temporal.Now.instant()),
        readingOf(viewer),
      ]);
      return preview.ok ? ok(await wordPreview(preview.value, reading)) : preview;
    },
    save: async (viewer, order) =>
      saveArea(db, viewer, { ...order, address: await requestAddress() }, Temporal.Now.instant()),
    done: async ({ name }) => ({
      text: (await getTranslations('rules.areas'))('saved', { name }),
      to: '/admin/areas',
    }),
  });
}

async function wordPreview({ before, after, effect }: AreaPreview, reading: Reading): Promise<FormPreview> {
  const t = await getTranslations('rules');
  const kindOf = (value: string) => AREA_KINDS.find((each) => each === value);
  type Fact = { label: string; say: (area: AreaEntry | AreaChange) => string };
  const facts: Fact[] = [
    { label: t('fields.name'), say: ({ name }) => name },
    { label: t('fields.nameEn'), say: ({ nameEn }) => nameEn },
    {
      label: t('areas.kind'),
      say: ({ kind }) => {
        const known = kindOf(kind);
        return known ? t(`areas.kinds.${known}`) : kind;
      },
    },
    {
      label: t('areas.lead'),
      say: ({ leadUnitCode }) => (leadUnitCode ? unitName(leadUnitCode, reading) : t('areas.deskDecides')),
    },
    {
      label: t('areas.helpers'),
      say: ({ helperUnitCodes }) => helperUnitCodes.map((code) => unitName(code, reading)).join(t('comma')),
    },
    { label: t('fields.isActive'), say: ({ isActive }) => t(isActive ? 'open' : 'closed') },
  ];
  const changes = facts
    .map(({ label, say }) => ({ label, before: before ? say(before) : '', after: say(after) }))
    .filter((row) => row.before !== row.after);
  const { recent, moved, openCases } = effect;
  const effects = before
    ? [t('areas.effects.recent', { recent, moved }), t('areas.effects.open', { openCases })]
    : [t('areas.effects.new')];
  return { changes, effects };
}
