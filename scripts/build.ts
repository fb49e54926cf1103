import { basePath } from './base-path.ts';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatMessage, type Message } from '../src/archive/message.ts';
import type { Records } from '../src/archive/record.ts';
import { gazetteer } from '../src/gazetteer/gazetteer.ts';
import { assembleArchive, type AssembledArchive } from '../src/loaders/assemble.ts';
import { dataRelease } from '../src/loaders/data-release.ts';
import { loadConfig } from '../src/loaders/load-config.ts';
import { ledgerFile } from '../src/owner/ledger.ts';
import { indexRecords } from './index.ts';
import { outputFolder } from './output-folder.ts';
import { besideOf, publish, recover } from './publish.ts';
import { showProgress } from './progress.ts';
import { writeSiblings } from './siblings.ts';
import { verifySite } from './verify.ts';
import { writeRedirects } from './redirects.ts';

const usage = 'usage: npm run build -- [--in SEEDS] [--out DIST] [--strict] [--no-ledger]';

interface Options {
  in: string;
  out: string;
  strict: boolean;
  /** Leave `permalinks.tsv` as it is: for trying things out. */
  'no-ledger': boolean;
}

/** A reason not to publish that the owner can do something about; told without a stack. */
class NotPublished extends Error {}

async function run(options: Options): Promise<number> {
  // Astro finds its packages from the folder it builds into, so that folder must be in the project.
  const work = besideOf(resolve('dist'));
  const clean = (): void => rmSync(work, { recursive: true, force: true });
  process.once('exit', clean);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
  try {
    const out = folderFor(options);
    recover(out);
    recover(resolve('dist'));
    mkdirSync(work, { recursive: true });
    await build(options, out, work);
    return 0;
  } catch (error) {
    console.error(explain(error));
    console.error(existsSync(options.out) ? `Nothing was published: ${options.out} stands as it was.` : 'Nothing was published.');
    return 1;
  }
}

/** The way from texts to a site that stands, one step per line. */
async function build(options: Options, out: string, work: string): Promise<void> {
  const config = loadConfig(options.in);
  const recordsFile = join(work, 'records.json');
  const site = join(work, 'site');

  const { records, messages, redirects, ledger } = await readArchive(options);
  writeFileSync(recordsFile, JSON.stringify({ ...records, messages }));
  await renderPages({ BASE: basePath, SITE: config.site, BAOKU_OUT: site, BAOKU_CACHE: join(work, 'cache'), BAOKU_RECORDS: recordsFile, BAOKU_SEEDS: resolve(options.in) });
  await indexRecords(records, join(site, 'pagefind'));
  writeSiblings(records, config, dataRelease(records, config, options.in), gazetteer(), site);
  writeRedirects(site, redirects, records, config.site);
  const problems = verifySite(site, records, basePath);
  if (problems.length) throw new NotPublished(problems.join('\n'));
  publish(site, out);
  if (ledger !== null && !options['no-ledger']) writeLedger(join(options.in, ledgerFile), ledger);
  console.error(`${records.pages.length} pages, ${records.articles.length} articles → ${options.out}`);
}

function folderFor(options: Options): string {
  try {
    return outputFolder(options.out, options.in);
  } catch (error) {
    throw new NotPublished((error as Error).message);
  }
}

async function readArchive(options: Options): Promise<AssembledArchive> {
  if (process.env.BAOKU_RECORDS) return { records: JSON.parse(readFileSync(process.env.BAOKU_RECORDS, 'utf8')) as Records, messages: [], redirects: [], ledger: null };
  const assembled = await assembleArchive(options.in, { progress: showProgress('read') });
  for (const message of assembled.messages) console.error(formatMessage(message));
  const forbidding = assembled.messages.filter((message) => options.strict || isLoss(message));
  if (forbidding.length) throw new NotPublished(`${forbidding.length} of the messages above must be seen to first.`);
  if (assembled.records.pages.length === 0) throw new NotPublished(`Unexpected folder ${options.in} without a page text that can be used, expected at least one .txt or .md file`);
  return assembled;
}

/** The site stands already: a folder that cannot be written to must not undo that, but old links depend on this file. */
function writeLedger(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
    console.error(`${path} changed: keep it in version control, old links depend on it.`);
  } catch (error) {
    rmSync(temporary, { force: true });
    console.error(`${path} could not be written (${(error as Error).message}): should the parser change, today's links may break.`);
  }
}

/** What is there but cannot be read now would vanish from the site; an input that is no page text never was on it. */
const isLoss = ({ ruleId }: Message): boolean => ruleId === 'unreadable' || ruleId === 'ledger';

function renderPages(env: Record<string, string>): Promise<void> {
  const astro = createRequire(import.meta.url).resolve('astro/package.json');
  const child = spawn(process.execPath, [join(dirname(astro), 'bin/astro.mjs'), 'build', ...(process.stdout.isTTY ? [] : ['--silent'])], { stdio: ['ignore', 'inherit', 'pipe'], env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    process.stderr.write(chunk);
    said = (said + String(chunk)).slice(-10_000);
  });
  process.once('exit', () => child.kill('SIGKILL'));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code, signal) => {
      if (code === 0) return done();
      const why = Object.keys(advice).find((known) => said.includes(`${known}:`));
      fail(new NotPublished(`Unexpected end of the page build (${signal ?? `exit ${code}`}), expected it to succeed; see its output above.${why ? `\n→ ${advice[why]}` : ''}`));
    });
  });
}

const advice: Record<string, string> = {
  ENOSPC: 'the disk is full: make room, or build to another disk with --out',
  EDQUOT: 'your share of the disk is full: make room, or build to another disk with --out',
  EACCES: 'permission is missing: check who owns the file',
  EPERM: 'permission is missing: check who owns the file',
  EROFS: 'the disk is read-only: build elsewhere with --out',
  ENOENT: 'the folder or file is not there: check the path',
  EMFILE: 'too many files are open: raise the limit (ulimit -n)',
};

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  if (code && advice[code]) return `${error.message}\n→ ${advice[code]}`;
  return error instanceof NotPublished || error.name === 'ConfigError' ? error.message : (error.stack ?? error.message);
}

function readArguments(): Options | undefined {
  try {
    const { values } = parseArgs({ options: { in: { type: 'string', default: 'seeds' }, out: { type: 'string', default: 'dist' }, strict: { type: 'boolean', default: false }, 'no-ledger': { type: 'boolean', default: false } } });
    return values;
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    return undefined;
  }
}

// Exit 0 when the site stands; 1 when it was not built, and then the old one stands untouched; 2 for bad arguments.
const options = readArguments();
process.exitCode = options ? await run(options) : 2;
