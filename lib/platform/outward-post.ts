import { lookup } from 'node:dns';
import { type ClientRequest, type IncomingMessage, type RequestOptions, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isOpenAddress, type Network } from '#lib/shared/open-address.ts';

export type OutwardPost = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Private addresses that may be called all the same, as the system administrator has listed them */
  readonly listed: readonly Network[];
};

export type OutwardAnswer = {
  readonly status: number;
  /** Its beginning: what a service says of an error, never a page */
  readonly body: string;
  readonly retryAfterSeconds: number | null;
};

/** The address leads into the house: nobody outside may make the portal call there. */
export class PrivateAddressError extends Error {
  constructor(host: string) {
    super(`${host} is a private address that is not listed`);
    this.name = 'PrivateAddressError';
  }
}

const TIMEOUT_MS = 10_000;
const BODY_LIMIT = 4_096;

/**
 * Posts to an address that somebody typed in. Where it really leads is looked at when the connection is made, so that a name cannot
 * point elsewhere a moment later; redirects are answers, never followed; a plain connection goes to listed addresses only. Throws
 * `PrivateAddressError`, or what kept the connection from being made.
 */
export async function postOutward({ url, headers, body, listed }: OutwardPost): Promise<OutwardAnswer> {
  const target = new URL(url);
  const isPlain = target.protocol === 'http:';
  if (!isPlain && target.protocol !== 'https:') throw new PrivateAddressError(target.href);
  const isAllowed = (address: string) => isOpenAddress(address, listed, { onlyListed: isPlain });
  const host = target.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isAllowed(host)) throw new PrivateAddressError(host);
  const options: RequestOptions = {
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    agent: false,
    lookup: guarded(isAllowed),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  };
  const sent = isPlain ? requestPlain(target, options) : requestSecure(target, options);
  return answerTo(sent, body);
}

/** Every address of the name must be allowed: the connection may use any of them. */
const guarded =
  (isAllowed: (address: string) => boolean): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const isRefused = !error && !addresses.every(({ address }) => isAllowed(address));
      const refusal = isRefused ? new PrivateAddressError(hostname) : error;
      const [first] = refusal ? [] : addresses;
      if (options.all || !first) callback(refusal, refusal ? [] : addresses);
      else callback(null, first.address, first.family);
    });
  };

function answerTo(sent: ClientRequest, body: string): Promise<OutwardAnswer> {
  return new Promise((resolve, reject) => {
    sent.on('error', reject);
    sent.on('response', (response) => readAnswer(response).then(resolve, reject));
    sent.end(body);
  });
}

async function readAnswer(response: IncomingMessage): Promise<OutwardAnswer> {
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) {
    text += String(chunk);
    if (text.length >= BODY_LIMIT) break;
  }
  const retryAfter = Number(response.headers['retry-after']);
  return {
    status: response.statusCode ?? 0,
    body: text.slice(0, BODY_LIMIT),
    retryAfterSeconds: Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : null,
  };
}
