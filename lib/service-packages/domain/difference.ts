/** A policy as a version holds it, as far as a later version can differ. */
export type ComparedItem = {
  readonly code: string;
  readonly title: string;
  readonly titleEn: string;
  readonly policyNumber: number;
  readonly benefit: string;
  readonly validUntil: string | null;
  readonly note: string;
  /** still in force in this version, listed and verified */
  readonly isFit: boolean;
};

export type Compared = { readonly greeting: string; readonly items: readonly ComparedItem[] };

/** What became of a policy between two versions, or a greeting. */
export type Difference =
  | { readonly kind: 'added'; readonly item: ComparedItem }
  | { readonly kind: 'gone'; readonly item: ComparedItem; readonly why: 'ended' | 'unfit' | 'left-out' }
  | { readonly kind: 'changed'; readonly item: ComparedItem; readonly what: readonly Change[] }
  | { readonly kind: 'greeting' };

/** `validity` names the new last day, `version` the new version of the policy's text. */
export type Change =
  | { readonly kind: 'version'; readonly number: number }
  | { readonly kind: 'validity'; readonly until: string | null }
  | { readonly kind: 'benefit' }
  | { readonly kind: 'note' };

/**
 * What a version changes of the one before, in the order: new, gone, changed. On `today` (YYYY-MM-DD) a policy past its last day is
 * gone because it ended; one that is withdrawn, changed or not verified any more because it cannot be in a package; any other because
 * somebody left it out.
 */
export function differenceOf(before: Compared, after: Compared, today: string): Difference[] {
  const held = new Map(before.items.map((item) => [item.code, item]));
  const holds = new Set(after.items.map(({ code }) => code));
  return [
    ...after.items.filter(({ code }) => !held.has(code)).map((item): Difference => ({ kind: 'added', item })),
    ...before.items
      .filter(({ code }) => !holds.has(code))
      .map((item): Difference => ({ kind: 'gone', item, why: whyGone(item, today) })),
    ...after.items.flatMap((item): Difference[] => {
      const was = held.get(item.code);
      const what = was ? changesOf(was, item) : [];
      return what.length > 0 ? [{ kind: 'changed', item, what }] : [];
    }),
    ...(before.greeting === after.greeting ? [] : [{ kind: 'greeting' } as const]),
  ];
}

function whyGone({ validUntil, isFit }: ComparedItem, today: string): 'ended' | 'unfit' | 'left-out' {
  if (validUntil !== null && validUntil < today) return 'ended';
  return isFit ? 'left-out' : 'unfit';
}

function changesOf(was: ComparedItem, is: ComparedItem): Change[] {
  return [
    ...(was.policyNumber === is.policyNumber ? [] : [{ kind: 'version', number: is.policyNumber } as const]),
    ...(was.validUntil === is.validUntil ? [] : [{ kind: 'validity', until: is.validUntil } as const]),
    ...(was.benefit === is.benefit ? [] : [{ kind: 'benefit' } as const]),
    ...(was.note === is.note ? [] : [{ kind: 'note' } as const]),
  ];
}
