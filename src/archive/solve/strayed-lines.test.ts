import { expect, test } from 'vitest';
import { bond } from '../word-pairs/known-pairs.ts';
import { putStrayedLinesBack } from './strayed-lines.ts';

const words = { cut: () => [], tag: () => [], bond };
const put = (...texts: string[]) => putStrayedLinesBack(texts.map((text) => ({ role: 'text', text })), words);

test('the line of a column that was read into the headline beside it stands before the text that goes on with it, and is no title', () => {
  expect(put('筑牢安全堤坝', '防汛要靠大家，群众才是水库真正', '——青山镇防汛纪事', '的主人。今年入汛以来，镇里干部天天上堤。')).toEqual([
    { role: 'text', text: '筑牢安全堤坝' }, { role: 'text', text: '——青山镇防汛纪事' }, { role: 'text', text: '防汛要靠大家，群众才是水库真正', tornLine: true }, { role: 'text', text: '的主人。今年入汛以来，镇里干部天天上堤。' },
  ]);
});

test.each([
  ['the text below begins a sentence', ['筑牢安全堤坝', '防汛要靠大家', '——青山镇防汛纪事', '今年入汛以来，镇里干部天天上堤。']],
  ['it goes on with none of them', ['筑牢安全堤坝', '防汛要靠大家', '——青山镇防汛纪事', '化肥和种子都已经备齐，只等一场透雨。']],
  ['no subhead stands below', ['筑牢安全堤坝', '防汛要靠大家，群众才是水库真正', '防汛纪事', '的主人。今年入汛以来，镇里干部天天上堤。']],
  ['there is too little text', ['筑牢安全堤坝', '防汛要靠大家，群众才是水库真正', '——青山镇防汛纪事']],
])('lines stay where %s', (_, texts) => {
  expect(put(...texts).map(({ text }) => text)).toEqual(texts);
});
