import type { Article, Block, Page, Records, Role } from '../archive/record.ts';
import { type ArchiveConfig, readArchiveConfig } from '../site/archive-config.ts';
import { type Archive, buildArchive } from '../site/archive.ts';
import type { Release } from './release.ts';

// For tests: one page that tells everything, one that tells nothing, and text that tries to leave its place.

const block = (role: Role, text: string): Block => ({ role, text, spans: [], repairs: [], seams: [] });

const page = (id: string, facts: Partial<Page>): Page => ({
  id, source: { file: `${id}.txt`, sha256: 'ab', encoding: 'utf-8', length: 100 }, newspaper: null, date: null, date_evidence: null, date_spans: [], page: null, title: null, articles: [], furniture: [], ...facts,
});

const article = (id: string, on: string, facts: Partial<Article>): Article => ({
  id, page: on, kicker: null, headline: null, subhead: null, column: null, bylines: [], dateline: null, source: null, begins: 'complete', ends: 'complete',
  jump: { from: null, to: null, resolved: [] }, regions: [], keywords: [], flags: [], blocks: [], ...facts,
});

export const sampleRecords: Records = {
  pages: [
    page('told', { newspaper: { name: '宁波日报', cn: '33-0003' }, date: '2026-03-25', date_evidence: 'printed', page: '4', title: '要闻', articles: ['signed', 'hostile'] }),
    page('untold', { articles: ['bare'] }),
  ],
  articles: [
    article('signed', 'told', {
      headline: '慈溪跑出“加速度”', bylines: [{ name: '何晴', role: '记者', org: '本报' }, { name: '甲', role: '摄影', org: null }], keywords: ['制造业'],
      regions: [{ code: '330282', name: '慈溪市', primary: true, weight: 1, kind: 'about', mentions: [] }, { code: '330200', name: '宁波市', primary: false, weight: 1, kind: 'mention', mentions: [] }],
      blocks: [block('headline', '慈溪跑出“加速度”'), block('editor_note', '编者按：开局。'), block('editor_note', '再按。'), block('heading', '一、开局'), block('paragraph', '昨天，记者走进车间。'), block('list', '第一项'), block('list', '第二项'), block('caption', '图为车间。')],
    }),
    article('hostile', 'told', {
      headline: '=cmd|x <script>alert(1)</script> ]]> & "引号" \u0007\uD800\uFFFE', bylines: [{ name: '<b>,"乙', role: null, org: null }],
      blocks: [block('paragraph', '# 不是标题\n- 不是清单\n[不是](http://evil.invalid) <img src=x onerror=alert(1)> `码` **粗** \u202E反\u0000'), block('paragraph', '---\nurl: x')],
    }),
    article('bare', 'untold', { begins: 'truncated', blocks: [block('paragraph', '江水上涨。')] }),
  ],
};

export const sampleArchive: Archive = buildArchive(sampleRecords);
export const sampleConfig: ArchiveConfig = readArchiveConfig('site: https://news.example\ntitle: 某某报库');
export const sampleRelease: Release = { version: '1.0.0+abc', date: '2026-04-01T08:00:00Z', changed: new Map([['told.txt', '2026-04-01T08:00:00Z']]) };
