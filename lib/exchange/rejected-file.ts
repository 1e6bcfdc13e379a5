import { once } from 'node:events';
import { createWriteStream, rmSync, type WriteStream } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { escapeFormula } from '../shared/escape-formula.ts';
import type { RejectedRow } from './import-order.ts';
import { REJECTED_HEADER, rejectedLines } from './word-fault.ts';

/**
 * The rows of a file that were not loaded, one line for each reason, beside it. The file appears with its first row, and one
 * left by an earlier run goes away: a file without faults leaves no report of faults.
 */
export class RejectedFile {
  readonly path: string;
  #stream: WriteStream | null = null;

  constructor(source: string) {
    this.path = `${source}.rejected.csv`;
    rmSync(this.path, { force: true });
  }

  get isEmpty(): boolean {
    return this.#stream === null;
  }

  async add(row: RejectedRow): Promise<void> {
    const rows = rejectedLines(row);
    const first = this.#stream === null;
    this.#stream ??= createWriteStream(this.path);
    // Excel takes a file without this mark for one in the system's own code, and shows Chinese as rubbish.
    const text = stringify(first ? [REJECTED_HEADER, ...rows.map(escaped)] : rows.map(escaped), { bom: first });
    if (!this.#stream.write(text)) await once(this.#stream, 'drain');
  }

  async close(): Promise<void> {
    if (!this.#stream) return;
    this.#stream.end();
    await once(this.#stream, 'finish');
  }
}

const escaped = (row: readonly string[]): string[] => row.map(escapeFormula);
