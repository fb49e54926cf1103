import { expect, test } from 'vitest';
import { fallen, raised } from './figures.ts';

const recorded = { join_f1: 0.93, text_cer: 0.004, lost_chars: 0 };

test('a figure within the slack has not fallen', () => expect(fallen({ join_f1: 0.9285, text_cer: 0.005, lost_chars: 0 }, recorded)).toEqual([]));

test('each figure that has fallen is told, whichever way is worse', () => {
  expect(fallen({ join_f1: 0.92, text_cer: 0.009, lost_chars: 1 }, recorded)).toEqual([
    'Unexpected join_f1 0.92, expected 0.93 or better', 'Unexpected text_cer 0.009, expected 0.004 or better', 'Unexpected lost_chars 1, expected 0 or better',
  ]);
});

test('a figure that is not measured any more has fallen', () => expect(fallen({ join_f1: 0.94, lost_chars: 0 }, recorded)).toEqual(['Unexpected lack of text_cer, expected 0.004']));

test('raising takes what is better and keeps what is worse', () => {
  expect(raised({ join_f1: 0.95, text_cer: 0.006, lost_chars: 0, pages: 5, title_exact: 1 }, recorded)).toEqual({ lost_chars: 0, join_f1: 0.95, title_exact: 1, text_cer: 0.004 });
});
