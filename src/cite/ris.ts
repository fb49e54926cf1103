import type { CitedWork } from './cited-work.ts';

/** `2026/03/25/`, with empty places for what is not known, as the format has it. */
const risDate = (iso: string): string => [...iso.split('-'), '', ''].slice(0, 3).join('/') + '/';

/** RIS parts names at a comma into family and given name; a Chinese name is one piece. */
const risName = (name: string): string => name.replaceAll(',', '，');

/**
 * One article as a RIS record of the type NEWS, lines ended by CRLF. Every value is on one line (`CitedWork` holds no
 * line ends), so text can never open a tag of its own.
 */
export function ris(work: CitedWork): string {
  const lines: [tag: string, value: string | null | undefined][] = [
    ['TY', 'NEWS'],
    ['TI', work.title],
    ...work.authors.map((name): [string, string] => ['AU', risName(name)]),
    ['T2', work.newspaper],
    ['DA', work.date && risDate(work.date.iso)],
    ['PY', work.date?.iso.slice(0, 4)],
    ['SP', work.pages.join(', ')],
    ['SE', work.section],
    ...work.keywords.map((word): [string, string] => ['KW', word]),
    ['LA', 'zh-CN'],
    ['DB', work.archive],
    ['UR', work.url],
  ];
  return [...lines.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}`), 'ER  - ', ''].join('\r\n');
}
