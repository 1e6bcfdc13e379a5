import { expect, it } from 'vitest';
import { z } from 'zod';
import { fieldIssues } from './schema-issues.ts';

const schema = z.strictObject({
  name: z.string().min(1),
  size: z.union([z.number(), z.strictObject({ width: z.number(), unit: z.enum(['m', 'cm']) })]).optional(),
  even: z
    .number()
    .refine((n) => n % 2 === 0, { params: { code: 'odd' } })
    .optional(),
});

it.each([
  [{ name: '' }, [{ field: 'name', code: 'too-small' }]],
  [{}, [{ field: 'name', code: 'invalid-type' }]],
  [{ name: 'a', even: 3 }, [{ field: 'even', code: 'odd' }]],
  [{ name: 'a', colour: 1 }, [{ field: 'colour', code: 'unknown-field' }]],
  [{ name: 'a', size: 'x' }, [{ field: 'size', code: 'invalid-type' }]],
  [{ name: 'a', size: { width: 1, unit: 'km' } }, [{ field: 'size.unit', code: 'invalid-value' }]],
])('says what is wrong with %j', (input, issues) => {
  const parsed = schema.safeParse(input);
  expect(parsed.success ? [] : fieldIssues(parsed.error)).toEqual(issues);
});
