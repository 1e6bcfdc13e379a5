import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { portal } from './portal.ts';

type TextMessage = { readonly to: string; readonly text: string };

/** Text messages sent so far to one number, the newest last, as the file outbox holds them. */
function textMessagesTo(to: string): string[] {
  const folder = join(portal.dataDir, 'sms');
  const names = ((): string[] => {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  })();
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as TextMessage)
    .flatMap((message) => (message.to === to ? [message.text] : []));
}

/** The newest text message to this number that has this in it; waits for the worker where it must. */
export async function textMessage(to: string, pattern: RegExp, timeout = 10_000): Promise<string> {
  let found: string | undefined;
  await expect
    .poll(
      () => {
        found = textMessagesTo(to)
          .map((text) => pattern.exec(text)?.[1])
          .findLast((each) => each !== undefined);
        return found;
      },
      { timeout },
    )
    .toBeDefined();
  return found ?? '';
}

let taken = Math.floor(Math.random() * 90_000_000);

/** A number nobody has yet. */
export function newNumber(): string {
  taken += 1;
  return `138${String(taken % 100_000_000).padStart(8, '0')}`;
}
