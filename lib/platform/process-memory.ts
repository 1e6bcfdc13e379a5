const keeper = globalThis as { portal?: Map<string, unknown> };
keeper.portal ??= new Map();
const memory = keeper.portal;

/** What this process keeps beyond one request, made when first asked for: every bundle, and a development reload, finds the same. */
export function keptInProcess<T>(name: string, make: () => T): T {
  if (!memory.has(name)) memory.set(name, make());
  return memory.get(name) as T;
}

export const isKeptInProcess = (name: string): boolean => memory.has(name);

/** Made anew when next asked for; without a name: everything. */
export function forgetInProcess(name?: string): void {
  if (name === undefined) memory.clear();
  else memory.delete(name);
}
