import { runStaticChecks } from './checks/static.ts';
import { sum, tallyLine } from './checks/tally.ts';
import { runVitest } from './checks/vitest.ts';

/** Everything but the browser. */
const tally = sum([await runStaticChecks(), await runVitest()]);
console.log(tallyLine(tally));
process.exitCode = tally.failed > 0 ? 1 : 0;
