import { expect, test } from 'vitest';
import { readFragments, readLines } from './fragments.ts';
import { isHeadlineRest } from './headline-lines.ts';

const body = '今年入冬以来，全市各级林业部门组织干部群众上山植树造林十余万亩。';
const fragments = (text: string): string[] => readFragments(text, readLines(text)).map(({ raw }) => raw);

test.each([
  ['a headline set on two lines, above a paragraph', ['植树造林添新绿\n护林员天天巡山', body]],
  ['a headline set on three lines, above names', ['植树造林添新绿\n护林员天天巡山\n山山水水换新颜', '本报记者 周海生', body]],
  ['a headline and its subhead', ['植树造林添新绿', '——护林员天天巡山', body]],
  ['a kicker and its headline', ['市林业局：', '植树造林添新绿', body]],
])('%s', (_, pieces) => {
  expect(fragments(pieces.slice(0, -1).join('\n') + '\n\n' + pieces.at(-1))).toEqual(pieces);
});

test('names stand below a headline of two lines without a blank line', () => {
  expect(fragments(`植树造林添新绿\n护林员天天巡山\n本报记者 周海生\n\n${body}`)).toEqual(['植树造林添新绿\n护林员天天巡山', '本报记者 周海生', body]);
});

test('short paragraphs are no lines of a headline', () => {
  expect(fragments('种什么树？\n种乡土树。\n\n' + body)).toEqual(['种什么树？', '种乡土树。', body]);
});

test('the rest of a torn word behind a blank line belongs to the headline, other lines do not', () => {
  const goesOn = (above: string, below: string): number => (above.endsWith('防灾减') && below.startsWith('灾') ? 5 : -1);
  expect(isHeadlineRest('村安工程：守牢防灾减', '灾前沿阵地', goesOn)).toBe(true);
  expect(isHeadlineRest('村安工程：守牢防灾减灾前沿阵', '地', goesOn)).toBe(true);
  expect(isHeadlineRest('村安工程：守牢防灾减', '——前沿阵地', goesOn)).toBe(false);
  expect(isHeadlineRest('村安工程', '护林员天天巡山', goesOn)).toBe(false);
});
