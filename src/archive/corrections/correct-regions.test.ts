import { expect, test } from 'vitest';
import { formatMessage } from '../message.ts';
import type { Article, Span } from '../record.ts';
import { readSidecar } from '../sidecar.ts';
import { correctRegions } from './correct-regions.ts';

const text = '昨天，张家\n\n别的文字在这里。\n\n界市举行会议。';

/** An article of one paragraph, torn between 张家 and 界市. */
const article = (spans: Span[]): Article => ({
  id: 'a', page: 'p', kicker: null, headline: null, subhead: null, column: null, bylines: [], dateline: null, source: null, begins: 'complete', ends: 'complete', jump: { from: null, to: null, resolved: [] }, regions: [], keywords: [], flags: [],
  blocks: [{ role: 'paragraph', text: spans.map(({ start, end }) => text.slice(start, end)).join(''), spans, repairs: [], seams: [{ at: 5, confidence: 1, sure: true, evidence: '' }] }],
});
const torn = article([{ start: 0, end: 5 }, { start: 17, end: 24 }]);

function correct(entry: string, ...articles: Article[]): { regions: unknown; told: string[] } {
  const { corrections } = readSidecar('p.yaml', `corrections:\n  - ${entry}\n`, 'sidecar');
  const result = correctRegions(text, articles, corrections, (code) => (code === '430800' ? '张家界市' : null));
  return { regions: result.articles.map(({ regions }) => regions.map(({ code, mentions }) => [code, ...mentions.map(({ start, end, text: words }) => `${start}-${end} ${words}`)])), told: result.messages.map(formatMessage) };
}

test('words over a column break are linked by their parts, each inside its own span', () => {
  expect(correct('{ op: link, at: 张家界市, region: 430800 }', torn)).toEqual({ regions: [[['430800', '3-5 张家', '17-19 界市']]], told: [] });
});

test('a link is forbidden in all its parts, what stands between them is left', () => {
  const mention = (start: number, end: number) => ({ start, end, text: text.slice(start, end), evidence: '', confidence: 1 });
  const region = (code: string, ...mentions: ReturnType<typeof mention>[]) => ({ code, name: code, primary: false, weight: 1, kind: 'mention' as const, mentions });
  const linked = { ...torn, regions: [region('430800', mention(3, 5), mention(17, 19)), region('430000', mention(19, 21))] };
  expect(correct('{ op: forbid, at: 张家界市 }', linked).regions).toEqual([[['430000', '19-21 举行']]]);
  const between = { ...article([{ start: 7, end: 15 }]), id: 'b', regions: [region('430800', mention(7, 9))] };
  expect(correct('{ op: forbid, at: 张家界市 }', linked, between).regions).toEqual([[['430000', '19-21 举行']], [['430800', '7-9 别的']]]);
});

test('a code that is none changes nothing', () => {
  expect(correct('{ op: link, at: 张家界市, region: 999999 }', torn)).toEqual({ regions: [[]], told: [expect.stringContaining('Unexpected region code 999999')] });
});
