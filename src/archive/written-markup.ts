import { countMatches } from './count-matches.ts';
import { characterNamed, entity } from './entities.ts';
import type { Edit } from './mapped-text.ts';
import { markupRuns } from './markup-runs.ts';
import { raised } from './raised.ts';

// Readers of print that write Markdown, HTML or LaTeX set numbers as formulas, tables as tags or bars, and lines between
// parts of a page. Tags, ** and heading marks inside a text are taken out later, with its other repairs (`repairs/markup.ts`).

/** What a reader of print wrote round the text, as edits that leave the text: sorted, none over another. */
export function writtenMarkup(source: string): Edit[] {
  const edits = [...groundings(source), ...comments(source), ...entities(source), ...headCommands(source), ...texTables(source), ...breaks(source), ...lineBreaks(source), ...brTags(source), ...anchors(source), ...quoteMarks(source), ...itemMarks(source), ...itemNumbers(source), ...labels(source), ...htmlTables(source), ...barTables(source), ...tabTables(source), ...formulas(source), ...commands(source), ...emphasis(source), ...images(source), ...spans(source)].sort((a, b) => a.start - b.start || b.end - a.end);
  let done = 0;
  return edits.filter(({ start, end }) => {
    if (start < done) return false;
    done = end;
    return true;
  });
}

const cut = (start: number, end: number, put = ''): Edit => ({ start, end, put });

/** What stands where on the picture, as readers write it that were asked to tell: <|ref|>words<|/ref|><|det|>[[1, 2, 3, 4]]<|/det|>. Their words for kinds of text are no text. */
function groundings(source: string): Edit[] {
  if (!/<\||<(?:box|quad|ref)>/.test(source)) return [];
  const marks = /<\|det\|>[^<>\n]{0,400}<\|\/det\|>[ \t]*|<\|ref\|>(?:title|sub_title|text|image|table|figure|caption|list|equation|header|footer|page_number|(?:image|table|figure)_(?:caption|footnote))<\|\/ref\|>|<\|\/?[a-z_]{1,20}\|>|<(box|quad)>[^<>\n]{0,200}<\/\1>[ \t]*|<\/?ref>|<｜[a-z▁]{1,40}｜>/g;
  return [...source.matchAll(marks)].map(({ index, 0: mark }) => cut(index, index + mark.length));
}

