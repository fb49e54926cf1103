import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatMessage } from '../archive/message.ts';
import { findSeeds, readSeed, type ReadSeed } from './read-seeds.ts';

let dir: string;
beforeEach(() => {
  dir = realpathSync(mkdtempSync(join(tmpdir(), 'baoku-seeds-')));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array = '宁波市开会。\n'): void {
  mkdirSync(dirname(join(dir, name)), { recursive: true });
  writeFileSync(join(dir, name), content);
}
async function readAll(): Promise<{ told: string[]; read: Map<string, ReadSeed> }> {
  const { seeds, messages } = await findSeeds(dir);
  const read = new Map<string, ReadSeed>();
  for (const seed of seeds) read.set(seed.file, await readSeed(dir, seed));
  return { told: [...messages, ...[...read.values()].flatMap((one) => one.messages)].map(formatMessage), read };
}
const factsOf = (read: Map<string, ReadSeed>, file: string): Record<string, string> => Object.fromEntries(Object.entries(read.get(file)!.sources[0]!.facts!).map(([name, fact]) => [name, `${fact!.value} (${fact!.origin})`]));

test('texts in nested folders are read in the order of their names, other files passed over', async () => {
  for (const name of ['b.txt', 'a/z.md', 'a/B.TXT', 'scan.pdf', '.hidden.txt', '_draft.txt', '.git/x.txt', 'archive.yaml', 'permalinks.tsv']) write(name);
  const { told, read } = await readAll();
  expect([[...read.keys()], told]).toEqual([['a/B.TXT', 'a/z.md', 'b.txt'], []]);
});

test('files of other kinds that hold text are told, once', async () => {
  for (const name of ['a.txt', 'b.json', 'c/d.html', 'e.jpg']) write(name);
  const { told, read } = await readAll();
  expect([...read.keys()]).toEqual(['a.txt']);
  expect(told).toEqual([expect.stringMatching(/^b\.json:1:1 {2}Unexpected 2 files, of which this is the first, .*expected page texts that end in \.txt or \.md/)]);
});

test('the sidecar is stronger than the folder, the folder than the file name', async () => {
  write('宁波/2026-03-25_04.txt');
  write('宁波/2026-03-25_04.yaml', 'page: 5\ntitle: 要闻\n');
  write('宁波/_folder.yaml', 'newspaper: 宁波晚报\ncn: 33-0003\n');
  write('_folder.yaml', 'newspaper: 别的报\ndate: 2020\n');
  const { told, read } = await readAll();
  expect([told, factsOf(read, '宁波/2026-03-25_04.txt')]).toEqual([[], { newspaper: '宁波晚报 (folder)', cn: '33-0003 (folder)', date: '2020 (folder)', page: '5 (sidecar)', title: '要闻 (sidecar)' }]);
});

test('a day no calendar has, a region there is none of, and a second document are told', async () => {
  write('a/2026-02-30_02.txt');
  write('b.txt');
  write('b.yaml', 'home: 999999\npage: 3\n');
  write('c.txt');
  write('c.yaml', 'page: 3\n---\ntitle: 要闻\n');
  const { told, read } = await readAll();
  expect(told).toEqual([
    expect.stringMatching(/^a\/2026-02-30_02\.txt:1:1 {2}Unexpected date 2026-02-30 /),
    expect.stringMatching(/^b\.yaml:1:7 {2}Unexpected home 999999/),
    expect.stringMatching(/^c\.yaml:2:1 {2}Unexpected ---/),
  ]);
  expect(factsOf(read, 'a/2026-02-30_02.txt')).toEqual({ page: '2 (file name)' });
  expect(factsOf(read, 'b.txt')).toEqual({ page: '3 (sidecar)' });
});

test('what is wrong in the defaults of a folder is told, too', async () => {
  write('宁波/a.txt');
  write('宁波/_folder.yaml', 'newspapr: 宁波晚报\ndate: 25.3.2026\n');
  write('杭州/b.txt');
  write('杭州/_folder.yaml', 'newspaper: [杭州日报\n');
  const { told } = await readAll();
  expect(told).toEqual([expect.stringMatching(/^宁波\/_folder\.yaml:1:1 {2}Unexpected .*newspapr/), expect.stringMatching(/^宁波\/_folder\.yaml:2:7 {2}Unexpected .*25\.3\.2026/), expect.stringMatching(/^杭州\/_folder\.yaml:/)]);
});

test('the encoding is what the sidecar says', async () => {
  write('a.txt', execFileSync('iconv', ['-f', 'utf-8', '-t', 'big5'], { input: '台北市政府今天公布' }));
  write('a.yaml', 'encoding: big5\n');
  expect((await readAll()).read.get('a.txt')!.sources[0]).toMatchObject({ text: '台北市政府今天公布', encoding: 'big5', encodingOrigin: 'sidecar' });
});

test('what cannot be used is named, and the rest is read', async () => {
  write('good.txt');
  write('empty.txt', '');
  write('long.txt');
  truncateSync(join(dir, 'long.txt'), 200 * 1024 * 1024);
  symlinkSync('/etc/hostname', join(dir, 'out.txt'));
  symlinkSync('good.txt', join(dir, 'inside.txt'));
  execFileSync('mkfifo', [join(dir, 'pipe.txt')]);
  write('good.yml', 'page: 1\n');
  write('broken.txt');
  write('broken.yaml', 'page: [1\n');
  const { told, read } = await readAll();
  expect([...read].filter(([, { sources }]) => sources.length).map(([file]) => file)).toEqual(['broken.txt', 'good.txt', 'inside.txt']);
  expect(told.map((line) => line.replace(/ {2}.* {2}/, ' '))).toEqual(['out.txt:1:1 (not-a-file)', 'pipe.txt:1:1 (not-a-file)', 'good.yml:1:1 (lone-sidecar)', 'broken.yaml:2:1 (yaml)', 'empty.txt:1:1 (empty)', 'long.txt:1:1 (too-long)']);
});

test.skipIf(process.getuid?.() === 0)('a file that may not be read is named', async () => {
  write('secret.txt');
  chmodSync(join(dir, 'secret.txt'), 0);
  expect((await readAll()).told).toEqual([expect.stringContaining('secret.txt:1:1  Unexpected file that cannot be read (EACCES)')]);
});
