import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Heard, HttpVisitor } from './visitor.ts';

const MANIFEST = '.next/server/server-reference-manifest.json';

const manifestSchema = z.object({
  node: z.record(
    z.string(),
    z.object({ filename: z.string(), exportedName: z.string(), workers: z.record(z.string(), z.unknown()) }),
  ),
});

/** How the built portal knows an action: its id, and a page that sends it. */
type Known = { readonly id: string; readonly path: string };

/** The actions of the build, by `file#name`. Those no page sends are not built in, and cannot be called. */
export function readBuiltActions(): ReadonlyMap<string, Known> {
  const { node } = manifestSchema.parse(JSON.parse(readFileSync(MANIFEST, 'utf8')));
  return new Map(
    Object.entries(node).map(([id, { filename, exportedName, workers }]) => [
      `${filename}#${exportedName}`,
      { id, path: pathOf(Object.keys(workers)[0] ?? '') },
    ]),
  );
}

/** `app/(staff)/admin/units/[code]/page`: an action runs before its page, so that any place will do. */
const pathOf = (worker: string): string =>
  worker
    .replace(/^app/, '')
    .replace(/\/page$/, '')
    .replaceAll(/\/\([^)]+\)/g, '')
    .replaceAll(/\[[^\]]+\]/g, 'x') || '/';

export type Sending = {
  /** what the action takes: the state before and a form, a form alone, or nothing */
  readonly takes?: 'form' | 'nothing';
  readonly fields?: Readonly<Record<string, string>>;
  readonly origin?: string;
};

const BEFORE = { answer: '', errors: [], values: {}, results: {} };

/** Calls an action as React's script does, whatever the page would have offered. */
export function sendAction(visitor: HttpVisitor, { id, path }: Known, sending: Sending = {}): Promise<Heard> {
  const { takes, fields = {}, origin = `http://${visitor.host}` } = sending;
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(`_1_${name}`, value);
  const form = '$K1';
  body.append('0', JSON.stringify(takes === 'nothing' ? [] : takes === 'form' ? [form] : [BEFORE, form]));
  return visitor.send(path, { method: 'POST', headers: { 'next-action': id, origin }, body });
}
