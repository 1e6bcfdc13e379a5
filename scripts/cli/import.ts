import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { sayTally, type Tally } from '#lib/exchange/domain/tally.ts';
import { enterpriseImportMapSchema } from '#lib/exchange/enterprise-map.ts';
import type { ImportOrder } from '#lib/exchange/import-order.ts';
import { policyImportMapSchema } from '#lib/exchange/policy-map.ts';
import { RejectedFile } from '#lib/exchange/rejected-file.ts';
import { caseImportMapSchema } from '#lib/exchange/schema.ts';
import { importCases } from '#lib/exchange/use-cases/import-cases.ts';
import { importEnterprises } from '#lib/exchange/use-cases/import-enterprises.ts';
import { importPolicies } from '#lib/exchange/use-cases/import-policies.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import type { Db } from '#lib/platform/db.ts';
import type { Result } from '#lib/shared/result.ts';
import { fieldIssues } from '#lib/shared/schema-issues.ts';
import { limitRows } from '#prisma/reference/limit-rows.ts';
import { loadReference } from '#prisma/reference/load.ts';
import { type Command, givenPath, UsageError, withDatabase } from './command.ts';

export const command: Command = {
  usage: 'import cases|enterprises|policies FILE --map MAP.json [--district CODE] [--dry-run]',
  summary:
    'Loads a ledger, a list of companies (CSV) or notices of policies (CSV, JSON) of another system by a mapping file; what cannot be loaded is in FILE.rejected.csv',
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        map: { type: 'string' },
        district: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    const [kind, file, ...rest] = positionals;
    if (kind !== 'cases' && kind !== 'enterprises' && kind !== 'policies')
      throw new UsageError(`Nothing can be imported as "${kind ?? ''}": say "import cases FILE".`);
    if (!file || rest.length > 0) throw new UsageError('Name one file.');
    if (!values.map) throw new UsageError('Name a mapping file with --map.');
    const path = existing(file);
    const mapPath = existing(values.map);
    const load = { cases: casesBy, enterprises: enterprisesBy, policies: policiesBy }[kind](mapPath);
    const rejected = new RejectedFile(path);
    const progress = new Progress(statSync(path).size);
    const isDryRun = values['dry-run'];

    const result = await withDatabase(`import ${kind}`, async ({ db }) => {
      // A district of its own may name the public calendar; a database nobody has started the portal on has none yet.
      await loadReference(db);
      return load(db, {
        path,
        fileName: basename(path),
        districtCode: values.district ?? null,
        limits: limitRows(),
        isDryRun,
        clock: () => Temporal.Now.instant(),
        onRejected: (row) => rejected.add(row),
        onProgress: (tally, bytes) => progress.show(tally, bytes),
      });
    });
    await rejected.close();
    progress.end();
    if (!result.ok) {
      const { code, details = {} } = result.refusal;
      console.error(`${wordRefusal(code, details, 'zh-CN')}\n${wordRefusal(code, details, 'en')}`);
      return 1;
    }
    if (isDryRun) console.error('试运行，未写入数据库 / Dry run: nothing was written to the database.');
    if (!rejected.isEmpty) console.error(`未导入的行 / Rows not loaded: ${rejected.path}`);
    console.log(sayTally(result.value));
    return 0;
  },
};

function existing(file: string): string {
  const path = givenPath(file);
  if (!existsSync(path)) throw new UsageError(`There is no file ${path}.`);
  return path;
}

type Load = (db: Db, order: Omit<ImportOrder<never>, 'map' | 'district'>) => Promise<Result<Tally>>;

function casesBy(mapPath: string): Load {
  const mapping = readMap(mapPath, caseImportMapSchema);
  return (db, order) => importCases(db, { ...order, ...mapping });
}

function enterprisesBy(mapPath: string): Load {
  const mapping = readMap(mapPath, enterpriseImportMapSchema);
  return (db, order) => importEnterprises(db, { ...order, ...mapping });
}

function policiesBy(mapPath: string): Load {
  const mapping = readMap(mapPath, policyImportMapSchema);
  return (db, order) => importPolicies(db, { ...order, ...mapping });
}

function readMap<T>(path: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(readJson(path));
  if (parsed.success) return parsed.data;
  const faults = fieldIssues(parsed.error).map(({ field, code }) => `  ${field || '(file)'}: ${code}`);
  throw new UsageError(`The mapping file ${path} cannot be used:\n${faults.join('\n')}`);
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UsageError(`The mapping file ${path} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function wordRefusal(code: string, details: Readonly<Record<string, string | number>>, locale: 'zh-CN' | 'en'): string {
  const words: Readonly<Record<string, string>> = messagesOf(locale).importRefusals;
  return (words[code] ?? code).replaceAll(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));
}

const SHOWN_EVERY_MS = 1_000;

/** How far the run is, on standard error: one line that is rewritten on a terminal, one a time elsewhere. */
class Progress {
  readonly #size: number;
  readonly #since = performance.now();
  #shownAt = 0;

  constructor(size: number) {
    this.#size = Math.max(1, size);
  }

  show({ read }: Readonly<Tally>, bytes: number): void {
    const now = performance.now();
    if (now - this.#shownAt < SHOWN_EVERY_MS) return;
    this.#shownAt = now;
    const seconds = (now - this.#since) / 1_000;
    const share = Math.min(1, bytes / this.#size);
    const left = share > 0 ? Math.round((seconds / share) * (1 - share)) : 0;
    const text = `${Math.floor(share * 100)} %  ${read} 行 / rows  ${Math.round(read / seconds)}/s  还需 / left ${left} s`;
    process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
  }

  end(): void {
    if (this.#shownAt > 0 && process.stderr.isTTY) process.stderr.write('\n');
  }
}
