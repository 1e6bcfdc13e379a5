import { execFileSync, spawnSync } from 'node:child_process';

/** Whom the database server runs as. `null` means: whoever runs this program. */
export type Account = { readonly uid: number; readonly gid: number } | null;

const NAME = 'postgres';

/** PostgreSQL refuses to run as root, so root lends it the system user `postgres`, made when the machine has none. */
export function serverAccount(): Account {
  if (process.getuid?.() !== 0) return null;
  return lookUp() ?? create();
}

function lookUp(): Account {
  const uid = spawnSync('id', ['-u', NAME], { encoding: 'utf8' });
  const gid = spawnSync('id', ['-g', NAME], { encoding: 'utf8' });
  if (uid.status !== 0 || gid.status !== 0) return null;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function create(): Account {
  try {
    const options = { stdio: 'pipe', env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` } } as const;
    execFileSync('groupadd', ['--system', '--force', NAME], options);
    const flags = ['--system', '--gid', NAME, '--no-create-home', '--shell', '/usr/sbin/nologin'];
    execFileSync('useradd', [...flags, NAME], options);
  } catch (error) {
    throw new Error(
      `PostgreSQL cannot run as root, and the system user "${NAME}" could not be made (${String(error)}). ` +
        'Make it by hand, run the portal as an ordinary user, or set DATABASE_URL.',
    );
  }
  return lookUp();
}

/** Asks the kernel, as that account, instead of reading permission bits: mounts and ACLs count too. */
export function canEnter(folder: string, account: Account): boolean {
  if (!account) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}
