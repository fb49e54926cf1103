import { expect, test } from 'vitest';
import { textLanguage } from './text-language.ts';

test('a text in traditional script says so, one in the script of the site says nothing', () => {
  expect(textLanguage('臺灣省政府昨日宣佈，將於下個月開始興建學校與醫療設施。')).toBe('zh-Hant');
  expect(textLanguage('省政府昨日宣布，将于下个月开始兴建学校与医疗设施。')).toBeUndefined();
});
