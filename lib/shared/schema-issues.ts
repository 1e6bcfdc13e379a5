import type { z } from 'zod';

/** One fault of an input: where it lies (`items.0.limit.due`) and a code. */
export type FieldIssue = { readonly field: string; readonly code: string };

type Issue = z.core.$ZodIssue;

/**
 * What is wrong with an input, one entry a field. Where several shapes were possible the one that fits best speaks, since
 * "invalid union" helps nobody; an unknown field is named itself. Our own faults carry their code in `params.code`.
 */
export const fieldIssues = (error: z.core.$ZodError): readonly FieldIssue[] =>
  error.issues.flatMap((issue) => issuesBelow(issue, []));

function issuesBelow(issue: Issue, above: readonly PropertyKey[]): readonly FieldIssue[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union') {
    const nearest = nearestShape(issue.errors);
    if (nearest.length > 0) return nearest.flatMap((each) => issuesBelow(each, path));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ field: fieldOf([...path, key]), code: 'unknown-field' }));
  }
  const own: unknown = issue.code === 'custom' ? issue.params?.code : undefined;
  return [{ field: fieldOf(path), code: typeof own === 'string' ? own : issue.code.replaceAll('_', '-') }];
}

/** The alternative whose faults lie deepest, then the one with fewest. */
function nearestShape(shapes: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map(({ path }) => path.length));
  const [nearest = []] = shapes.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length);
  return nearest;
}

const fieldOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');
