import type { CitedWork } from './cited-work.ts';

/**
 * The `title` of a COinS span (OpenURL ContextObject, Dublin Core): a reference manager that finds several of them on a
 * list offers to save them all. For lists only; on an article's own page it would override the better tags in the head.
 */
export function coins(work: CitedWork): string {
  const pairs: [key: string, value: string | null | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', work.title],
    ...work.authors.map((name): [string, string] => ['rft.au', name.replaceAll(',', '，')]),
    ['rft.source', work.newspaper],
    ['rft.date', work.date?.iso],
    ['rft.pages', work.pages.join(', ')],
    ['rft.language', 'zh-CN'],
    ['rft.identifier', work.url],
  ];
  return pairs.filter(([, value]) => value).map(([key, value]) => `${key}=${encodeURIComponent(value!)}`).join('&');
}
