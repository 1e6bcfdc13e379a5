import { getTranslations } from 'next-intl/server';
import { categoryName, type Reading } from '#components/cases/reading.ts';
import { sayHelpers, sayRoute } from '#components/house-rules/say-route.ts';
import type { FormPreview } from '#components/ui/form-state.ts';
import { CASE_CLASSES } from '#lib/cases/domain/names.ts';
import type { HelperRoute, Route } from '#lib/cases/domain/rules.ts';
import type { CategoryPreview } from '#lib/house-rules/queries/preview-category.ts';
import type { CategoryEntry } from '#lib/organisation/directory.ts';

/** Before and after of a matter or group, and whom it touches, in the reader's language. */
export async function wordCategoryPreview(preview: CategoryPreview, reading: Reading): Promise<FormPreview> {
  const { before, after } = preview;
  const rows = await factsOf(reading);
  const changes = rows
    .map(({ label, say }) => ({ label, before: before ? say(before) : '', after: say(asEntry(after)) }))
    .filter((row) => row.before !== row.after);
  return { changes, effects: await effectsOf(preview) };
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

async function effectsOf({ before, after, effect }: CategoryPreview): Promise<string[]> {
  const t = await getTranslations('rules.effects');
  if (!before) return [t('new')];
  if (!effect) return [];
  const isClosing = before.isActive && !after.isActive;
  const { recent, moved, open, waiting } = effect;
  const isReclassed = after.kind === 'matter' && before.class !== after.class;
  return [
    t('recent', { recent, moved }),
    t('open', { open }),
    ...(waiting > 0 ? [t(isClosing ? 'waitingClosed' : 'waiting', { waiting })] : []),
    ...(isReclassed ? [t('class')] : []),
    ...(isClosing ? [t('closing')] : []),
  ];
}
