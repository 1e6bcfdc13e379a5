import { parseWithZod } from '@conform-to/zod/v4';
import { configureCoercion } from '@conform-to/zod/v4/future';
import { expect, test } from 'vitest';
import { chosenColumnsSchema } from './list-schema.ts';

const ID = '01980000-0000-7000-8000-000000000000';
const { coerceFormValue } = configureCoercion({ stripEmptyString: (value) => value.trim() || undefined });

/** As a form is read when it is posted. */
function posted(count: number, fields: Readonly<Record<string, string>>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ listId: ID, year: '2025', ...fields })) form.append(name, value);
  const schema = coerceFormValue(chosenColumnsSchema(count));
  return schema.safeParse(parseWithZod(form, { schema }).payload);
}

test('a posted form tells what each heading means; what means nothing is not read', () => {
  const fields = {
    heading0: '代码',
    column0: 'uscc',
    heading1: '备注',
    column1: '',
    heading2: '名称',
    column2: 'name',
  };
  expect(posted(3, fields).data).toEqual({
    listId: ID,
    columns: { year: 2025, columns: { 代码: 'uscc', 名称: 'name' } },
  });
});

test.each([
  [{ year: 'x' }, 'year'],
  [{ listId: 'x' }, 'listId'],
  [{ heading0: 'a', column0: 'tier' }, 'column0'],
])('%o is told at %s', (fields, path) => {
  expect(posted(1, fields as Record<string, string>).error?.issues[0]?.path).toEqual([path]);
});
