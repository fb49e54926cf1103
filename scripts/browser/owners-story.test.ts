import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Records } from '../../src/archive/record.ts';
import type { Report } from '../../src/owner/report.ts';

// The owner's way as the README tells it: a folder of texts → build → report → corrections → build again.

const work = mkdtempSync(join(tmpdir(), 'baoku-story-'));
const seeds = join(work, 'my-pages');
const site = join(work, 'site');
afterAll(() => rmSync(work, { recursive: true, force: true }));

function run(script: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [`scripts/${script}.ts`, '--in', seeds, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
}
function records(): Records {
  const out = join(work, 'records.json');
  expect(run('parse', '--out', out).status).toBe(0);
  return JSON.parse(readFileSync(out, 'utf8')) as Records;
}
const htmlOf = (id: string): string => readFileSync(join(site, 'articles', id, 'index.html'), 'utf8');

const page = `慈溪重大项目集中开工

本报记者 张三

昨日，慈溪市举行重大项目集中开工仪式。本次开工的项目共有二十六个，总投资三百一十二亿元，涵盖先进制造业、现代服务业和基础设施。宁坡前湾新区管委会负责人说，这些项目将在三年内建成。

会议强调，要抓好项目的落实，优化营商环境，让企业安心发展。各镇（街道）要主动服务，及时解决项目推进中的困难和问题。

我市开展春季植树活动

本报讯 春风送暖，万物复苏。近日，市林业部门组织千余名志愿者走进山林，开展春季植树活动，共栽下树苗一万余株。大家挥锹培土，提桶浇水，干得热火朝天。
`;

test('an owner goes from a folder of GB18030 texts to a corrected site, and no link is lost', { timeout: 600_000 }, () => {
  // An empty folder, and texts put into it.
  mkdirSync(join(seeds, '慈溪日报'), { recursive: true });
  const empty = run('build', '--out', site);
  expect([empty.status, existsSync(site)]).toEqual([1, false]);
  expect(empty.stderr).toContain('expected at least one .txt or .md file');
  writeFileSync(join(seeds, '慈溪日报', '2021-03-12_01.txt'), execFileSync('iconv', ['-f', 'utf-8', '-t', 'gb18030'], { input: page }));

  // The first build.
  const built = run('build', '--out', site);
  expect([built.status, built.stderr]).toEqual([0, expect.stringContaining('1 pages')]);
  const before = records();
  expect(before.pages[0]).toMatchObject({ source: { encoding: 'gb18030' }, newspaper: { name: '慈溪日报' }, date: '2021-03-12', page: '1', facts_from: { date: 'file name' } });
  const misread = before.articles.find(({ blocks }) => blocks.some(({ text }) => text.includes('宁坡')))!;
  expect(htmlOf(misread.id)).toContain('宁坡前湾新区');
  const addresses = readdirSync(join(site, 'articles')).filter((name) => existsSync(join(site, 'articles', name, 'index.html')));

  // The report can be read by programs, and each entry says where it goes.
  const report = JSON.parse(run('report', '--json').stdout) as Report;
  expect(report.pages).toMatchObject([{ file: '慈溪日报/2021-03-12_01.txt' }]);
  for (const { sidecar } of report.findings) expect(sidecar).toBe('慈溪日报/2021-03-12_01.yaml');

  // Three corrections, pasted into the sidecar.
  writeFileSync(join(seeds, '慈溪日报', '2021-03-12_01.yaml'), `corrections:
  - op: replace
    at: { exact: 宁坡, suffix: 前湾新区 }
    with: 宁波
    note: 见报纸原版
    by: 李四
  - op: bylines
    at: 慈溪市举行重大项目集中开工仪式
    bylines: [{ name: 张三丰, role: 记者, org: 本报 }]
  - op: split
    at: { exact: 会议强调 }
`);
  const again = run('build', '--out', site, '--strict');
  expect([again.status, again.stderr]).toEqual([0, expect.not.stringContaining('(correction)')]);

  // The corrected pages; every old address still answers.
  const after = records();
  const corrected = after.articles.find(({ blocks }) => blocks.some(({ text }) => text.includes('宁波前湾新区')))!;
  expect(corrected.bylines).toEqual([{ name: '张三丰', role: '记者', org: '本报' }]);
  expect(after.articles.length).toBe(before.articles.length + 1);
  const html = htmlOf(corrected.id);
  expect(html).toContain('见报纸原版');
  expect(/class="body"[^]*?<\/article>/.exec(html)![0]).not.toContain('会议强调');
  for (const id of addresses) expect([id, existsSync(join(site, 'articles', id, 'index.html'))]).toEqual([id, true]);

  // A correction whose words are gone is told, at its place, and nothing else suffers.
  writeFileSync(join(seeds, '慈溪日报', '2021-03-12_01.yaml'), 'corrections:\n  - { op: hide, at: 会议强调要抓坏项目 }\n');
  const lenient = run('build', '--out', site);
  expect([lenient.status, lenient.stderr]).toEqual([0, expect.stringMatching(/慈溪日报\/2021-03-12_01\.yaml:2:5 {2}Unexpected lack of .*nearest is 7:1/)]);
  const strict = run('build', '--out', site, '--strict');
  expect([strict.status, strict.stderr]).toEqual([1, expect.stringContaining('stands as it was')]);
  for (const id of addresses) expect([id, existsSync(join(site, 'articles', id, 'index.html'))]).toEqual([id, true]);
});
