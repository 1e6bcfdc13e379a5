import { parseWithZod } from '@conform-to/zod/v4';
import { configureCoercion } from '@conform-to/zod/v4/future';
import { describe, expect, it } from 'vitest';
import { matterSchema } from './schema.ts';

const { coerceFormValue } = configureCoercion({
  stripEmptyString: (value) => (value.trim() === '' ? undefined : value),
  type: { boolean: (text) => text === 'true' || text === 'on' },
});

function read(fields: Readonly<Record<string, string>>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const schema = coerceFormValue(matterSchema);
  const { payload } = parseWithZod(form, { schema });
  return schema.safeParse(payload);
}

const filled = {
  code: '0105',
  parentCode: '01',
  version: '3',
  isActive: 'yes',
  name: '资金兑现拨付',
  nameEn: 'Payment of grants',
  class: 'D',
  routeKind: 'fixed',
  routeUnit: 'D09',
  'helperUnits[0]': '',
  'helperUnits[1]': 'D05',
  helperPolicy: 'on',
  keywords: '补贴款、到账，拨付\n到账',
};

describe('a matter as it is typed', () => {
  it('becomes a route, helpers and words of its own', () => {
    const { success, data } = read(filled);
    expect(success).toBe(true);
    expect(data?.version).toBe(3);
    expect(data?.change).toMatchObject({
      route: { kind: 'fixed', unit: 'D09' },
      helpers: [{ kind: 'unit', code: 'D05' }, { kind: 'policyOwner' }],
      keywords: ['补贴款', '到账', '拨付'],
      hint: null,
      isActive: true,
    });
  });

  it('names the field where no route was chosen, and has none where a fixed route names no unit', () => {
    const { routeKind: _, ...without } = filled;
    expect(read(without).error?.issues.map(({ path }) => path.join('.'))).toEqual(['routeKind']);
    expect(read({ ...filled, routeUnit: '' }).data?.change.route).toBeNull();
    expect(read({ ...filled, routeKind: 'caseArea', routeUnit: '' }).data?.change.route).toEqual({ kind: 'caseArea' });
  });
});
