import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nextAuthEnvironment, readEnv } from './env.ts';

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'portal-env-'));
const mistakesIn = (source: Record<string, string>): string => {
  try {
    readEnv({ DATA_DIR: emptyFolder(), ...source });
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('settings from the environment', () => {
  test('have a default for everything', () => {
    const dataDir = emptyFolder();
    const settings = readEnv({ DATA_DIR: dataDir });
    expect(settings).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      seed: 'demo',
      workers: 1,
      databaseUrl: null,
      identityServices: [],
    });
    expect(settings.storageUrl).toBe(`file://${dataDir}/attachments`);
  });

  test('treat an empty value as absent', () => {
    expect(readEnv({ DATA_DIR: emptyFolder(), PORT: '', DATABASE_URL: ' ' })).toMatchObject({
      port: 3000,
      databaseUrl: null,
    });
  });

  test('make the secrets once, readable by the owner alone, and keep them', () => {
    const dataDir = emptyFolder();
    const first = readEnv({ DATA_DIR: dataDir });
    const second = readEnv({ DATA_DIR: dataDir });
    expect(second.authSecret).toBe(first.authSecret);
    expect(second.encryptionKeys[0].equals(first.encryptionKeys[0])).toBe(true);
    expect(first.encryptionKeys[0]).toHaveLength(32);
    expect(statSync(join(dataDir, 'keys/auth-secret')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(dataDir, 'keys/auth-secret'), 'utf8').trim()).toBe(first.authSecret);
  });

  test('take several encryption keys, the current one first', () => {
    const old = 'ab'.repeat(32);
    const current = Buffer.alloc(32, 7).toString('base64');
    const { encryptionKeys } = readEnv({ DATA_DIR: emptyFolder(), ENCRYPTION_KEY: `${current}, ${old}` });
    expect(encryptionKeys.map((key) => key[0])).toEqual([7, 0xab]);
  });

  test.each([
    [{ PORT: 'abc' }, 'PORT must be a whole number from 1 to 65535'],
    [{ PORT: '70000' }, 'PORT must be a whole number from 1 to 65535'],
    [{ APP_URL: 'example.com' }, 'APP_URL must be an address that begins with http:// or https://'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be an address that begins with postgresql:// or postgres://'],
    [{ SEED: 'yes' }, 'SEED must be demo or none'],
    [{ AUTH_SECRET: 'short' }, 'AUTH_SECRET must have at least 32 characters'],
    [{ ENCRYPTION_KEY: 'c2hvcnQ=' }, 'ENCRYPTION_KEY must be 32 bytes in base64 or in hexadecimal digits'],
    [{ ENCRYPTION_KEY: `${'ab'.repeat(32)},` }, 'ENCRYPTION_KEY must be 32 bytes in base64 or in hexadecimal digits'],
    [
      { OIDC_ISSUER: 'https://id.example' },
      'OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be given too, or no OIDC_* at all',
    ],
    [{ STAFF_NETWORKS: '10.0.0.0/33' }, 'STAFF_NETWORKS must be addresses or ranges such as 10.0.0.0/8'],
    [{ STAFF_NETWORKS: 'office' }, 'STAFF_NETWORKS must be addresses or ranges such as 10.0.0.0/8'],
    [{ STAFF_HEADER: 'x-inner: 1' }, 'STAFF_HEADER must be the name of a header, a colon and a value'],
    [{ STAFF_HOSTS: 'https://a.cn' }, 'STAFF_HOSTS must be a host as it stands in an address'],
    [{ APP_URL: 'https://a.cn', STAFF_HOSTS: 'b.cn' }, 'STAFF_HOSTS must be hosts of APP_URL'],
    [
      { APP_URL: 'https://b.cn,https://a.cn', STAFF_HOSTS: 'b.cn' },
      'STAFF_HOSTS must not be the first of APP_URL, which companies open',
    ],
  ])('say what is wrong with %o', (source, sentence) => {
    expect(mistakesIn(source)).toContain(sentence);
  });

  test('name every mistake at once', () => {
    expect(mistakesIn({ PORT: 'abc', SEED: 'yes' }).split('\n')).toHaveLength(3);
  });

  test('never repeat a secret in a message', () => {
    expect(mistakesIn({ AUTH_SECRET: 'hunter2' })).not.toContain('hunter2');
  });

  test('tell next-auth the public address, or to trust the one opened', () => {
    const dataDir = emptyFolder();
    expect(nextAuthEnvironment(readEnv({ DATA_DIR: dataDir, APP_URL: 'https://qy.example.cn/' }))).toMatchObject({
      NEXTAUTH_URL: 'https://qy.example.cn',
    });
    expect(nextAuthEnvironment(readEnv({ DATA_DIR: dataDir }))).toMatchObject({ AUTH_TRUST_HOST: '1' });
  });

  test('name one address or several, the first for what is sent out', () => {
    const read = readEnv({ DATA_DIR: emptyFolder(), APP_URL: 'https://a.example.cn/, https://b.example.cn' });
    expect(read).toMatchObject({
      appUrl: 'https://a.example.cn',
      appUrls: ['https://a.example.cn', 'https://b.example.cn'],
    });
    expect(nextAuthEnvironment(read)).toMatchObject({ AUTH_TRUST_HOST: '1' });
    expect(mistakesIn({ APP_URL: 'https://a.example.cn,b.example.cn' })).toContain('APP_URL');
  });
});
