import { resolve } from 'node:path';
import { runTool } from './run-tool.ts';
import { sum, type Tally } from './tally.ts';

const BIOME = resolve('node_modules/@biomejs/biome/bin/biome');
const NEXT = resolve('node_modules/next/dist/bin/next');
const TSC = resolve('node_modules/typescript/bin/tsc');

type Check = { readonly name: string; readonly steps: readonly (readonly string[])[] };

const CHECKS: readonly Check[] = [
  { name: 'format', steps: [[BIOME, 'check', '--linter-enabled=false', '--error-on-warnings', '.']] },
  { name: 'lint', steps: [[BIOME, 'lint', '--error-on-warnings', '.']] },
  { name: 'boundaries', steps: [['scripts/check-boundaries.ts']] },
  // Pages' own types are generated from the routes first.
  {
    name: 'types',
    steps: [
      [NEXT, 'typegen'],
      [TSC, '--noEmit', '--project', '.'],
    ],
  },
];

/** Formatting, lint, boundaries and types; each counts as one test. */
export async function runStaticChecks(): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const check of CHECKS) tallies.push(await run(check));
  return sum(tallies);
}

async function run({ name, steps }: Check): Promise<Tally> {
  const since = Date.now();
  for (const args of steps) {
    if ((await runTool({ args, isQuiet: true, environment: { NEXT_TELEMETRY_DISABLED: '1' } })) === 0) continue;
    console.log(`✗ ${name}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  console.log(`✓ ${name} ${((Date.now() - since) / 1000).toFixed(1)} s`);
  return { passed: 1, failed: 0, skipped: 0 };
}
