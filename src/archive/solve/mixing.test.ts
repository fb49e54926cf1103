import { expect, test } from 'vitest';
import { mixingOf } from './mixing.ts';
import type { Node } from './nodes.ts';

const node = (text: string, more: Partial<Node> = {}): Node => ({ text, title: 0, ending: /。$/.test(text) ? 'closed' : 'bare', ...more }) as Node;
const bond = (before: string, after: string): number => (before.endsWith('山') && after.startsWith('植') ? 5 : -5);

test('torn text goes on right behind its end, or elsewhere', () => {
  const [head, rest, other] = [node('干部群众上山'), node('植树造林。'), node('渡船修好了。')];
  expect(mixingOf([head, rest, head, rest, head, rest], bond)).toBeLessThan(0.15);
  expect(mixingOf([head, other, rest, head, other, rest, head, other], bond)).toBeGreaterThan(0.7);
  expect(mixingOf([head, node('植树造林添新绿', { title: 0.9 }), rest], bond)).toBeGreaterThan(0.5);
});

test('a page without torn text is taken for a usual one', () => {
  expect(mixingOf([node('植树造林。'), node('渡船修好了。')], bond)).toBeCloseTo(0.3);
});
