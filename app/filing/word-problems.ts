import { getTranslations } from 'next-intl/server';
import type { FilingError } from '#components/filing/filing-state.ts';
import type { FieldProblem } from '#lib/cases/check-filing.ts';

/** What is wrong with a filing, as sentences beside its fields. */
export async function wordProblems(problems: readonly FieldProblem[]): Promise<FilingError[]> {
  const t = await getTranslations('validation');
  return problems.map(({ field, code, max, length }) => ({
    field,
    message: code === 'tooLong' ? t('tooLong', { max: max ?? 0, length: length ?? 0 }) : t(code),
  }));
}
