import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, type SqlDriverAdapter, type SqlQuery, type SqlResultSet } from '@prisma/driver-adapter-utils';
import type pg from 'pg';

export type SchemaDiff = { readonly isEmpty: boolean; readonly sql: string };

/** The SQL that would turn the database at `databaseUrl` into what the Prisma schema in `schemaFolder` says. */
export async function diffSchema(databaseUrl: string, schemaFolder: string): Promise<SchemaDiff> {
  // Without this a panic of the engine surfaces as an unrelated TypeError.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (text: string) => console.error(text) } });
  const { SchemaEngine } = await import('@prisma/schema-engine-wasm');
  const { bindMigrationAwareSqlAdapterFactory } = await import('@prisma/driver-adapter-utils');
  const files = readdirSync(schemaFolder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({ path: join(schemaFolder, name), content: readFileSync(join(schemaFolder, name), 'utf8') }));
  const datamodels = files.map(({ path, content }): [string, string] => [path, content]);
  const adapter = bindMigrationAwareSqlAdapterFactory(new SchemaReadingPg({ connectionString: databaseUrl, max: 2 }));
  const engine = await SchemaEngine.new({ datamodels }, () => {}, adapter);
  try {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: schemaFolder },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return { isEmpty: exitCode === 0, sql: stdout ?? '' };
  } finally {
    engine.free();
  }
}

const CHAR_OID = 18;
const TEXT_OID = 25;

/** The catalogue has columns of PostgreSQL's internal type "char", which the adapter cannot read: they are read as text. */
class SchemaReadingPg extends PrismaPg {
  override async connect() {
    return readingChar(await super.connect());
  }
}

type Field = { dataTypeID: number };
type Reading = { performIO(query: SqlQuery): Promise<pg.QueryArrayResult> };

function readingChar<A extends SqlDriverAdapter>(adapter: A): A {
  const original = adapter as A & Reading;
  const performIO = original.performIO.bind(original);
  const queryRaw = Object.getPrototypeOf(adapter).queryRaw as (query: SqlQuery) => Promise<SqlResultSet>;
  adapter.queryRaw = async (query) => {
    const charColumns: number[] = [];
    const reader = Object.create(adapter, {
      performIO: {
        value: async (io: SqlQuery) => {
          const answer = await performIO(io);
          answer.fields.forEach((field: Field, column: number) => {
            if (field.dataTypeID !== CHAR_OID) return;
            field.dataTypeID = TEXT_OID;
            charColumns.push(column);
          });
          return answer;
        },
      },
    });
    const result = await queryRaw.call(reader, query);
    for (const column of charColumns) result.columnTypes[column] = ColumnTypeEnum.Character;
    return result;
  };
  return adapter;
}
