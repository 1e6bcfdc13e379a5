import { type OutwardAnswer, PrivateAddressError } from '#lib/platform/outward-post.ts';
import type { Outcome } from '../domain/retry.ts';

/** What an answer of HTTP means: 2xx is delivered, 410 is gone for good, everything else may work later. */
export function outcomeOfAnswer({ status, body, retryAfterSeconds }: OutwardAnswer): Outcome {
  if (status >= 200 && status < 300) return { kind: 'sent' };
  const error = `HTTP ${status}${body ? `: ${body.slice(0, 200)}` : ''}`;
  return status === 410 ? { kind: 'refused', error } : { kind: 'failed', error, retryAfterSeconds };
}

/** What kept a message from being handed over: a private address is never tried again, anything else may pass. */
export function outcomeOfError(error: unknown): Outcome {
  const text = error instanceof Error ? error.message : String(error);
  return error instanceof PrivateAddressError ? { kind: 'refused', error: text } : { kind: 'failed', error: text };
}
