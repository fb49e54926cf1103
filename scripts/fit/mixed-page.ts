import { readForms } from '../../src/archive/read-forms.ts';
import type { TruePage } from './page.ts';

/** Most and fewest articles of a page. */
const [fewest, most] = [3, 7];

/**
 * A page of articles that never stood on one page, as printed: more pages than the composer's, whose articles always come
 * with the same neighbours. All its text is read in one manner, quotation marks kept or lost, headlines marked as Markdown
 * headings or not, and in the forms the parser reads: to it straight marks and narrow ones are as good as printed ones.
 */
export function mixedPage(pages: readonly TruePage[], random: () => number): TruePage {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const inManner = manner(random);
  const taken = new Set<string>();
  let text = '\n';
  const articles: TruePage['articles'] = [];
  for (let left = fewest + Math.floor(random() * (most - fewest + 1)); left > 0; left--) {
    const page = pick(pages);
    const blocks = pick(page.articles).blocks.flatMap(({ role, clean }) => (clean ? [{ role, clean }] : []));
    const first = blocks[0]?.clean;
    // An article stands once on a page.
    if (first === undefined || taken.has(first)) continue;
    taken.add(first);
    let behindDateline = false;
    articles.push({
      blocks: blocks.map(({ role, clean }) => {
        if (!behindDateline) text += '\n\n';
        behindDateline = role === 'dateline';
        const start = text.length;
        text += inManner(clean, role);
        return { role, clean, spans: [[start, text.length]] as [number, number][] };
      }),
    });
  }
  return { file: 'mixed.txt', text: readForms(text), articles, furniture: [] };
}

/** How a reader of print writes text. */
function manner(random: () => number): (text: string, role: string) => string {
  const [losesQuotes, marked] = [random() < 0.25, random() < 0.3];
  return (text, role) => {
    const read = losesQuotes ? text.replace(/[“”‘’]/g, '') : text;
    return marked && role === 'headline' && !read.startsWith('#') ? `# ${read}` : read;
  };
}
