import { checkUscc } from '#lib/enterprises/domain/uscc.ts';

/** The page of the company that a form was on; the list of companies where the form names none. */
export function recordPathOf(form: FormData): string {
  const { code, problem } = checkUscc(String(form.get('uscc') ?? ''));
  return problem === 'length' || problem === 'alphabet' ? '/desk/enterprises' : `/desk/enterprises/${code}`;
}
