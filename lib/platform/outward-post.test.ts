import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asNetwork, type Network } from '#lib/shared/open-address.ts';
import { PrivateAddressError, postOutward } from './outward-post.ts';

const seen: string[] = [];
let answer: (request: IncomingMessage, response: ServerResponse) => void = (_, response) => response.end('{}');
const server = createServer((request, response) => {
  seen.push(request.url ?? '');
  answer(request, response);
});
let port = 0;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const loopback = ['127.0.0.0/8', '::1'].map(asNetwork).filter((each): each is Network => each !== null);
const post = (url: string, listed: readonly Network[] = []) => postOutward({ url, headers: {}, body: '{}', listed });

test.each([
  (p: number) => `http://127.0.0.1:${p}/`,
  (p: number) => `http://localhost:${p}/`,
  (p: number) => `https://localhost:${p}/`,
  (p: number) => `http://[::1]:${p}/`,
  (p: number) => `http://[::ffff:127.0.0.1]:${p}/`,
  (p: number) => `http://0x7f000001:${p}/`,
  (p: number) => `http://2130706433:${p}/`,
  () => 'http://169.254.169.254/latest/meta-data',
  () => 'http://1.1.1.1/',
  () => 'ftp://1.1.1.1/',
])('refuses %s', async (address) => {
  const before = seen.length;
  await expect(post(address(port))).rejects.toBeInstanceOf(PrivateAddressError);
  expect(seen).toHaveLength(before);
});

test('calls what is listed, by number and by name', async () => {
  expect(await post(`http://127.0.0.1:${port}/a`, loopback)).toMatchObject({ status: 200, body: '{}' });
  expect(await post(`http://localhost:${port}/b`, loopback)).toMatchObject({ status: 200 });
});

test('follows no redirect', async () => {
  answer = (_, response) => response.writeHead(302, { location: `http://127.0.0.1:${port}/elsewhere` }).end();
  expect(await post(`http://127.0.0.1:${port}/moved`, loopback)).toMatchObject({ status: 302 });
  expect(seen).not.toContain('/elsewhere');
});

test('hears when to come again, and reads no more than the beginning of an answer', async () => {
  answer = (_, response) => response.writeHead(429, { 'retry-after': '120' }).end('x'.repeat(1_000_000));
  const { status, retryAfterSeconds, body } = await post(`http://127.0.0.1:${port}/`, loopback);
  expect({ status, retryAfterSeconds, length: body.length }).toEqual({
    status: 429,
    retryAfterSeconds: 120,
    length: 4096,
  });
});
