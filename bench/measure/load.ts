import autocannon from 'autocannon';

export type Target = {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

const CONNECTIONS = 10;
const SECONDS = 5;

/** Requests a second that a target answers under ten connections; throws when any answer is not a success. */
async function requestsPerSecond(target: Target, seconds = SECONDS): Promise<number> {
  const { url, method = 'GET', headers = {}, body } = target;
  const result = await autocannon({
    url,
    method,
    headers: { ...headers },
    ...(body !== undefined && { body }),
    connections: CONNECTIONS,
    duration: seconds,
  });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${failed} of ${result.requests.total} requests to ${url} failed`);
  return result.requests.average;
}

export type Compared = {
  readonly name: string;
  readonly ours: number;
  readonly reference: number;
  readonly ratio: number;
};

/** Ours and the reference in turns, so that whatever else the machine does meets both; medians of the rounds. */
export async function compare(name: string, ours: Target, reference: Target, rounds = 5): Promise<Compared> {
  await requestsPerSecond(ours, 2);
  await requestsPerSecond(reference, 2);
  const measured: { ours: number; reference: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    measured.push({ ours: await requestsPerSecond(ours), reference: await requestsPerSecond(reference) });
  }
  return {
    name,
    ours: median(measured.map((each) => each.ours)),
    reference: median(measured.map((each) => each.reference)),
    ratio: median(measured.map((each) => each.ours / each.reference)),
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
