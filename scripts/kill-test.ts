import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

// Builds of a small archive are killed, with all their children, at random moments, until TIMES were; after each the site must be, byte for
// byte, one of the two that can be built. node scripts/kill-test.ts [TIMES] [SEED]

const times = Number(process.argv[2] ?? 50);
let state = Number(process.argv[3] ?? 1);
const random = (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};

const work = mkdtempSync(join(tmpdir(), 'baoku-kill-'));
const out = join(work, 'site');
const seeds = ['甲', '乙'].map((name) => {
  const dir = join(work, name);
  mkdirSync(dir);
  writeFileSync(join(dir, '2026-03-25_01.txt'), `${name}报开工\n\n本报记者 张三\n\n昨日，慈溪市一个项目开工，总投资三亿元，预计明年建成。\n`);
  return dir;
});
const command = (dir: string): string[] => ['scripts/build.ts', '--in', dir, '--out', out, '--no-ledger'];

/** A digest of every file of the site, and where it stands. */
function digest(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(out, file);
    if (statSync(path).isFile()) hash.update(file).update('\0').update(readFileSync(path));
  }
  return hash.digest('hex');
}

function whole(dir: string): { digest: string; took: number } {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, command(dir), { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return { digest: digest(), took: performance.now() - began };
}

const built = seeds.map(whole);
const good = new Set(built.map((one) => one.digest));
if (good.size < 2) throw new Error('Unexpected sites that are alike, expected two that differ');
let broken = 0;
let killed = 0;
let replaced = 0;
let builds = 0;
for (let i = 0; killed < times && i < times * 4; i++) {
  const before = existsSync(out) ? digest() : '';
  const began = performance.now();
  builds++;
  const child = spawn(process.execPath, command(seeds[i % 2]!), { stdio: 'ignore', detached: true });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  // Half of the kills anywhere, half near the end, where the site is put in its place.
  const share = i % 2 ? random() : 0.85 + random() * 0.2;
  await Promise.race([wait(share * built[i % 2]!.took), ended]);
  if (child.exitCode === null && child.pid !== undefined) {
    try {
      process.kill(-child.pid, 'SIGKILL');
      killed++;
    } catch {
      // It ended by itself just now.
    }
  }
  await ended;
  // How long a build takes depends on what else the machine does.
  if (child.signalCode === null) built[i % 2]!.took = performance.now() - began;
  const after = existsSync(out) ? digest() : 'nothing';
  if (!good.has(after)) broken++;
  else if (after !== before) replaced++;
  console.log(`${i + 1}  ${good.has(after) ? 'whole' : 'BROKEN'}  ${after.slice(0, 8)}`);
}
const last = whole(seeds[0]!);
const left = [...readdirSync(work), ...readdirSync('.')].filter((name) => /\.(?:build|new|old)-\d+$/.test(name));
console.log(`${builds} builds, ${killed} killed, the site replaced ${replaced} times: it was whole ${builds - broken} times; afterwards ${left.length} folders were left behind`);
rmSync(work, { recursive: true, force: true });
process.exitCode = killed < times || broken || !good.has(last.digest) || left.length ? 1 : 0;
