import type { Role } from '../archive/record.ts';
import type { CompactText } from './compact.ts';
import type { Forms, Meaning } from './forms.ts';
import type { Unit } from './gazetteer.ts';
import { wordsAt } from './trie.ts';
import { cutAround, type Cut, isHan, nameAfter, spoiled } from './surroundings.ts';
import { everyday, generic, onlyWords } from './words.ts';

/** A form found in the text, before anything is known of what it means here. */
export interface Candidate {
  start: number;
  end: number;
  word: string;
  meaning: Exclude<Meaning, { kind: 'holder' }>;
  /** Inside the name of a company, a school, a paper, …: named, but not what the text is about. */
  inName: boolean;
  /** The place a report is sent from: 新华社宁波3月24日电. */
  dateline: boolean;
  /** True where a word of the dictionary runs over one of its ends: 健|全市|委. */
  torn: boolean;
  /** True where it is one whole word of the dictionary. */
  whole: boolean;
}

/** What follows a rank and makes another word of it: 宁波市场, 全区域, 慈溪市民, 湖南省份. */
const otherWord: Record<string, string> = { 市: '场民面值井容集', 区: '域间别块', 县: '域', 省: '份', 州: '际', 镇: '村', 乡: '村镇', 盟: '友约军主' };
const agency = /(?:新华社|中新社|本报|人民网|中新网|央视网)$/;
const sentOn = /^(?:\d|[一二三四五六七八九十]+月|电|讯)/;

const shortest = (units: readonly Unit[]): number => Math.min(...units.map(({ level }) => level));

/** Every form in the text that may be a place. */
export function findCandidates(compact: CompactText, forms: Forms, cut: Cut | undefined): Candidate[] {
  const { text, roles } = compact;
  const out: Candidate[] = [];
  const ends: number[] = [];
  const found: number[] = [];
  const aside = { ends: [] as number[], found: [] as number[] };
  const formsAt = (start: number): number => wordsAt(forms.trie, text, start, aside.ends, aside.found);
  /** Bare names whose full name stands in the article. */
  const backed = new Map<string, boolean>();
  const isBacked = (word: string, units: readonly Unit[]): boolean => {
    const known = backed.get(word) ?? units.some(({ name }) => text.includes(name));
    backed.set(word, known);
    return known;
  };

  const parted = (start: number, end: number): boolean => {
    for (let index = start + 1; index < end; index++) if (compact.gapBefore(index)) return true;
    return false;
  };

  /** Which of the forms that begin at one place is meant: the longest, unless its rank belongs to the next word. -1 for none. */
  const choose = (count: number): number => {
    const end = ends[count - 1]!;
    const rank = text[end - 1]!;
    // 宁波市场 is not 宁波市, but still 宁波
    if (otherWord[rank]?.includes(text[end] ?? ' ') === true) return count - 2;
    // 青岛市南区 is 青岛 with its 市南区, not 青岛市 with a 南区
    if (count > 1 && rank === '市' && '中南北'.includes(text[end] ?? ' ') && text[end + 1] === '区') {
      const city = forms.meaning(found[count - 1]!);
      const district = Array.from({ length: formsAt(end - 1) }, (_, index) => forms.meaning(aside.found[index]!)).at(-1);
      if (city.kind === 'unit' && district?.kind === 'unit' && district.full.some(({ parent }) => city.full.some(({ code }) => code === parent))) return count - 2;
    }
    return count - 1;
  };

  /** 中国人保靖西分公司: of two names that share a character the one the article has in full. */
  const yields = (start: number, end: number, word: string, units: readonly Unit[]): boolean => {
    for (let index = formsAt(start + 1) - 1; index >= 0 && aside.ends[index]! > end; index--) {
      const rival = forms.meaning(aside.found[index]!);
      if (rival.kind === 'unit') return isBacked(forms.words[aside.found[index]!]!, [...rival.short, ...rival.full]) && !isBacked(word, units);
    }
    return false;
  };

  /** How a unit's name stands in its surroundings; null where it is none, 'word' where nothing else can begin inside it either. */
  const readUnit = (start: number, end: number, word: string, { full, short }: Extract<Meaning, { kind: 'unit' }>, before: Candidate | undefined, role: Role) => {
    const bare = full.length === 0;
    const level = shortest(bare ? short : full);
    const touching = before?.end === start;
    if (bare && (role === 'byline' || role === 'credit')) return null;
    if (bare && level === 3 && yields(start, end, word, short)) return null;
    // two words of a headline, parted by a blank, are seldom a county
    if (bare && level === 3 && parted(start, end) && !isBacked(word, short)) return null;
    // its neighbours in a list may tell
    const listed = text[start - 1] === '、' || text[end] === '、';
    if ((generic.has(word) || (bare && onlyWords.has(word) && !listed)) && !touching) return null;
    if ((bare || word.length === 2) && spoiled(text, start, end, level, formsAt(end) > 0)) return 'word';
    const alone = !isHan(text.charCodeAt(end)) && (start === 0 || !isHan(text.charCodeAt(start - 1)));
    const settled = alone || (bare && !everyday.has(word) && isBacked(word, short));
    let torn = false;
    let whole = word.length > 2 || alone;
    if (cut !== undefined && !settled && (word.length === 2 || (!bare && everyday.has(word.slice(0, -1))))) {
      const lies = cutAround(text, start, end, cut);
      if (word.length > 2 && lies.left) return null;
      // 天元|区委书记: the dictionary may well cut off a rank
      torn = word.length === 2 && lies.torn;
      whole = lies.whole;
    }
    const after = nameAfter(text, end);
    if (bare && after === 'school') return 'word';
    const inName = after !== null && !/^[市县区省]?[委政]/.test(text.slice(end, end + 2));
    const dateline = agency.test(text.slice(Math.max(0, start - 3), start)) && sentOn.test(text.slice(end, end + 2));
    return { torn, whole, inName, dateline };
  };

  for (let start = 0; start < text.length; start++) {
    const count = wordsAt(forms.trie, text, start, ends, found);
    if (count === 0) continue;
    const chosen = choose(count);
    if (chosen < 0) continue;
    const end = ends[chosen]!;
    const word = forms.words[found[chosen]!]!;
    const meaning = forms.meaning(found[chosen]!);
    const role = roles[compact.blockOf(start)]!;
    const before = out.at(-1);
    if (meaning.kind === 'holder') start = end - 1;
    if (meaning.kind === 'holder' || role === 'jump') continue;
    const plain = { torn: false, whole: false, inName: false, dateline: false };
    if (meaning.kind === 'unit') {
      const stands = readUnit(start, end, word, meaning, before, role);
      if (stands === 'word') start = end - 1;
      if (stands === null || stands === 'word') continue;
      Object.assign(plain, stands);
    } else if (meaning.kind === 'deictic') {
      if (cut !== undefined && cutAround(text, start, end, cut).left) continue;
      if (word.startsWith('我') && /[自对给和]$/.test(text[start - 1] ?? '')) continue;
    } else if (meaning.kind === 'township') {
      if (word.length < 3 && before?.end !== start) continue;
      plain.inName = nameAfter(text, end) !== null;
    }
    out.push({ start, end, word, meaning, ...plain });
    start = end - 1;
  }
  return out;
}
