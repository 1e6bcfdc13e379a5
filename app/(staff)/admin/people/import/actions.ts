'use server';

import { getLocale, getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { FormState, FormTable } from '#components/ui/form-state.ts';
import { PEOPLE_COLUMNS, type PeopleColumn, type PeoplePart } from '#lib/exchange/domain/people-columns.ts';
import type { PlannedRow } from '#lib/exchange/plan-people.ts';
import { importPeople, previewPeople } from '#lib/exchange/use-cases/import-people.ts';
import { wordFault } from '#lib/exchange/word-fault.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { ok } from '#lib/shared/result.ts';
import { runForm } from '../../../../forms/run-form.ts';

/** Of a server action that is sent: below what the server takes at all. */
const FILE_MAX = 1_000_000;
const schema = z.object({
  file: z.file().refine(({ size }) => size <= FILE_MAX, { params: { code: 'fileTooLarge' } }),
  seal: z.string().max(64).optional(),
});

/** The system administrator's list: who comes in, and what is known of them. */
export async function importStaff(_before: FormState, form: FormData): Promise<FormState> {
  return importPart('people', form);
}

/** The security administrator's list: who has which post. */
export async function importPosts(_before: FormState, form: FormData): Promise<FormState> {
  return importPart('posts', form);
}

async function importPart(part: PeoplePart, form: FormData): Promise<FormState> {
  const t = await getTranslations('staff.import');
  return runForm(form, {
    schema,
    viewer: viewerWithPermission(part === 'people' ? 'people:manage' : 'rights:grant'),
    preview: async (viewer, { file }) => {
      const looked = await previewPeople(db, viewer, await sent(part, file));
      if (!looked.ok) return looked;
      const { tally, rows, seal } = looked.value;
      return ok({ changes: [], effects: [t('tally', tally), t('rejectedStay')], table: await tableOf(rows), seal });
    },
    save: async (viewer, { file, seal = '' }) =>
      importPeople(
        db,
        viewer,
        { ...(await sent(part, file)), seal, address: await requestAddress() },
        Temporal.Now.instant(),
      ),
    done: async ({ tally, rows, passwords }) => {
      const left = rows.filter(({ outcome }) => outcome === 'rejected');
      const first: FormTable = {
        caption: t('passwords'),
        header: [t('login'), t('name'), t('password')],
        rows: passwords.map(({ login, oneTimePassword }) => [
          login,
          rows.find((row) => row.login === login)?.name ?? '',
          oneTimePassword,
        ]),
      };
      return {
        shown: {
          title: t('done'),
          facts: [{ label: t('result'), value: t('tally', tally) }],
          note: t(passwords.length > 0 ? 'passwordsNote' : 'doneNote'),
          tables: [
            ...(passwords.length > 0 ? [first] : []),
            ...(left.length > 0 ? [{ ...(await tableOf(left)), caption: t('left') }] : []),
          ],
        },
      };
    },
  });
}

const sent = async (part: PeoplePart, file: File) => ({
  part,
  fileName: file.name.slice(0, 200),
  bytes: new Uint8Array(await file.arrayBuffer()),
});

async function tableOf(rows: readonly PlannedRow[]): Promise<FormTable> {
  const [t, locale] = await Promise.all([getTranslations('staff.import'), getLocale()]);
  const english = locale === 'en';
  const heading = (field: string) => PEOPLE_COLUMNS[field as PeopleColumn]?.[english ? 1 : 0] ?? field;
  const reasons = ({ faults }: PlannedRow) =>
    faults.map((fault) => {
      const reason = wordFault(fault, english ? 'en' : 'zh-CN');
      return fault.field === '' ? reason : t('fault', { column: heading(fault.field), reason });
    });
  const changes = ({ changed }: PlannedRow) => changed.map(heading).join(english ? ', ' : '、');
  return {
    caption: t('rows'),
    header: [t('line'), t('login'), t('name'), t('outcome'), t('detail')],
    rows: rows.map((row) => [
      String(row.line),
      row.login,
      row.name,
      t(`outcomes.${row.outcome}`),
      row.outcome === 'rejected' ? reasons(row).join('\n') : changes(row),
    ]),
  };
}
