/** An expected failure: a code that is worded in the messages (`refusals.<code>`), with the facts the sentence needs. */
export type Refusal = {
  readonly code: string;
  readonly field?: string;
  readonly details?: Readonly<Record<string, string | number>>;
};

export type Ok<T> = { readonly ok: true; readonly value: T };
export type Refused = { readonly ok: false; readonly refusal: Refusal };
export type Result<T> = Ok<T> | Refused;

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

export const refuse = (code: string, details?: Refusal['details'], field?: string): Refused => ({
  ok: false,
  refusal: { code, ...(details && { details }), ...(field && { field }) },
});

/** Closes every switch over a union: a new member fails the build here. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${String(value)}`);
}

/** For those who have made sure already that nothing can be refused: a refusal then is a bug. */
export function valueOrThrow<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${result.refusal.code}`);
  return result.value;
}
