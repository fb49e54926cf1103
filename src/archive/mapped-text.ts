import type { Article, Block, Furniture, Page, Repair, Span } from './record.ts';

/** A part of a text with what is read in its place. */
export interface Edit extends Span {
  put: string;
}

/** A text as it is read, with the part of its source that each of its UTF-16 units stands for: `[from, to)`. */
export interface MappedText {
  text: string;
  from: Uint32Array;
  to: Uint32Array;
  /** Where the text goes on with what stands elsewhere in the source, or apart; absent where there is no such place. */
  breaks?: ReadonlySet<number>;
}

const isSpace = (character: string): boolean => /\s/.test(character);

/**
 * The source with edits made. Letters that are taken out belong to the character before them, or to the one behind them
 * where a blank or nothing stands before: whoever has the character has them too, so that none is lost. Between two blanks
 * no letters are taken out.
 *
 * @param edits sorted, none over another
 */
export function applyEdits(source: string, edits: readonly Edit[]): MappedText {
  const text: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  /** Where letters begin that wait for the character behind them. */
  let loose = -1;
  const emit = (character: string, start: number, end: number): void => {
    if (loose >= 0 && isSpace(character)) restore(start);
    text.push(character);
    from.push(loose >= 0 ? loose : start);
    to.push(end);
    loose = -1;
  };
  function restore(end: number): void {
    const start = loose;
    loose = -1;
    for (let i = start; i < end; i++) emit(source[i]!, i, i + 1);
  }
  const drop = (start: number, end: number): void => {
    if (loose >= 0 || !/[\p{L}\p{N}]/u.test(source.slice(start, end))) return;
    if (text.length > 0 && !isSpace(text.at(-1)!)) to[to.length - 1] = end;
    else loose = start;
  };
  // What is no blank stands for all that is taken out; a blank at the end for its last sign, any other for nothing.
  const put = ({ start, end, put: words }: Edit): void => {
    const last = /\s$/.test(words) && end > start && !/[\p{L}\p{N}]/u.test(source[end - 1]!) ? end - 1 : end;
    const solid = /\S/.test(words);
    if (!solid) drop(start, last);
    let at = solid ? start : last;
    for (let i = 0; i < words.length; i++) {
      const until = isSpace(words[i]!) ? (i === words.length - 1 ? end : at) : last;
      emit(words[i]!, at, until);
      at = until;
    }
  };
  let done = 0;
  for (const edit of edits) {
    for (; done < edit.start; done++) emit(source[done]!, done, done + 1);
    put(edit);
    done = edit.end;
  }
  for (; done < source.length; done++) emit(source[done]!, done, done + 1);
  if (loose >= 0) restore(source.length);
  return { text: text.join(''), from: Uint32Array.from(from), to: Uint32Array.from(to) };
}

/** A text read from a text that was itself read from a source, as read from the source. */
export function through(first: MappedText, second: MappedText): MappedText {
  const breaks = new Set(second.breaks);
  if (first.breaks) second.from.forEach((at, i) => first.breaks!.has(at) && breaks.add(i));
  // What was put in stands for nothing: right behind what is before it.
  const fromOf = (at: number, i: number): number => (at > 0 && at === second.to[i] ? first.to[at - 1]! : first.from[at] ?? first.to[at - 1]!);
  const read: MappedText = { text: second.text, breaks, from: second.from.map(fromOf), to: second.to.map((at) => first.to[at - 1]!) };
  for (let at = 0; at <= read.text.length; at++) {
    const blank = at < read.text.length && isSpace(read.text[at]!);
    const [start, end] = [at > 0 ? second.to[at - 1]! : 0, at === read.text.length ? first.text.length : blank ? second.to[at]! : second.from[at]!];
    if (!second.breaks?.has(at) && holdsMore(first, start, end)) keep(read, at, { start: first.from[start]!, end: first.to[end - 1]! });
  }
  return read;
}

/** Whether characters that are left out, or read as a blank, stand for more of the source than one of its own each. */
function holdsMore({ from, to }: MappedText, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (to[i]! - from[i]! > 1) return true;
  return false;
}

