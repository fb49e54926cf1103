import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { normalise } from './normalise.ts';
import { formsInsideSimplified, makeVariants, mayHoldVariants, otherForms } from './variants.ts';

const table = makeVariants((['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' })));

describe('traditional forms', () => {
  test.each([['關於臺灣的報導', '关于台湾的报导'], ['以後', '以后'], ['裡面', '里面'], ['裏面', '里面'], ['爲甚麽', '为甚么'], ['象徵', '象征'], ['乾坤著名', '乾坤著名']])('%s → %s', (traditional, simplified) => {
    expect(normalise(traditional, table)).toBe(simplified);
  });
  test('simplified text stays as it is', () => {
    expect(normalise('什么后面里面发展干部台湾为了幺', table)).toBe('什么后面里面发展干部台湾为了幺');
  });
  test('every character the table changes is known to need it', () => {
    expect([...table.keys()].filter((character) => !mayHoldVariants(character))).toEqual([]);
    expect([...formsInsideSimplified].filter((character) => !table.has(character))).toEqual([]);
  });
  test('most queries need no table', () => expect(mayHoldVariants('张家界 abc 2020')).toBe(false));
  test('the converted form of any simplified text is folded back', () => {
    const text = '张家界会见客人后来发展里面的干净面条系统钟表台风关于征求';
    for (const to of ['t', 'tw', 'hk'] as const) {
      const folded = normalise(Converter({ from: 'cn', to })(text), table);
      expect([folded, ...otherForms(folded)]).toContain(text);
    }
  });
});

test('characters of two uses are tried both ways', () => {
  expect(otherForms('看著乾淨')).toEqual(['看著干淨', '看着乾淨', '看着干淨']);
});
