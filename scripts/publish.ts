import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Put a finished site in the place of the one that stands. Whoever looks, at any moment, finds one of them whole.
 *
 * The kernel can exchange two folders in one step, but Node has no call for it; `mv --exchange` (coreutils 9.5) and perl's
 * `syscall` have. Where neither works, the folders are renamed one behind the other: the old one stands under another name
 * for some microseconds, and {@link recover} puts it back should the process die just then.
 *
 * @param fresh the finished site; gone afterwards
 * @param out where it is to stand; need not exist
 */
export function publish(fresh: string, out: string): void {
  const staged = `${out}.new-${process.pid}`;
  if (existsSync(out) && exchange(fresh, out)) {
    rmSync(fresh, { recursive: true, force: true });
    return;
  }
  stage(fresh, staged);
  if (existsSync(out) && !exchange(staged, out)) renameSync(out, `${out}.old-${process.pid}`);
  if (!existsSync(out)) renameSync(staged, out);
  rmSync(staged, { recursive: true, force: true });
  rmSync(`${out}.old-${process.pid}`, { recursive: true, force: true });
}

/** Name of a folder beside `out` that belongs to this process. */
export const besideOf = (out: string): string => `${out}.build-${process.pid}`;

/**
 * Clear away what builds left that were killed, and put back a site one of them had moved aside. Folders of processes
 * that still run are not touched.
 */
export function recover(out: string): void {
  const left = leftovers(out);
  const old = left.find((path) => path.startsWith(`${out}.old-`));
  if (old && !existsSync(out)) renameSync(old, out);
  for (const path of left) rmSync(path, { recursive: true, force: true });
}

function leftovers(out: string): string[] {
  if (!existsSync(dirname(out))) return [];
  return readdirSync(dirname(out)).filter((name) => {
    const pid = name.startsWith(`${basename(out)}.`) ? /\.(?:build|new|old)-(\d+)$/.exec(name)?.[1] : undefined;
    return pid !== undefined && !runs(Number(pid));
  }).map((name) => join(dirname(out), name));
}

function runs(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Bring the finished site to the disk it is to stand on, under a name of our own: nothing half-copied is ever published. */
function stage(fresh: string, staged: string): void {
  try {
    renameSync(fresh, staged);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    try {
      copyFolder(fresh, staged);
    } catch (copying) {
      rmSync(staged, { recursive: true, force: true });
      throw copying;
    }
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** File by file: `cpSync` calls a full disk an input/output error. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true }))
    if (entry.isDirectory()) copyFolder(join(from, entry.name), join(to, entry.name));
    else copyFileSync(join(from, entry.name), join(to, entry.name));
}

const renameat2: Partial<Record<NodeJS.Architecture, number>> = { x64: 316, arm64: 276, riscv64: 276, loong64: 276, arm: 382, ia32: 353, ppc64: 357, s390x: 347 };

/** Exchange two folders in one step of the kernel. False when this system offers no way. */
function exchange(a: string, b: string): boolean {
  if (process.platform !== 'linux') return false;
  const tries = [['mv', '--exchange', '-T', '--', a, b]];
  const call = renameat2[process.arch];
  // -100: paths count from the working folder; 2: RENAME_EXCHANGE.
  if (call) tries.push(['perl', '-e', 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)', String(call), a, b]);
  return tries.some(([command, ...args]) => spawnSync(command!, args, { stdio: 'ignore' }).status === 0);
}
