import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageId, pageIds } from './page-id.ts';

test.each([
  ['宁波日报/2026-03-25_04.txt', '宁波日报-2026-03-25_04'],
  ['../../etc/passwd.txt', 'etc-passwd'],
  ['<img src=x>.txt', 'img-src-x'],
])('%s', (file, id) => expect(pageId(file)).toBe(id));

test('any path gives one segment of an address, short enough for a file name', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (path) => {
    const id = pageId(`${path}.txt`, { number: 12, of: 20, start: 0, end: 1 });
    expect(id).toMatch(/^[\p{L}\p{N}_-]+$/u);
    expect(Buffer.byteLength(id)).toBeLessThan(200);
  }));
});

test('files that would share an id do not, on no disk', () => {
  const ids = pageIds([{ file: 'a-b.txt' }, { file: 'a/b.txt' }, { file: 'A-B.txt' }, { file: 'a-b.md' }]);
  expect(ids[0]).toBe('a-b');
  expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(4);
});
