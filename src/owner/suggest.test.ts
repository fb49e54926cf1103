import { describe, expect, test } from 'vitest';
import { readSidecar } from '../archive/sidecar.ts';
import { suggestionUrl, type Place } from './suggest.ts';

const place: Place = {
  title: '慈溪: "重大"项目 & 开工', address: 'https://example.org/articles/a/', sidecar: '宁波/a.yaml',
  entry: { op: 'replace', at: { exact: '宁坡: # "市"', prefix: '在' }, with: '' },
};

describe('suggestionUrl', () => {
  test('opens an issue in a repository with an entry that can be pasted', () => {
    const url = new URL(suggestionUrl('https://code.example/team/archive', place));
    expect(url.pathname).toBe('/team/archive/issues/new');
    expect(url.searchParams.get('title')).toBe('更正：慈溪: "重大"项目 & 开工');
    const yaml = /```yaml\n([^]*)```/.exec(url.searchParams.get('body')!)![1]!;
    expect(readSidecar('a.yaml', yaml, 'sidecar')).toMatchObject({ messages: [], corrections: [{ op: 'replace', at: { exact: '宁坡: # "市"', prefix: '在' }, with: '' }] });
  });
  test('knows the other form of issue addresses', () => expect(new URL(suggestionUrl('https://code.example/team/archive/-/issues/new', place)).searchParams.has('issue[description]')).toBe(true));
  test.each(['editor@example.org', 'https://code.example/team/archive'])('is never too long an address, nor cut within a character: %s', (target) => {
    for (const headline of ['一'.repeat(59) + '𠮷', '𠮷'.repeat(300), 'a\ud800b']) {
      const url = suggestionUrl(target, { ...place, title: headline, entry: { ...place.entry, with: '长'.repeat(3000) } });
      expect(url.length).toBeLessThan(target.startsWith('https') ? 8000 : 2000);
      expect(() => decodeURIComponent(url.replaceAll('+', '%20'))).not.toThrow();
      expect(url).not.toContain('%EF%BF%BD%');
    }
  });
  test('writes a letter', () => {
    const url = suggestionUrl('editor@example.org', place);
    expect(url).toMatch(/^mailto:editor@example\.org\?subject=%E6%9B%B4/);
    expect(decodeURIComponent(url)).toContain('https://example.org/articles/a/');
  });
});
