import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, it } from 'vitest';
import { clientAddress } from './client-address.ts';
import { forgetClaimedAddresses } from './forget-claimed-address.ts';

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

async function seenAddress(claimed: string): Promise<string> {
  const server = createServer(({ headers }, response) => {
    response.end(String(clientAddress(headers['x-forwarded-for'] as string, 0)));
  });
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return (await fetch(`http://127.0.0.1:${port}/`, { headers: { 'x-forwarded-for': claimed } })).text();
}

it('an address that was only claimed counts behind a declared proxy and nowhere else', async () => {
  forgetClaimedAddresses(1);
  expect(await seenAddress('203.0.113.9')).toBe('203.0.113.9');
  forgetClaimedAddresses(0);
  expect(await seenAddress('203.0.113.9')).toBe('127.0.0.1');
  expect(await seenAddress('10.0.0.1, 203.0.113.9')).toBe('127.0.0.1');
});
