import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { runTool } from './run-tool.ts';
import type { Tally } from './tally.ts';

const VITEST = resolve('node_modules/vitest/vitest.mjs');

const REPORT = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** Unit tests, then tests on a real database. */
export async function runVitest(): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-vitest-'));
  const report = join(folder, 'report.json');
  try {
    const args = [VITEST, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await runTool({ args });
    return read(report, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that cannot even be loaded has no tests to count: it counts as one that failed. */
function read(file: string, code: number): Tally {
  const report = REPORT.parse(JSON.parse(readFileSync(file, 'utf8')));
  const unloaded = report.testResults.filter((result) => result.status === 'failed' && !result.assertionResults.length);
  const failed = report.numFailedTests + unloaded.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
