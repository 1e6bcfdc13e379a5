import { expect, test } from 'vitest';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { refuseUnreachable } from './database.ts';
import { refuseTakenPort } from './web.ts';

test('a database that does not answer is told by its setting, without the password', async () => {
  const refused = refuseUnreachable('postgresql://portal:geheim@127.0.0.1:1/portal');
  await expect(refused).rejects.toThrow(/^DATABASE_URL.*127\.0\.0\.1:1.*ECONNREFUSED/);
  await expect(refused).rejects.not.toThrow(/geheim/);
});

test('a database that answers passes', async () => {
  const { url } = await testDatabase();
  await expect(refuseUnreachable(url)).resolves.toBeUndefined();
});

test('a host that is not this machine is told by its setting', async () => {
  await expect(refuseTakenPort({ host: '300.1.1.1', port: 1 })).rejects.toThrow(/^HOST=300\.1\.1\.1/);
  await expect(refuseTakenPort({ host: '192.0.2.1', port: 8080 })).rejects.toThrow(/^HOST=192\.0\.2\.1/);
});
