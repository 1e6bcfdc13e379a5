import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export type Received = { readonly url: string; readonly headers: IncomingHttpHeaders; readonly body: string };
type Answer = {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Record<string, string>;
  /** how long it takes to answer what it has taken */
  readonly afterMs?: number;
};

/** A real receiver of HTTP on this machine that answers as it is told. */
export async function startReceiver() {
  const received: Received[] = [];
  let answer: Answer = { status: 200, body: '{}' };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
    received.push({ url: request.url ?? '', headers: request.headers, body });
    if (answer.afterMs) await wait(answer.afterMs);
    response.writeHead(answer.status, answer.headers).end(answer.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    received,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answerWith: (next: Answer) => {
      answer = next;
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** How often each message came over the wire, by the id that lets a gateway of text messages drop the second. */
export function timesById(received: readonly Received[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { headers, body } of received) {
    const id = String(headers['idempotency-key']);
    if (JSON.parse(body).id !== id) throw new Error(`One message with two ids: ${id}`);
    times.set(id, (times.get(id) ?? 0) + 1);
  }
  return times;
}
