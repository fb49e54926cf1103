import { expect, test } from 'vitest';
import { readState, writeState } from './state.ts';

test.each(['q=%E5%BC%A0+%22a%22', 'q=x&paper=%E7%94%B2&from=2019&to=2020&region=430800&byline=%E4%B9%99&order=newest&page=3', ''])('%s is read and written back', (search) => {
  expect(writeState(readState(`?${search}`))).toBe(search);
});
test('what makes no sense is passed over', () => {
  expect(writeState(readState('?q=%20&from=20x&order=best&page=-1&other=1'))).toBe('');
});
test('years the wrong way round are turned', () => {
  expect(writeState(readState('?from=2021&to=2019'))).toBe('from=2019&to=2021');
});
