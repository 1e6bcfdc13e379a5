import { existsSync, readFileSync } from 'node:fs';
import type { TestContext } from 'vitest';

const FOLDER = new URL('../../../../shared/data/', import.meta.url);

/** A published file lying beside the repository, never inside it; without it the test skips itself and says so. */
export function readSharedData(path: string, test: TestContext): string {
  const file = new URL(path, FOLDER);
  if (!existsSync(file)) {
    const reason = `../shared/data/${path} is not there`;
    console.warn(`skipped: ${test.task.name} (${reason})`);
    test.skip(reason);
  }
  return readFileSync(file, 'utf8');
}
