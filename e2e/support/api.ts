import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Login } from './people.ts';
import { portal } from './portal.ts';

const run = promisify(execFile);
const tokens = new Map<Login, Promise<string>>();

/** Tokens are made as an administrator makes them, by command; once per person. */
export function tokenOf(login: Login): Promise<string> {
  const known = tokens.get(login) ?? createToken(login);
  tokens.set(login, known);
  return known;
}

async function createToken(login: Login): Promise<string> {
  const args = ['scripts/cli.ts', 'token', 'create', '--user', login, '--name', 'e2e'];
  const { stdout } = await run(process.execPath, args);
  return stdout.trim();
}

export type ApiCase = {
  readonly number: string;
  readonly status: string;
  readonly version: number;
  readonly allowedCommands: readonly string[];
};

/** One call of `/api/v1` as this person, for arranging what a journey starts from. */
export async function callApi<Answer>(login: Login, method: 'GET' | 'POST', path: string, body?: object) {
  const answer = await fetch(`${portal.address}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${await tokenOf(login)}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path} as ${login}: ${answer.status} ${text}`);
  return JSON.parse(text) as Answer;
}

/** Gives a command on the case as it stands now. */
export async function command(login: Login, number: string, name: string, input: object): Promise<ApiCase> {
  const { version } = await callApi<ApiCase>(login, 'GET', `/cases/${number}`);
  return callApi<ApiCase>(login, 'POST', `/cases/${number}/commands/${name}`, { ...input, version });
}