/** What stood in the source where nothing is read now belongs to the nearest character before it that is no blank, or behind it. */
function keep({ text, from, to }: MappedText, at: number, { start, end }: Span): void {
  let before = at - 1;
  while (before >= 0 && isSpace(text[before]!)) before--;
  if (before >= 0) {
    to[before] = Math.max(to[before]!, end);
    return;
  }
  while (at < text.length && isSpace(text[at]!)) at++;
  if (at < text.length) from[at] = Math.min(from[at]!, start);
}

/** Spans of the text as spans of its source, one for each part of a span that stands together there. */
export function spread({ from, to, breaks }: MappedText, spans: readonly Span[]): Span[] {
  const nowhere = to.at(-1) ?? 0;
  return spans.flatMap(({ start, end }) => {
    if (start >= end) return [{ start: from[start] ?? nowhere, end: from[start] ?? nowhere }];
    const parts: Span[] = [];
    for (let at = start + 1, first = start; at <= end; at++)
      if (at === end || breaks?.has(at)) {
        parts.push({ start: from[first]!, end: to[at - 1]! });
        first = at;
      }
    return parts;
  });
}

/** A page read from the text, with all offsets and repairs told of its source. */
export function spreadPage(read: MappedText, source: string, page: Page, articles: readonly Article[]): { page: Page; articles: Article[] } {
  const furniture = page.furniture.map((entry): Furniture => {
    const spans = spread(read, entry.spans);
    return { ...entry, spans, text: spans.map(({ start, end }) => source.slice(start, end)).join('') };
  });
  return {
    page: { ...page, furniture, date_spans: spread(read, page.date_spans), source: { ...page.source, length: source.length } },
    articles: articles.map((article) => ({
      ...article,
      blocks: article.blocks.map((block) => spreadBlock(read, source, block)),
      flags: article.flags.map((flag) => ({ ...flag, spans: spread(read, flag.spans) })),
    })),
  };
}

/** Where a repair of blanks ends at the latest: small enough to be told apart, and few enough to be stored. */
const clauseEnd = /[，。、；：！？,;:!?]/;

function spreadBlock(read: MappedText, source: string, block: Block): Block {
  // What each unit of the text the block was made from is in the source, up to the next one.
  const raw = block.spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, k) => {
    const at = start + k;
    return source.slice(read.from[at], at + 1 < end && !read.breaks?.has(at + 1) ? read.from[at + 1] : read.to[at]);
  }));
  const repairs: Repair[] = [];
  let at = 0;
  let unit = 0;
  let clause = '';
  const close = (until: number): void => {
    const words = block.text.slice(at, until);
    if (clause !== words) repairs.push({ rule: letterSpace, at, before: clause, after: words });
    at = until;
    clause = '';
  };
  const markup = (before: string, after: string): void => {
    repairs.push({ rule: 'markup', at, before, after });
    at += after.length;
  };
  const untouched = (until: number): void => {
    for (let i = at; i < until; i++, unit++) {
      const [character, own] = [block.text[i]!, raw[unit]!];
      // The character itself is the source's own wherever it can be.
      if (own.startsWith(character)) {
        const behind = own.slice(1);
        clause += character + (behind.trim() ? '' : behind);
        if (behind.trim() || clauseEnd.test(character)) close(i + 1);
        if (behind.trim()) markup(behind, '');
        continue;
      }
      close(i);
      if (own.endsWith(character)) {
        markup(own.slice(0, -1), '');
        clause = character;
      } else markup(own, character);
    }
    close(until);
  };
  for (const repair of block.repairs) {
    untouched(repair.at);
    const before = raw.slice(unit, (unit += repair.before.length)).join('');
    // A line end that was put in and taken out again is no repair.
    if (before || repair.after) repairs.push({ ...repair, before });
    at += repair.after.length;
  }
  untouched(block.text.length);
  return { ...block, spans: spread(read, block.spans), repairs };
}

/** The rule by which blanks between characters are taken out; all else of such a repair stays where it is. */
export const letterSpace = 'letter-space';

/** A repair of that rule as one for each blank, any other as it is: between them all characters are the source's own. */
export function apart(repair: Repair): Repair[] {
  if (repair.rule !== letterSpace) return [repair];
  const { before, after } = repair;
  const blanks: Repair[] = [];
  for (let raw = 0, text = 0; raw < before.length; raw++) {
    if (text < after.length && before[raw] === after[text]) text++;
    else blanks.push({ ...repair, at: repair.at + text, before: before[raw]!, after: '' });
  }
  return blanks;
}
