import { env } from 'node:process';

/** The portal under test, as whoever started it says: `npm test` does, or a person by hand. */
export const portal = {
  get address(): string {
    return needed('BASE_URL');
  },
  get password(): string {
    return needed('DEMO_PASSWORD');
  },
  /** where messages go while no gateway is set */
  get dataDir(): string {
    return needed('DATA_DIR');
  },
  get databaseUrl(): string {
    return needed('DATABASE_URL');
  },
};

function needed(name: string): string {
  const value = env[name];
  if (!value) throw new Error(`The browser tests need ${name}; npm test sets it.`);
  return value;
}
