import { runBrowserTests } from './checks/browser.ts';
import { runStaticChecks } from './checks/static.ts';
import { sum, type Tally, tallyLine } from './checks/tally.ts';
import { runVitest } from './checks/vitest.ts';

const PARTS = [runStaticChecks, runVitest, runBrowserTests];

/** A part that cannot even run counts as one failure, and the others run all the same. */
async function count(part: () => Promise<Tally>): Promise<Tally> {
  try {
    return await part();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const tallies: Tally[] = [];
for (const part of PARTS) tallies.push(await count(part));
const total = sum(tallies);
process.exitCode = total.failed > 0 ? 1 : 0;
process.stdout.write(`${tallyLine(total)}\n`);

const GRACE_MS = 15_000;

// Only reached when something was left open that keeps this process: told, not waited for until somebody's patience ends.
setTimeout(() => {
  console.error('Left open:', process.getActiveResourcesInfo().join(', '));
  process.exit(1);
}, GRACE_MS).unref();
