import { mkdirSync } from 'node:fs';

/** Closed to other people; as root it may be passed through, because the database's system user must reach its own folder. */
export function makeDataDir(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
}
