import { describe, expect, test } from 'vitest';
import { idsOf, inlineScripts, linksOf, targetOf } from './site-links.ts';

describe('linksOf', () => {
  test('finds what a browser would follow or load', () => expect(linksOf(`<a class=x href="/a/?q=1&amp;r=&#x5b81;">甲</a><img src='b.svg'><script src=/c.js></script>`)).toEqual(['/a/?q=1&r=宁', 'b.svg', '/c.js']));
  test('takes nothing out of a value, a comment, a script or a text', () =>
    expect(linksOf(`<meta content="<a href=/x>"><!-- <a href="/y"> --><script>'<a href="/z">'</script><p title='> <a href=/w>'>&lt;a href="/v"&gt;</p>`)).toEqual([]));
});

test('idsOf finds ids', () => expect([...idsOf('<h2 id="x1">a</h2><p id=x2>b</p>')]).toEqual(['x1', 'x2']));

test('inlineScripts finds scripts, and only those', () => expect(inlineScripts(`<p title="<script>a</script>"></p><script type="application/ld+json">{}</script><script src="b.js"></script><script>c</script>`)).toEqual(['c']));

test.each([
  ['/archive/pages/%E5%AE%81/', { file: 'pages/宁/index.html', fragment: '' }],
  ['../b/#L3', { file: 'articles/b/index.html', fragment: 'L3' }],
  ['#x', { file: 'articles/a/index.html', fragment: 'x' }],
  ['/archive/', { file: 'index.html', fragment: '' }],
  ['/elsewhere/', { file: undefined, fragment: '' }],
  ['https://example.org/', null],
  ['mailto:a@b', null],
])('targetOf %s', (link, target) => expect(targetOf(link, '/archive/articles/a/', '/archive/')).toEqual(target));
