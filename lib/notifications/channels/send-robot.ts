import { createHmac } from 'node:crypto';
import { type OutwardAnswer, postOutward } from '#lib/platform/outward-post.ts';
import type { Network } from '#lib/shared/open-address.ts';
import type { Outcome } from '../domain/retry.ts';
import { outcomeOfAnswer, outcomeOfError } from './outcome-of.ts';

export type RobotCall = {
  readonly kind: 'wecom' | 'dingtalk';
  readonly url: string;
  /** 钉钉 加签: the secret the robot was given, `SEC…`; null where it has none */
  readonly secret: string | null;
  readonly text: string;
  readonly listed: readonly Network[];
};

/** Says a text in a group: 企业微信 group robot (`msgtype` text) or 钉钉 custom robot, signed where it has a secret. */
export async function sendRobot(
  { kind, url, secret, text, listed }: RobotCall,
  now: Temporal.Instant,
): Promise<Outcome> {
  const target = kind === 'dingtalk' && secret ? signedDingtalkUrl(url, secret, now) : url;
  const body = JSON.stringify({ msgtype: 'text', text: { content: text } });
  try {
    const headers = { 'content-type': 'application/json' };
    return outcomeOfRobot(await postOutward({ url: target, headers, body, listed }));
  } catch (error) {
    return outcomeOfError(error);
  }
}

/** `timestamp` and `sign` as 钉钉 asks: HMAC-SHA256 of "timestamp\nsecret" under the secret, in base64, good for an hour. */
export function signedDingtalkUrl(url: string, secret: string, now: Temporal.Instant): string {
  const timestamp = String(now.epochMilliseconds);
  const signed = new URL(url);
  signed.searchParams.set('timestamp', timestamp);
  signed.searchParams.set('sign', createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64'));
  return signed.href;
}

/** Both say what went wrong with 200 and an `errcode`; too many messages a minute (45009, 130101, 410100) is no fault of the robot's. */
const BUSY = [45009, 130101, 410100, -1];
const BUSY_SECONDS = 60;

function outcomeOfRobot(answer: OutwardAnswer): Outcome {
  const outcome = outcomeOfAnswer(answer);
  if (outcome.kind !== 'sent') return outcome;
  const { errcode, errmsg } = readAnswer(answer.body);
  if (errcode === 0) return outcome;
  const error = `errcode ${errcode}: ${String(errmsg).slice(0, 200)}`;
  return typeof errcode === 'number' && !BUSY.includes(errcode)
    ? { kind: 'refused', error }
    : { kind: 'failed', error, retryAfterSeconds: BUSY_SECONDS };
}

function readAnswer(body: string): { errcode?: unknown; errmsg?: unknown } {
  try {
    const read: unknown = JSON.parse(body);
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}
