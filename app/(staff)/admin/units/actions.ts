'use server';

import { getLocale, getTranslations } from 'next-intl/server';
import type { FormState } from '#components/ui/form-state.ts';
import { shortNameIn } from '#lib/organisation/directory.ts';
import { findUnitWithUse, getDirectory } from '#lib/organisation/queries.ts';
import { addUnit } from '#lib/organisation/use-cases/add-unit.ts';
import { changeUnit } from '#lib/organisation/use-cases/change-unit.ts';
import { setUnitOpen } from '#lib/organisation/use-cases/set-unit-open.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { ok, refuse } from '#lib/shared/result.ts';
import { runForm } from '../../../forms/run-form.ts';
import { newUnitSchema, unitOpeningSchema, unitSchema } from './schema.ts';

const arranger = () => viewerWithPermission('organisation:manage');

export async function createUnit(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('staff.units');
  return runForm(form, {
    schema: newUnitSchema,
    viewer: arranger(),
    save: async (viewer, { parentCode = null, ...unit }) =>
      addUnit(db, viewer, { ...unit, parentCode, address: await requestAddress() }, Temporal.Now.instant()),
    done: async (_saved, { code }) => ({ text: t('added'), to: `/admin/units/${code}` }),
  });
}

const FIELDS = ['name', 'nameEn', 'shortName', 'shortNameEn', 'parentCode'] as const;

export async function saveUnit(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('staff.units');
  return runForm(form, {
    schema: unitSchema,
    viewer: arranger(),
    preview: async ({ districtId }, after) => {
      const [found, { units }, locale] = await Promise.all([
        findUnitWithUse(db, districtId, after.code),
        getDirectory(db, districtId),
        getLocale(),
      ]);
      if (!found) return refuse('not-found');
      const word = (field: (typeof FIELDS)[number], value: string | null | undefined) => {
        const parent = field === 'parentCode' && value ? units.get(value) : undefined;
        return parent ? shortNameIn(locale, parent) : (value ?? '');
      };
      const changed = FIELDS.filter((field) => (found.unit[field] ?? '') !== (after[field] ?? ''));
      const { cases, people } = found.use;
      return ok({
        changes: changed.map((field) => ({
          label: t(field),
          before: word(field, found.unit[field]),
          after: word(field, after[field]),
        })),
        effects: changed.length > 0 ? [t('changeEffect', { cases, people })] : [],
      });
    },
    save: async (viewer, { parentCode = null, ...unit }) =>
      changeUnit(db, viewer, { ...unit, parentCode, address: await requestAddress() }, Temporal.Now.instant()),
    done: async (_saved, { code }) => ({ text: t('saved'), to: `/admin/units/${code}` }),
  });
}

export async function openUnit(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('staff.units');
  return runForm(form, {
    schema: unitOpeningSchema,
    viewer: arranger(),
    preview: async ({ districtId }, { code }) => {
      const found = await findUnitWithUse(db, districtId, code);
      if (!found) return refuse('not-found');
      const isUsed = Object.values(found.use).some((count) => count > 0);
      return isUsed
        ? refuse('unit-in-use', found.use)
        : ok({
            changes: [{ label: t('state'), before: t('open'), after: t('closed') }],
            effects: [t('closeEffect')],
          });
    },
    save: async (viewer, { isOpen, ...unit }) =>
      setUnitOpen(
        db,
        viewer,
        { ...unit, isOpen: isOpen === 'true', address: await requestAddress() },
        Temporal.Now.instant(),
      ),
    done: async (_saved, { code, isOpen }) => ({
      text: t(isOpen === 'true' ? 'openedDone' : 'closedDone'),
      to: `/admin/units/${code}`,
    }),
  });
}
