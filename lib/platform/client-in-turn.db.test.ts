import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ClientInTurn } from './client-in-turn.ts';
import { testDatabase } from './testing/database.ts';

const { url } = await testDatabase();

test('queries asked for at once are answered in turn, also after one that fails, and pg has nothing to warn of', async () => {
  const warnings: string[] = [];
  const listen = ({ message }: Error) => warnings.push(message);
  process.on('warning', listen);
  const client = new ClientInTurn(url);
  await client.connect();
  try {
    const asked = ['select 1 as n', 'select 1 / 0 as n', 'select 3 as n'].map((sql) =>
      client.query<{ n: number }>(sql),
    );
    const answers = await Promise.allSettled(asked);
    expect(answers.map((each) => (each.status === 'fulfilled' ? each.value.rows[0]?.n : 'failed'))).toEqual([
      1,
      'failed',
      3,
    ]);
    await turn();
    expect(warnings).toEqual([]);
  } finally {
    process.off('warning', listen);
    await client.end();
  }
});
