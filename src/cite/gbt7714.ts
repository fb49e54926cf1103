import type { CitedWork } from './cited-work.ts';

/** —2025 is in force since 2026-07-01; many journals and schools still ask for —2015. */
export type Edition = '2025' | '2015';

/** The two editions differ in their punctuation: full-width since 2025. */
const marks = {
  2025: { comma: '，', open: '（', close: '）' },
  2015: { comma: ', ', open: '(', close: ')' },
} as const;

const namedAuthors = 3;

/**
 * A newspaper article after GB/T 7714, sequence-numbered form:
 * `主要责任者. 题名[N]. 报纸名，出版日期（版次）.`
 *
 * More than three authors: the first three and 等. Unsigned: no author. What is unknown is left out together with its
 * punctuation; a 版次 without paper and date locates nothing and is left out too.
 *
 * @param online add the carrier `/OL` and the permalink. The 2015 edition asks for the day of access there, which only
 *   the reader knows, so offer this form for 2025 only.
 */
export function gbt7714(work: CitedWork, edition: Edition, online = false): string {
  const { comma, open, close } = marks[edition];
  const authors = work.authors.length > namedAuthors ? [...work.authors.slice(0, namedAuthors), '等'] : work.authors;
  const issue = [work.newspaper, work.date?.iso].filter((fact) => fact != null).join(comma);
  const pages = issue !== '' && work.pages.length > 0 ? open + work.pages.join(comma) + close : '';
  return [
    authors.join(comma),
    `${work.title}[N${online ? '/OL' : ''}]`,
    issue + pages,
    online ? work.url : '',
  ].filter((element) => element !== '').map((element) => `${element}.`).join(' ');
}
