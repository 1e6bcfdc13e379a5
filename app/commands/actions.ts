'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { CommandState } from '#components/cases/command-state.ts';
import { safeReturnPath } from '#lib/access/domain/return-path.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import { needsVersion } from '#lib/cases/domain/command.ts';
import { LIFE_CYCLE } from '#lib/cases/domain/life-cycle.ts';
import { giveCommand } from '#lib/cases/use-cases/give-command.ts';
import { db } from '#lib/platform/db.ts';
import { setFlash } from '#lib/platform/flash.ts';
import { viewerForAction, writeDownRefusal } from '#lib/platform/session.ts';
import type { Refusal } from '#lib/shared/result.ts';
import { attachmentIdsIn, type Heading, readHeading, readInput, typedTexts } from './read-order.ts';
import { wordDone } from './word-done.ts';
import { wordIssue } from './word-issue.ts';
import { wordRefusal } from './word-refusal.ts';

/** Gives the posted command on the posted case, for whoever is signed in; goes on when done, answers with what is wrong otherwise. */
export async function sendCommand(_before: CommandState, form: FormData): Promise<CommandState> {
  const t = await getTranslations();
  const heading = readHeading(form);
  if (!heading) return answer(form, [{ field: null, message: t('cases.form.unreadable') }]);
  const signedIn = await viewerForAction();
  if (!signedIn.ok) return refused(form, heading, signedIn.refusal, null);
  const viewer = signedIn.value;
  const read = readInput(heading.command, form);
  if (!read.ok) {
    const words = await getTranslations('validation');
    return answer(
      form,
      read.issues.map((issue) => wordIssue(issue, read.payload, words)),
    );
  }
  const now = Temporal.Now.instant();
  const given = await giveCommand(
    db,
    viewer,
    { ...orderOf(heading), input: read.input, attachmentIds: attachmentIdsIn(form) },
    now,
  );
  if (!given.ok) {
    if (given.refusal.code === 'forbidden') await writeDownRefusal(viewer, `${heading.command} ${heading.number}`);
    return refused(form, heading, given.refusal, viewer);
  }
  await setFlash({ tone: 'ok', text: await wordDone(heading.command, given.value, viewer, now) });
  return redirect(safeReturnPath(textIn(form, 'then')) ?? pageOf(heading.number, viewer.kind));
}

async function refused(
  form: FormData,
  { number }: Heading,
  refusal: Refusal,
  viewer: BySession | null,
): Promise<CommandState> {
  const t = await getTranslations('cases.form');
  const { code, details, field } = refusal;
  const state = answer(form, [{ field: field ?? null, message: await wordRefusal(refusal, viewer) }]);
  if (!viewer) return { ...state, link: { href: '/sign-in', label: t('signIn') } };
  const latest = { href: pageOf(number, viewer.kind), label: t('latest') };
  if (code === 'wrong-status') return { ...state, link: latest };
  if (code !== 'version-conflict') return state;
  return { ...state, link: latest, version: typeof details?.version === 'number' ? details.version : null };
}

/** Notes, messages and helpers' answers never conflict with what others do at the same time. */
function orderOf({ number, command, version }: Heading): Heading {
  const matters = version !== undefined && needsVersion(LIFE_CYCLE[command]);
  return { number, command, ...(matters && { version }) };
}

const answer = (form: FormData, errors: CommandState['errors']): CommandState => ({
  answer: crypto.randomUUID(),
  errors,
  version: null,
  link: null,
  values: typedTexts(form),
});

const pageOf = (number: string, kind: BySession['kind']): string =>
  kind === 'staff' ? `/desk/cases/${encodeURIComponent(number)}` : `/my/requests/${encodeURIComponent(number)}`;

const textIn = (form: FormData, name: string): string | null => {
  const value = form.get(name);
  return typeof value === 'string' ? value : null;
};
