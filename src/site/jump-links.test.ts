import { expect, test } from 'vitest';
import { buildArchive } from './archive.ts';
import { jumpLinks } from './jump-links.ts';
import { sampleArticle, samplePage } from './sample-page.ts';

const middle = sampleArticle({ id: 'm', page: 'p3', jump: { from: { page: '1', item: null }, to: { page: '7', item: null }, resolved: ['a', 'z', 'gone'] } });
const archive = buildArchive({
  pages: [samplePage({ id: 'p1', page: '1' }), samplePage({ id: 'p3', page: '3' }), samplePage({ id: 'p7', page: '7' })],
  articles: [middle, sampleArticle({ id: 'z', page: 'p1', headline: '首' }), sampleArticle({ id: 'a', page: 'p7', headline: '尾' })],
});

test('the page a jump line names tells the piece before from the piece behind', () => {
  expect(jumpLinks(archive, middle)).toMatchObject({ from: { href: '/articles/z/', title: '首' }, to: { href: '/articles/a/', title: '尾' } });
});

test('an article that only comes from somewhere has nothing behind it', () => {
  expect(jumpLinks(archive, { ...middle, jump: { from: { page: null, item: null }, to: null, resolved: ['z'] } })).toMatchObject({ from: { title: '首' }, to: null });
});

test('a page is the same with zeros before its number and without', () => {
  const printed = buildArchive({ pages: [samplePage({ id: 'p4', page: 'A04' }), samplePage({ id: 'p5', page: 'A05' })], articles: [sampleArticle({ id: 'z', page: 'p4' }), sampleArticle({ id: 'm', page: 'p5' })] });
  const jump = { from: { page: 'A4', item: null }, to: { page: 'A7', item: null }, resolved: ['z'] };
  expect(jumpLinks(printed, sampleArticle({ id: 'm', page: 'p5', jump }))).toMatchObject({ from: { href: '/articles/z/' }, to: null });
});

test('a piece the archive does not have is no link', () => {
  expect(jumpLinks(archive, { ...middle, jump: { ...middle.jump, resolved: ['gone'] } })).toEqual({ from: null, to: null });
});
