import type { CitedWork } from './cited-work.ts';

/** Characters that mean something to TeX. Braces are spelt out, because BibTeX counts even escaped ones. */
const special: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}', '{': '{\\textbraceleft}', '}': '{\\textbraceright}', '~': '{\\textasciitilde}', '^': '{\\textasciicircum}',
  '&': '\\&', '%': '\\%', '$': '\\$', '#': '\\#', _: '\\_',
};
const escape = (text: string): string => text.replace(/[\\{}~^&%$#_]/g, (character) => special[character]!);

/** A citation key of the characters every BibTeX accepts; others become their code point, so keys stay apart. */
const key = (id: string): string => 'baoku:' + id.replace(/[^A-Za-z0-9_-]/gu, (character) => `u${character.codePointAt(0)!.toString(16)}`);

/** An address as it is, but for the two characters that could close the field. */
const address = (url: string): string => url.replaceAll('{', '%7B').replaceAll('}', '%7D');

/**
 * One article as BibTeX. BibTeX has no newspaper article: `@article` is read everywhere, `entrysubtype` (biblatex) and
 * `mark` (gbt7714, biblatex-gb7714-2015) say that it is one. Names and title are in braces of their own, so that no
 * program takes them apart or changes their case.
 */
export function bibtex(work: CitedWork): string {
  const [year, month, day] = work.date?.parts ?? [];
  const fields: [name: string, value: string | null][] = [
    ['author', work.authors.map((name) => `{${escape(name)}}`).join(' and ')],
    ['title', `{${escape(work.title)}}`],
    ['journal', work.newspaper && escape(work.newspaper)],
    ['date', work.date && work.date.iso],
    ['year', year === undefined ? null : String(year)],
    ['month', month === undefined ? null : String(month)],
    ['day', day === undefined ? null : String(day)],
    ['pages', escape(work.pages.join(', '))],
    ['keywords', escape(work.keywords.join(', '))],
    ['entrysubtype', 'newspaper'],
    ['mark', 'N'],
    ['langid', 'chinese'],
    ['url', address(work.url)],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@article{${key(work.id)},`, ...lines, '}', ''].join('\n');
}