/** What stands at the edge of the page, as converters keep it: <!-- PageHeader="words" -->. */
function comments(source: string): Edit[] {
  if (!source.includes('<!--')) return [];
  return [...source.matchAll(/(<!-- ?Page(?:Header|Footer|Number)=")([^"\n]*)(" ?-->)/g)].flatMap(({ index, 0: whole, 1: before, 3: behind }) => [cut(index, index + before!.length), cut(index + whole.length - behind!.length, index + whole.length)]);
}

/** Characters that are written by their names. Those that would begin a tag are left to the text's other repairs. */
function entities(source: string): Edit[] {
  if (!source.includes('&')) return [];
  return [...source.matchAll(entity)].flatMap(({ index, 0: whole }) => {
    const character = characterNamed(whole);
    return character === undefined || /[<>&]/.test(character) ? [] : [cut(index, index + whole.length, character)];
  });
}

/** Lines of nothing but * * *, --- or the like. */
function breaks(source: string): Edit[] {
  return [...source.matchAll(/^[ \t]*([-*_=])(?:[ \t]*\1){2,}[ \t]*$/gm)].map(({ index, 0: line }) => cut(index, index + line.length));
}

/** A backslash at a line's end, Markdown's mark for a new line. */
const lineBreaks = (source: string): Edit[] => [...source.matchAll(/(?<!\\)\\(?=\r?\n|\r)/g)].map(({ index }) => cut(index, index + 1));

/** <br> behind a sentence, or several: a paragraph ends there, but in a row of a table. Any other is taken out with the text's other repairs. */
function brTags(source: string): Edit[] {
  if (!/<br\b/i.test(source)) return [];
  return [...source.matchAll(/^.*<br\b.*$/gim)].filter(([line]) => !/<t[dhr]\b|^[ \t]*\|/i.test(line)).flatMap(({ index: start, 0: line }) =>
    markupRuns(line, [...line.matchAll(/<br\s{0,3}\/?>/gi)])
      .filter(({ start: from, end, marks }) => from > 0 && end < line.length && line[end] !== '<' && (marks.length > 1 || /[。！？…”]/.test(line[from - 1]!)))
      .map(({ start: from, end }) => cut(start + from, start + end, '\n\n')));
}

/** Elements with nothing in them, which lead to a place on the page. */
const anchors = (source: string): Edit[] => (source.includes('></') ? [...source.matchAll(/<(span|a)\b[^<>\n]{0,200}><\/\1>/gi)].map(({ index, 0: tag }) => cut(index, index + tag.length)) : []);

/** The mark of a quotation before most lines: the page is quoted as a whole, and no part of it is told by that. */
function quoteMarks(source: string): Edit[] {
  const marks = [...source.matchAll(/^[ \t]*>[ \t]?/gm)];
  return marks.length > 0.5 * countMatches(source, /^[^\S\n]*\S/gm) ? marks.map(({ index, 0: mark }) => cut(index, index + mark.length)) : [];
}

/** The mark of an item before nearly every line: the page was listed as a whole. */
function itemMarks(source: string): Edit[] {
  const marks = [...source.matchAll(/^[ \t]*[-*+][ \t]+(?=\S)/gm)];
  return marks.length >= 5 && marks.length > 0.9 * countMatches(source, /^[^\S\n]*\S/gm) ? marks.map(({ index, 0: mark }) => cut(index, index + mark.length)) : [];
}

/** `1. **…**` before each title of a page whose articles are items of a list: numbered from one, and all between is set in. */
function itemNumbers(source: string): Edit[] {
  const titles = [...source.matchAll(/^(\d{1,2})\.[ \t]+(?=\*\*[^*\n]+\*\*[ \t]*$)/gm)];
  const others = source.slice(titles[0]?.index ?? 0).match(/^(?!\d{1,2}\.[ \t]).*\S.*$/gm) ?? [];
  const isList = titles.length >= 2 && titles.every(([, number], i) => Number(number) === i + 1) && others.length >= titles.length && others.every((line) => /^(?: {2,}|\t)/.test(line));
  return isList ? titles.map(({ index, 0: mark }) => cut(index, index + mark.length)) : [];
}

/** 标题： and 正文： before the parts of a page, as programs write that were asked for its articles. */
function labels(source: string): Edit[] {
  const marks = [...source.matchAll(/^[ \t]*(?:\*\*|【|\[)?(?:(?<title>标题|主标题|title|headline)|(?<text>正文|内容|body|content|text)|副标题|副题|引题|肩题|作者|subtitle|author)(?:\*\*|】|\])?[：:](?:\*\*)?[ \t]*(?=\S|$)/gim)];
  const [titles, texts] = [marks.filter(({ groups }) => groups!.title !== undefined), marks.filter(({ groups }) => groups!.text !== undefined)];
  return titles.length < 2 && (texts.length === 0 || texts.length === marks.length) ? [] : marks.map(({ index, 0: mark, groups }) => cut(index, index + mark.length, groups!.title === undefined ? '' : '# '));
}

/** *word* and ***word***; ** is taken out with the text's other repairs. */
function emphasis(source: string): Edit[] {
  if (!source.includes('*')) return [];
  return [...source.matchAll(/(?<![\\*])(\*{3}|\*)(?=[^\s*])([^*\n]{1,120}?)(?<=[^\s\\])\1(?!\*)/g)].filter(([, , words]) => /\p{Script=Han}/u.test(words!)).flatMap(({ index, 0: whole, 1: mark }) => [cut(index, index + mark!.length), cut(index + whole.length - mark!.length, index + whole.length)]);
}

const image = /!\[[^\]\n]{0,80}\]\([^()\n]{0,400}\)[ \t]*/g;

/** Pictures on a line with text; one by itself on its line is told as a picture. */
function images(source: string): Edit[] {
  if (!source.includes('](')) return [];
  return [...source.matchAll(/^.*!\[.*$/gm)].filter(([line]) => line.replace(image, '').trim() !== '').flatMap(({ index: start, 0: line }) => [...line.matchAll(image)].map(({ index, 0: mark }) => cut(start + index, start + index + mark.length)));
}

/** Links, what is struck out or set as code, and marks of text that was found in a picture. */
function spans(source: string): Edit[] {
  return [
    ...[...source.matchAll(/(?<!!)\[([^[\]\n]{1,80})\]\((?:https?:\/\/|\/|#|mailto:|www\.)[^()\s]{0,400}\)/g)].flatMap(({ index, 0: whole, 1: words }) => [cut(index, index + 1), cut(index + 1 + words!.length, index + whole.length)]),
    ...[...source.matchAll(/(~~|`)(?=\S)[^~`\n]{1,80}(?<=\S)\1/g)].flatMap(({ index, 0: whole, 1: mark }) => [cut(index, index + mark!.length), cut(index + whole.length - mark!.length, index + whole.length)]),
    ...[...source.matchAll(/(?:\*\*)?-{5} (?:Start|End) of picture text -{5}(?:\*\*)?(?:<br>)?/g)].map(({ index, 0: mark }) => cut(index, index + mark.length)),
  ];
}

/** Stands between the cells of a row. A wide blank: no line ends there, and it is none of those between all characters. */
export const betweenCells = '\u3000';

const tableTag = '<\\/?(?:table|thead|tbody|tfoot|tr|td|th|caption|colgroup|col)\\b[^<>]{0,200}>';
const tableTags = new RegExp(`${tableTag}(?:\\s*${tableTag})*`, 'gi');

/** Each row of a table becomes an item of a list, its cells parted by wide blanks. */
function htmlTables(source: string): Edit[] {
  const closings = [...source.matchAll(/<\/table>/gi)].map(({ index, 0: tag }) => index + tag.length);
  const edits: Edit[] = [];
  let [end, next] = [0, 0];
  for (const { index: start } of source.matchAll(/<table\b/gi)) {
    if (start < end) continue;
    while (next < closings.length && closings[next]! < start) next++;
    if (next === closings.length) break;
    end = closings[next]!;
    const tags = [...source.slice(start, end).matchAll(tableTags)];
    tags.forEach(({ index, 0: run }, i) => {
      const newRow = i === 0 || /<\/?tr\b/i.test(run);
      edits.push(cut(start + index, start + index + run.length, i === tags.length - 1 ? '\n' : newRow ? '\n- ' : betweenCells));
    });
  }
  return edits;
}

/** The same for tables of lines with bars. */
function barTables(source: string): Edit[] {
  if (!source.includes('|')) return [];
  return [...source.matchAll(/(?:^[ \t]*\|.*\|[ \t]*(?:\r?\n|$)){2,}/gm)].flatMap(({ index: start, 0: table }) =>
    [...table.matchAll(/^.+(?:\n|$)/gm)].flatMap(({ index, 0: line }) => (/^[\s:|-]*$/.test(line) ? [cut(start + index, start + index + line.length)] : rowOf(line.trimEnd(), start + index))),
  );
}

/** And for lines whose short cells have tabs between them, numbers among them: text beside text is two columns. */
function tabTables(source: string): Edit[] {
  if (!source.includes('\t')) return [];
  return [...source.matchAll(/(?:^[^\t\n]{0,16}(?:\t[^\t\n]{0,16})+(?:\n|$)){2,}/gm)].flatMap(({ index: start, 0: table }) => {
    const rows = [...table.matchAll(/^.+/gm)];
    const tabs = countMatches(rows[0]![0], /\t/g);
    const isTable = rows.every(([row]) => countMatches(row, /\t/g) === tabs && !/[，。；：]\s*$/.test(row)) && countMatches(table, /(?:^|\t)[-+]?[\d.,:%％]+(?=\s|$)/gm) >= rows.length - 1;
    return isTable ? rows.flatMap(({ index, 0: row }) => [cut(start + index, start + index, '- '), ...[...row.matchAll(/[ ]*\t[ ]*/g)].map((tab) => cut(start + index + tab.index, start + index + tab.index + tab[0].length, betweenCells))]) : [];
  });
}

/** @param offset where the line begins */
function rowOf(line: string, offset: number): Edit[] {
  const bars = [...line.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  let to = 0;
  return bars.map((bar, i) => {
    let from = bar;
    while (from > to && /[ \t]/.test(line[from - 1]!)) from--;
    to = bar + 1;
    while (/[ \t]/.test(line[to] ?? '')) to++;
    return cut(offset + from, offset + to, i === 0 ? '- ' : i === bars.length - 1 ? '' : betweenCells);
  });
}

const signs = new Map(Object.entries({
  times: '×', cdot: '·', sim: '~', pm: '±', le: '≤', leq: '≤', ge: '≥', geq: '≥', approx: '≈', neq: '≠', circ: '°', to: '→', uparrow: '↑', downarrow: '↓', leftarrow: '←', rightarrow: '→', dots: '…', ldots: '…', cdots: '…', alpha: 'α', beta: 'β', gamma: 'γ', mu: 'μ', Omega: 'Ω', Delta: 'Δ', prime: '′', yen: '¥', div: '÷', geqslant: '≥', leqslant: '≤', degree: '°', sqrt: '√', percent: '%', infty: '∞', lt: '<', gt: '>', mp: '∓', ast: '*', star: '★', pi: 'π', theta: 'θ', lambda: 'λ', sigma: 'σ', omega: 'ω', varphi: 'φ', eta: 'η', delta: 'δ', epsilon: 'ε', Sigma: 'Σ', sum: '∑', textcelsius: '℃', celsius: '℃',
}));
/** Commands that set a formula's type or room, and stand for nothing. */
const unseen = new Set(['quad', 'qquad', 'left', 'right', 'rm', 'bf', 'it', 'displaystyle', 'textstyle', 'limits', 'mathrm', 'mathbf', 'mathit', 'text', 'big', 'Big', 'hspace', 'thinspace']);

/** Within a formula words stand only in a command that says so. */
const inFormula = String.raw`(?:\\(?:text|mathrm|mbox)\s*\{[^{}$\n]{0,20}\}|[^$\n\p{Script=Han}])`;
const formula = new RegExp(String.raw`(?<![\\$])\$\$\s{0,4}(${inFormula}{1,80}?)\s{0,4}\$\$|(?<![\\A-Za-z\p{N}$])\$(${inFormula}{1,80}?)(?<!\\)\$(?![\d$])|\\\((${inFormula}{1,80}?)\\\)|\\\[\s{0,4}(${inFormula}{1,80}?)\s{0,4}\\\]`, 'gu');

/** Formulas: $32.5\%$, $$32.5\%$$ or \(25^{\circ}\mathrm{C}\), with the blanks beside them. Sums of money are none. */
function formulas(source: string): Edit[] {
  if (!/[$\\]/.test(source)) return [];
  return [...source.matchAll(formula)].flatMap(({ index, 0: whole, 1: display, 2: inline, 3: round, 4: square }) => {
    const inside = display ?? inline ?? round ?? square!;
    const bare = inside.replace(/\\(?:text|mathrm|mbox)\s*\{[^{}]*\}/g, '');
    if (/(?<![\\{\p{L}])\p{L}{3,}/u.test(bare) || !/[\d\\^_]/.test(inside)) return [];
    const start = index + whole.indexOf(inside);
    const end = index + whole.length;
    const before = /(?<=[\p{Script=Han}\p{P}])[ \t]+$/u.exec(source.slice(Math.max(0, index - 4), index))?.[0].length ?? 0;
    const behind = /^[ \t]+(?=[\p{Script=Han}\p{P}])/u.exec(source.slice(end, end + 4))?.[0].length ?? 0;
    return [cut(index - before, start), ...insideFormula(inside, start), cut(start + inside.length, end + behind)];
  });
}

function insideFormula(formula: string, offset: number): Edit[] {
  const parts = /\^\s*\{?\s*\\(circ|prime|degree)\s*\}?|\^(?=\s*\{?\s*[①-⑳*†‡℃°′])|\^\s*(?:\{\s*([-+−]?\d{1,4})\s*\}|(\d))|(?<=\d)\s*\\[dt]?(frac)\s*\{|\\(?:mathrm|mathbf|mathit|mathsf|text|textbf|textit|textrm|operatorname|[dt]?frac|boldsymbol)\s*\{|\\([A-Za-z]+)|\}\s*\{|\\[,;:! ]|\\(?=[%#&$_{}])|[{}_]|\s+/g;
  return [...formula.matchAll(parts)].flatMap(({ index, 0: part, 1: mark, 2: braced, 3: bare, 4: mixed, 5: name }) => {
    // What is not known stays as it was written.
    if (name !== undefined && !signs.has(name) && !unseen.has(name)) return [];
    // Between a whole number and the fraction behind it a blank tells them apart.
    const put = signs.get(mark ?? name ?? '') ?? (mixed ? ' ' : part.startsWith('}') && part.endsWith('{') ? '/' : raised(braced ?? bare ?? ''));
    return [cut(offset + index, offset + index + part.length, put)];
  });
}

/** \section*{…} is a headline or a heading, \author{…} a line. */
function headCommands(source: string): Edit[] {
  if (!source.includes('\\')) return [];
  return [...source.matchAll(/\\(title|(?:sub)*section|chapter|author|date|caption)\*?\s?\{(\s{0,4})([^{}]{1,300}?)(\s{0,4})\}/g)].flatMap(({ index, 0: whole, 1: command, 3: words, 4: blank }) => {
    const [start, end] = [index + whole.length - blank!.length - words!.length - 1, index + whole.length];
    return [cut(index, start, /title|section|chapter/.test(command!) ? '# ' : ''), cut(start + words!.length, end)];
  });
}

const texRule = '\\\\(?:hline|toprule|midrule|bottomrule)\\b|\\\\cline\\{[^{}\\n]{0,20}\\}';
const texMarks = new RegExp(`${texRule}|\\\\\\\\|(?<!\\\\)&`, 'g');

/** Rows of a tabular: cells parted by &, rows by two backslashes, rules between them. */
function texTables(source: string): Edit[] {
  if (!source.includes('\\begin{')) return [];
  const borders = [...source.matchAll(/\\(begin|end)\{(?:tabular|array)\*?\}(?:\{(?:[^{}\n]|\{[^{}\n]{0,40}\}){0,100}\})?/g)];
  return borders.flatMap((opening, i) => {
    const closing = borders[i + 1];
    if (opening[1] !== 'begin' || closing?.[1] !== 'end') return [];
    const [from, end] = [opening.index + opening[0].length, closing.index];
    const marks = [...source.slice(from, end).matchAll(texMarks)].map((mark) => Object.assign(mark, { index: mark.index + from }));
    const runs = markupRuns(source, [opening, ...marks, closing]);
    const spanning = [...source.slice(from, end).matchAll(/\\multi(?:column|row)\{[^{}\n]{0,40}\}\{[^{}\n]{0,40}\}\{([^{}\n]*)\}/g)].flatMap(({ index, 0: whole, 1: words }) => [cut(from + index, from + index + whole.length - words!.length - 1), cut(from + index + whole.length - 1, from + index + whole.length)]);
    return [...runs.map((run) => cut(run.start, run.end, run.marks.includes(closing) ? '\n' : run.marks.includes(opening) ? `${run.start > 0 ? '\n' : ''}- ` : run.marks.every(([mark]) => mark === '&') ? betweenCells.repeat(run.marks.length) : '\n- ')), ...spanning];
  });
}

/** \textbf{…} and the like round a text, and backslashes that keep a mark from being one. */
function commands(source: string): Edit[] {
  if (!source.includes('\\')) return [];
  return [
    ...[...source.matchAll(/\\(?:textbf|textit|text|emph|underline|mathrm|mathbf)\s*\{([^{}\n]{1,200})\}/g)].flatMap(({ index, 0: whole, 1: words }) => [cut(index, index + whole.length - words!.length - 1), cut(index + whole.length - 1, index + whole.length)]),
    ...[...source.matchAll(/\\(?=[\\`*_{}[\]#+\-.!|~&%$>])/g)].map(({ index }) => cut(index, index + 1)),
  ];
}
