import { expect, test } from 'vitest';
import { mixedPage } from './mixed-page.ts';
import type { TruePage } from './page.ts';
import { seededRandom } from './random.ts';

const page = (name: string): TruePage => ({
  file: `${name}.txt`, text: '', furniture: [],
  articles: Array.from({ length: 3 }, (_, i) => ({ blocks: [['headline', `${name}镇渡船之${i}`], ['dateline', '本报讯（记者 周海生）'], ['paragraph', `老人说：“渡船${i}修好了。”`]].map(([role, clean]) => ({ role: role!, clean: clean!, spans: [] })) })),
});

test('a page of articles from several pages, each once, with spans that hold its text', () => {
  const pages = ['东', '南', '西', '北'].map(page);
  const neighbours = new Set<string>();
  for (let seed = 0; seed < 30; seed++) {
    const { text, articles } = mixedPage(pages, seededRandom(seed));
    const heads = articles.map(({ blocks }) => text.slice(...blocks[0]!.spans[0]!).replace('# ', ''));
    expect(new Set(heads).size).toBe(heads.length);
    for (const { blocks } of articles) expect(text.slice(blocks[1]!.spans[0]![0], blocks[2]!.spans[0]![1])).toMatch(/^本报讯（记者 周海生）老人说：“?渡船\d修好了。”?$/);
    neighbours.add(heads.map(([first]) => first).join(''));
  }
  expect([...neighbours].some((names) => new Set(names).size > 1)).toBe(true);
});
