import { getTranslations } from 'next-intl/server';
import { categoryName, type Reading, unitName } from '#components/cases/reading.ts';
import { sayHelpers, sayRoute } from '#components/house-rules/say-route.ts';
import type { FormPreview } from '#components/ui/form-state.ts';
import { CASE_CLASSES } from '#lib/cases/domain/names.ts';
import type { HelperRoute, Route } from '#lib/cases/domain/rules.ts';
import type { MovedClocks } from '#lib/house-rules/queries/moved-clocks.ts';
import type { CategoryPreview } from '#lib/house-rules/queries/preview-category.ts';
import type { CategoryEntry } from '#lib/organisation/directory.ts';
import { sayMoves } from '../say-moves.ts';

/** Before and after of a matter or group, and whom it touches, in the reader's language. */
export async function wordCategoryPreview(preview: CategoryPreview, reading: Reading): Promise<FormPreview> {
  const { before, after } = preview;
  const rows = await factsOf(reading);
  const changes = rows
    .map(({ label, say }) => ({ label, before: before ? say(before) : '', after: say(asEntry(after)) }))
    .filter((row) => row.before !== row.after);
  return { changes, effects: await effectsOf(preview, reading) };
}

type Fact = { readonly label: string; readonly say: (category: CategoryEntry) => string };

async function factsOf(reading: Reading): Promise<readonly Fact[]> {
  const t = await getTranslations();
  const word = await getTranslations('rules');
  const classOf = (value: string | null) => CASE_CLASSES.find((each) => each === value);
  return [
    { label: word('fields.group'), say: ({ parentCode }) => categoryName(parentCode, reading) },
    { label: word('fields.name'), say: ({ name }) => name },
    { label: word('fields.nameEn'), say: ({ nameEn }) => nameEn },
    {
      label: word('fields.class'),
      say: ({ class: value }) => {
        const known = classOf(value);
        return known ? t(`desk.classes.${known}`) : '';
      },
    },
    { label: word('fields.route'), say: ({ route }) => sayRoute(route as Route | null, reading, word) },
    { label: word('fields.helpers'), say: ({ helpers }) => sayHelpers(helpers as HelperRoute[], reading, word) },
    { label: word('fields.keywords'), say: ({ keywords }) => keywords.join('、') },
    { label: word('fields.hint'), say: ({ hint }) => hint ?? '' },
    { label: word('fields.hintEn'), say: ({ hintEn }) => hintEn ?? '' },
    { label: word('fields.isReplyOnly'), say: ({ isReplyOnly }) => word(isReplyOnly ? 'yes' : 'no') },
    { label: word('fields.isActive'), say: ({ isActive }) => word(isActive ? 'open' : 'closed') },
  ];
}

const asEntry = (after: CategoryPreview['after']): CategoryEntry => ({
  parentCode: null,
  class: null,
  route: null,
  helpers: [],
  isUrgent: false,
  isReplyOnly: false,
  keywords: [],
  hint: null,
  hintEn: null,
  ...after,
});

const REROUTED_WORDED = 20;

async function effectsOf(
  { before, after, effect, rerouted, moved: movedClocks }: CategoryPreview,
  reading: Reading,
): Promise<string[]> {
  const t = await getTranslations('rules.effects');
  if (!before) return [t('new')];
  if (!effect) return [];
  const isClosing = before.isActive && !after.isActive;
  const { recent, moved, open, waiting } = effect;
  const name = (code: string | null) => unitName(code, reading) || t('undecided');
  const shown = rerouted.slice(0, REROUTED_WORDED);
  return [
    t('recent', { recent, moved }),
    t('open', { open }),
    ...(waiting > 0 ? [t(isClosing ? 'waitingClosed' : 'waiting', { waiting })] : []),
    ...shown.map((each) => t('rerouted', { number: each.number, before: name(each.before), after: name(each.after) })),
    ...(rerouted.length > shown.length ? [t('moreRerouted', { more: rerouted.length - shown.length })] : []),
    ...(movedClocks ? await sayClass(movedClocks, reading) : []),
    ...(isClosing ? [t('closing')] : []),
  ];
}

/** A class is each request's own: what the office would move by giving the new one to those that are on their way. */
async function sayClass({ later, earlier, moves }: MovedClocks, reading: Reading): Promise<string[]> {
  const t = await getTranslations('rules.effects');
  const total = later + earlier;
  return total === 0
    ? [t('class')]
    : [t('class'), t('classMoves', { later, earlier }), ...(await sayMoves(moves, total, reading))];
}
