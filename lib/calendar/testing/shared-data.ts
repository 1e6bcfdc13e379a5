import { existsSync, readFileSync } from 'node:fs';
import type { TestContext } from 'vitest';

const FOLDER = new URL('../../../../shared/data/', import.meta.url);

/** A published file lying beside the repository, never inside it; without it the test skips itself and says so. */
export function readSharedData(path: string, test: TestContext): string {
  const file = new URL(path, FOLDER);
  test.skip(!existsSync(file), `../shared/data/${path} is not there`);
  return readFileSync(file, 'utf8');
}
