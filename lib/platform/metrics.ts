import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export type Request = {
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly seconds: number;
};

type Metrics = {
  readonly registry: Registry;
  readonly requests: Counter;
  readonly durations: Histogram;
  readonly queue: Gauge;
};

const keeper = globalThis as { portalMetrics?: Metrics };

function metrics(): Metrics {
  keeper.portalMetrics ??= create();
  return keeper.portalMetrics;
}

function create(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const labelNames = ['route', 'method', 'status'];
  return {
    registry,
    requests: new Counter({
      name: 'http_requests_total',
      help: 'Requests answered',
      labelNames,
      registers: [registry],
    }),
    durations: new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time until the answer was ready',
      labelNames: ['route', 'method'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers: [registry],
    }),
    queue: new Gauge({
      name: 'queue_jobs',
      help: 'Background jobs by queue and state',
      labelNames: ['queue', 'state'],
      registers: [registry],
    }),
  };
}

/** `route` is the pattern (`/api/v1/cases/[number]`), never the address: numbers would make endless series. */
export function countRequest({ route, method, status, seconds }: Request): void {
  const { requests, durations } = metrics();
  requests.inc({ route, method, status });
  durations.observe({ route, method }, seconds);
}

export type QueueDepth = { readonly queue: string; readonly state: string; readonly jobs: number };

/** The whole page in Prometheus' text format. */
export async function renderMetrics(depths: readonly QueueDepth[]): Promise<{ body: string; contentType: string }> {
  const { registry, queue } = metrics();
  queue.reset();
  for (const depth of depths) queue.set({ queue: depth.queue, state: depth.state }, depth.jobs);
  return { body: await registry.metrics(), contentType: registry.contentType };
}
