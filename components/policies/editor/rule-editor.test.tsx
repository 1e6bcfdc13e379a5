import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FormProvider } from '#components/ui/use-form.ts';
import { PROFILE_FIELDS } from '#lib/enterprises/domain/profile-fields.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import type { Rule } from '#lib/policies/domain/condition.ts';
import { ruleSchema } from '#lib/policies/rule-schema.ts';
import { policies } from '#prisma/reference/policies/policies.ts';
import type { EditorFields } from './editable.ts';
import { RuleEditor } from './rule-editor.tsx';

const fields: EditorFields = Object.fromEntries(
  Object.entries(PROFILE_FIELDS).map(([key, { kind, unit, options }]) => {
    const choices = options.map((value) => ({ value, label: value }));
    return [key, { kind, unit, options, label: key, choices }];
  }),
);

/** The form of a rule as the server writes it: what would be posted, and all that stands in its boxes. */
function formOf(rule: Rule) {
  const form = { idOf: (name: string) => name, errorsOf: () => [], writtenIn: () => undefined };
  const html = renderToStaticMarkup(
    <FormProvider value={form}>
      <RuleEditor rule={rule} fields={fields} words={messagesOf('en').policies.editor} faultWords={{} as never} />
    </FormProvider>,
  );
  const plain = (text: string) =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&#x27;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  const [, posted = ''] = /name="rule" value="([^"]*)"/.exec(html) ?? [];
  const shown = [
    ...[...html.matchAll(/<input(?![^>]*type="(?:hidden|checkbox)")[^>]* value="([^"]*)"/g)].map(([, value = '']) =>
      plain(value),
    ),
    ...[...html.matchAll(/<option value="([^"]*)" selected/g)].map(([, value = '']) => plain(value)),
    ...[...html.matchAll(/type="checkbox" checked=""\/>([^<]*)</g)].map(([, label = '']) => plain(label)),
  ];
  return { html, posted: JSON.parse(plain(posted)) as unknown, shown };
}

/** Every word, number and day in a rule, apart from what things are called and answers of yes and no. */
function valuesIn(value: unknown, key = ''): string[] {
  if (Array.isArray(value))
    return key === 'in' || key === 'anyOf' ? value.map(String) : value.flatMap((each) => valuesIn(each));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, each]) => valuesIn(each, name));
  return typeof value === 'boolean' || key === 'by' ? [] : [String(value)];
}

describe('the form of a rule', () => {
  it.each(policies.map(({ code, rule }) => [code, rule] as const))(
    'shows all of %s and saves it unchanged',
    (_, rule) => {
      const { html, posted, shown } = formOf(rule);
      expect(posted).toEqual(rule);
      expect(ruleSchema.parse(posted)).toEqual(rule);
      expect(html).not.toContain('<textarea');
      const listed = shown.flatMap((each) => [each, ...each.split(', ')]);
      for (const value of valuesIn(rule)) expect(listed).toContain(value);
    },
  );

  it('shows whatever the language of conditions can say', () => {
    const rule: Rule = {
      condition: {
        kind: 'any',
        of: [
          {
            kind: 'number',
            left: { ratio: [{ field: 'rdExpense' }, { sum: [{ field: 'revenue' }, 7] }] },
            is: '<',
            right: { table: 'wage' },
          },
          {
            kind: 'number',
            left: { field: 'employees' },
            is: '!=',
            right: { year: -3 },
            text: { zh: '三年', en: 'three years' },
            source: 'S14',
          },
          {
            kind: 'not',
            of: { kind: 'day', field: 'establishedOn', from: { date: '2020-02-29' }, until: { today: { months: -6 } } },
          },
        ],
      },
      tables: { wage: [{ from: '2025-07-01', until: '2026-06-30', value: 2_740.5 }] },
    };
    const { posted, shown } = formOf(ruleSchema.parse(rule));
    expect(posted).toEqual(rule);
    for (const value of ['wage', '2740.5', '2026-06-30', '-3', 'three years', 'S14', '-6', '2020-02-29', '7', '!='])
      expect(shown).toContain(value);
  });
});
