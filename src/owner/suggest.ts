import { correctionsYaml, type Entry } from './sidecar-yaml.ts';

/** What a reader has before their eyes when they find a mistake. */
export interface Place {
  /** Headline, or what stands for it. */
  title: string;
  /** Full address of the article. */
  address: string;
  /** Sidecar a correction goes into. */
  sidecar: string;
  /** The words in question: an entry that is right once its `with` is filled in. */
  entry: Entry;
}

/** Browsers and mail programs cut longer addresses. */
const longestAddress = 1800;

/**
 * A link that suggests a correction: a new issue in a repository, or a letter, with the quotation and an entry ready to
 * paste into the sidecar.
 *
 * @param target the archive's `corrections` setting: address of a repository or of its new-issue form, or a mail address
 */
export function suggestionUrl(target: string, place: Place): string {
  const title = `更正：${place.title.slice(0, 60)}`;
  const body = ['哪里不对、应作什么：', '', '', '---', place.address, `${place.sidecar}:`, '', correctionsYaml([place.entry])].join('\n');
  const cut = body.slice(0, longestAddress / 9 * 6);
  if (!/^https:/.test(target)) return `mailto:${target.replace(/^mailto:/, '')}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(cut.replaceAll('\n', '\r\n'))}`;
  const url = new URL(target);
  if (/^\/[^/]+\/[^/]+\/?$/.test(url.pathname)) url.pathname = url.pathname.replace(/\/?$/, '/issues/new');
  const names = url.pathname.includes('/-/issues') ? ['issue[title]', 'issue[description]'] : ['title', 'body'];
  // Issue forms show Markdown: the entry stands there as code.
  url.searchParams.set(names[0]!, title);
  url.searchParams.set(names[1]!, cut.replace(/(corrections:[\s\S]*)$/, '```yaml\n$1```\n'));
  return url.href;
}
