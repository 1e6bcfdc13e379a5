import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const PACKAGES = ['chromium', 'fonts-noto-cjk'];
const INSTALL_WITHIN_MS = 600_000;

/** A Chromium on this machine, installed first where the user may; `null` when there is none to be had. */
export function findOrInstallChromium(): string | null {
  return findChromium() ?? (install() ? findChromium() : null);
}

export function findChromium(): string | null {
  const places = [process.env.PLAYWRIGHT_CHROMIUM ?? '', ...PLACES, chromium.executablePath()];
  return places.find((place) => place && existsSync(place)) ?? null;
}

/** Debian's packages, with a font that has Chinese characters; as root, or where sudo asks nothing. */
function install(): boolean {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (!succeeds([...asRoot, 'apt-get', '--version'])) return false;
  console.log('正在安装浏览器 / Installing a browser (apt-get install chromium fonts-noto-cjk) …');
  succeeds([...asRoot, 'apt-get', 'update', '-qq']);
  return succeeds([...asRoot, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...PACKAGES]);
}

function succeeds([program = '', ...args]: readonly string[]): boolean {
  const { status } = spawnSync(program, args, {
    stdio: 'ignore',
    timeout: INSTALL_WITHIN_MS,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
