import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { keptInProcess } from './process-memory.ts';

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
  readonly backlog: Gauge;
  readonly oldest: Gauge;
};

const metrics = (): Metrics => keptInProcess('metrics', create);

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
    backlog: new Gauge({
      name: 'notices_backlog',
      help: 'What is due and not done yet on the way from an event to a message',
      labelNames: ['what', 'state'],
      registers: [registry],
    }),
    oldest: new Gauge({
      name: 'notices_backlog_oldest_seconds',
      help: 'For how long the first of them has been due',
      labelNames: ['what', 'state'],
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

export type BacklogDepth = {
  readonly what: string;
  readonly state: string;
  readonly count: number;
  readonly oldestSeconds: number;
};

/** The whole page in Prometheus' text format. */
export async function renderMetrics(
  depths: readonly QueueDepth[],
  backlogs: readonly BacklogDepth[],
): Promise<{ body: string; contentType: string }> {
  const { registry, queue, backlog, oldest } = metrics();
  for (const gauge of [queue, backlog, oldest]) gauge.reset();
  for (const depth of depths) queue.set({ queue: depth.queue, state: depth.state }, depth.jobs);
  for (const { what, state, count, oldestSeconds } of backlogs) {
    backlog.set({ what, state }, count);
    oldest.set({ what, state }, oldestSeconds);
  }
  return { body: await registry.metrics(), contentType: registry.contentType };
}
