import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** Installs Debian's packages where that is possible. What they bring may still be had in another way, or done without. */
export function tryPackages(name, packages) {
  if (!isRootOnDebian()) return;
  const apt = (...args) => execFileSync('apt-get', args, { stdio: 'inherit' });
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...packages);
  } catch (error) {
    console.warn(`${name}: ${error.message}`);
  }
}
