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

/** Most characters of an address, percent signs and all: mail programs cut longer ones, sites refuse them. */
const longestAddress = { mail: 1900, issue: 7000 };

/**
 * A link that suggests a correction: a new issue in a repository, or a letter, with the quotation and an entry ready to
 * paste into the sidecar.
 *
 * @param target the archive's `corrections` setting: address of a repository or of its new-issue form, or a mail address
 */
export function suggestionUrl(target: string, place: Place): string {
  const title = within(`更正：${place.title}`, 500);
  const body = ['哪里不对、应作什么：', '', '', '---', place.address, `${place.sidecar}:`, '', correctionsYaml([place.entry])].join('\n');
  if (!/^https:/.test(target)) {
    const begin = `mailto:${target.replace(/^mailto:/, '')}?subject=${encodeURIComponent(title)}&body=`;
    return begin + encodeURIComponent(within(body.replaceAll('\n', '\r\n'), longestAddress.mail - begin.length));
  }
  const url = new URL(target);
  if (/^\/[^/]+\/[^/]+\/?$/.test(url.pathname)) url.pathname = url.pathname.replace(/\/?$/, '/issues/new');
  const names = url.pathname.includes('/-/issues') ? ['issue[title]', 'issue[description]'] : ['title', 'body'];
  // Issue forms show Markdown: the entry stands there as code.
  url.searchParams.set(names[0]!, title);
  url.searchParams.set(names[1]!, within(body, longestAddress.issue - target.length - 600).replace(/(corrections:[\s\S]*)$/, '```yaml\n$1```\n'));
  return url.href;
}

/** As much of a text, from its beginning on, as takes up so many characters in an address. */
function within(text: string, most: number): string {
  let [end, room] = [0, most];
  const whole = text.toWellFormed();
  for (const character of whole) {
    room -= encodeURIComponent(character).length;
    if (room < 0) break;
    end += character.length;
  }
  return whole.slice(0, end);
}
