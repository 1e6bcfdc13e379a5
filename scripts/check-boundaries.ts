import { existsSync } from 'node:fs';
import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { OPTIONS, RESOLVE } from './boundary-rules.ts';

const FOLDERS = ['app', 'components', 'e2e', 'lib', 'prisma', 'scripts', 'instrumentation.ts', 'proxy.ts'];

/** Fails when a rule is broken, and when nothing was looked at: a silent tool must not pass for a clean house. */
async function checkBoundaries(): Promise<number> {
  const { output } = await cruise(
    FOLDERS.filter((folder) => existsSync(folder)),
    OPTIONS,
    RESOLVE,
    { tsConfig: extractTSConfig('tsconfig.json') },
  );
  if (typeof output === 'string') throw new Error(output);
  return report(output);
}

function report({ modules, summary }: ICruiseResult): number {
  const own = modules.filter((module) => !module.source.includes('node_modules'));
  if (own.length < 20) {
    console.error(`Only ${own.length} modules were looked at: the check does not work.`);
    return 1;
  }
  for (const violation of summary.violations) console.error(sentence(violation));
  console.log(`${own.length} modules, ${summary.violations.length} broken boundaries`);
  return summary.violations.length > 0 ? 1 : 0;
}

function sentence({ rule, from, to, cycle }: IViolation): string {
  const way = cycle ? cycle.map((step) => step.name).join(' → ') : to;
  return `${rule.name}: ${from} → ${way}`;
}

process.exitCode = await checkBoundaries();
