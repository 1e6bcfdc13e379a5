import { Webhook } from 'standardwebhooks';
import { postOutward } from '#lib/platform/outward-post.ts';
import type { Network } from '#lib/shared/open-address.ts';
import type { Outcome } from '../domain/retry.ts';
import { outcomeOfAnswer, outcomeOfError } from './outcome-of.ts';

export type WebhookCall = {
  /** stays the same however often it is tried: the receiver drops the second */
  readonly id: string;
  readonly url: string;
  /** `whsec_…` */
  readonly secret: string;
  readonly payload: unknown;
  readonly listed: readonly Network[];
};

/** Posts a payload signed by Standard Webhooks (webhook-id, webhook-timestamp, webhook-signature v1). */
export async function sendWebhook(call: WebhookCall, now: Temporal.Instant): Promise<Outcome> {
  const { id, url, secret, payload, listed } = call;
  const body = JSON.stringify(payload);
  const at = new Date(now.epochMilliseconds);
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'enterprise-service-package-portal',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  };
  try {
    return outcomeOfAnswer(await postOutward({ url, headers, body, listed }));
  } catch (error) {
    return outcomeOfError(error);
  }
}
