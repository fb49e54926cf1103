import { expect, test } from 'vitest';
import { buildArchive, issueOf, paperId } from './archive.ts';
import { sampleArticle, samplePage } from './sample-page.ts';

const archive = buildArchive({
  pages: [
    samplePage({ id: 'later', newspaper: { name: '晨报' }, date: '2026-03-25', page: '10', articles: ['x'] }),
    samplePage({ id: 'second', newspaper: { name: '晨报', cn: '33-0003' }, date: '2026-03-25', page: '2' }),
    samplePage({ id: 'about', newspaper: { name: '晨报' }, date: '2021-12~', articles: ['y'] }),
    samplePage({ id: 'lost', articles: ['z'] }),
  ],
  articles: [
    sampleArticle({ id: 'x', page: 'later', bylines: [{ name: '周俊', role: '记者', org: null }] }),
    sampleArticle({ id: 'y', page: 'about', bylines: [{ name: '周俊', role: null, org: null }], regions: [{ code: '330213', name: '奉化区', primary: true, weight: 1, kind: 'about', mentions: [] }] }),
    sampleArticle({ id: 'z', page: 'lost', regions: [{ code: '330213', name: '奉化区', primary: false, weight: 1, kind: 'mention', mentions: [] }] }),
  ],
});

test('pages stand by date, then by number, undated ones last', () => {
  expect([...archive.pages.keys()]).toEqual(['about', 'second', 'later', 'lost']);
});

test('only a certain day makes an issue; an uncertain one belongs to its paper all the same', () => {
  expect([...archive.issues.values()].map(({ date, pages }) => [date, pages.length])).toEqual([['2026-03-25', 2]]);
  expect(archive.papers.get(paperId('晨报'))).toMatchObject({ cn: '33-0003', pages: [{ id: 'about' }, { id: 'second' }, { id: 'later' }] });
  expect(issueOf(archive, archive.pages.get('about')!)).toBeUndefined();
});

test('a name has one page with all it signed', () => {
  expect(archive.people.get('周俊')!.signed.map(({ article, role }) => [article.id, role])).toEqual([['y', null], ['x', '记者']]);
});

test('newest articles come first, undated ones last', () => {
  expect(archive.newest.map(({ id }) => id)).toEqual(['x', 'y', 'z']);
});

test('a region has what is about it, not what only names it', () => {
  expect(archive.about.get('330213')!.map(({ id }) => id)).toEqual(['y']);
});

test('an archive without anything has empty indexes', () => {
  expect(buildArchive({ pages: [], articles: [] }).newest).toEqual([]);
});
