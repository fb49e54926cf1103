import { expect, test } from 'vitest';
import { readForms } from './read-forms.ts';

test.each([
  ['２０２４年３月２日ＡＩ', '2024年3月2日AI'],
  ['增长３．５％', '增长3.5％'],
  ['渡船修好了.“真快.”他说.\n共3.5吨，No.2', '渡船修好了。“真快。”他说。\n共3.5吨，No.2'],
  ['渡船修好了。卡尔.马克思。', '渡船修好了。卡尔.马克思。'],
  ['共3人,坐船(渡船)去:\n09:30 a, b', '共3人，坐船（渡船）去：\n09:30 a, b'],
  ['他说:"渡船"修好了。老人问:"真的?"\n\n把"渡船"修好,叫"水', '他说：“渡船”修好了。老人问：“真的？”\n\n把“渡船”修好，叫“水'],
  ['舊船廠改成書院開門', '旧船厂改成书院开门'],
])('%s is read as %s, as long as before', (printed, read) => {
  expect(readForms(printed)).toBe(read);
  expect(read.length).toBe(printed.length);
});
