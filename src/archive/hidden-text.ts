import { countMatches } from './count-matches.ts';
import { message, type Message } from './message.ts';
import type { Article, Page } from './record.ts';
import type { Source } from './source.ts';

/** Characters below which nothing is said, and the share of a page that no markup takes up if its form is known. */
const fewest = 40;
const most = 0.1;

const han = /\p{Script=Han}/gu;

/** Text that no reader will find in an article: a page of which nothing was read as one, or words inside markup of a kind that is not known. */
export function hiddenText({ file, text, part }: Source, page: Page, articles: readonly Article[]): Message[] {
  const all = countMatches(text, han);
  const inMarkup = page.furniture.filter(({ reason }) => reason === 'markup').reduce((sum, { text: words }) => sum + countMatches(words, han), 0);
  const which = part ? ` on page ${part.number} of the file` : '';
  if (all < fewest) return [];
  if (articles.length === 0) return [message('warning', file, 'hidden-text', `Unexpected page without an article${which}, expected its text without markup round it; all of it was set aside as furniture`)];
  if (inMarkup < fewest || inMarkup <= most * all) return [];
  return [message('warning', file, 'hidden-text', `Unexpected markup with ${inMarkup} Chinese characters in it${which}, expected them outside tags and attributes; they were set aside as furniture`)];
}
