import { expect, test } from 'vitest';
import { scriptJson } from './json-ld.ts';

test('nothing in the JSON can end or confuse the script element, and it reads back the same', () => {
  const data = { headline: '</script><script>alert(1)</script><!--&\u2028\u2029"' };
  expect(scriptJson(data)).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(scriptJson(data))).toEqual(data);
});
