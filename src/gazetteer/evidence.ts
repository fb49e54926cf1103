import type { Candidate } from './candidates.ts';
import { isBelow, type Gazetteer, type Unit } from './gazetteer.ts';
import { isAmongNature, listOf, type Sibling, siblingIn } from './lists.ts';
import type { Setting } from './setting.ts';
import { existed } from './times.ts';
import { everyday, isVague, surnames } from './words.ts';

/** What a first reading of the article found. */
export interface Seen {
  text: string;
  /** Lineage → the full name the article has of it. */
  full: Map<string, string>;
  /** Codes named beyond doubt. */
  named: Set<string>;
  /** Names, without their rank, of townships that the article names in full or the paper's county has: 横峰街道 … 横峰 is no county. */
  townNames: ReadonlySet<string>;
  /** Prefecture → how many of its counties are named beyond doubt. */
  siblings: Map<string, number>;
  meanings: (candidate: Candidate) => string[];
}

/** What is known where a name is weighed. */
export interface Known {
  gaz: Gazetteer;
  setting: Setting;
  seen: Seen;
  /** All names of the article, in the order of its text. */
  candidates: readonly Candidate[];
}

/** All that speaks for one meaning of one name. */
export interface Weighed {
  score: number;
  /** The strongest reason, for readers. */
  words: string;
  /** It stands right behind the name of a unit above it. */
  touching: boolean;
  /** It stands in one list with a name of its prefecture. */
  near: boolean;
}

/** Points for a meaning, or against it, and in what words a reader is told. */
type Evidence = readonly [points: number, words?: string];

/** One meaning of one name at the place where it stands. */
interface Sight {
  unit: Unit;
  candidate: Candidate;
  before: Candidate | undefined;
  after: Candidate | undefined;
  /** The name lacks its rank. */
  bare: boolean;
  /** How many places have this name. */
  rivals: number;
  /** Another name stands right before it. */
  touching: boolean;
  /** That name, or 宁夏 in 宁夏的西吉, is one of a unit above it. */
  led: boolean;
  /** Its full name, where the article has it. */
  inFull: string | undefined;
  /** Another name in the same list that lies where it lies. */
  sibling: Sibling | undefined;
  /** It is the paper's home, or a part of that. */
  isHome: boolean;
  /** Its name is an everyday word. 河南 and 河北 are banks of a river, but hardly ever in a newspaper. */
  wordy: boolean;
}

/**
 * What speaks for one meaning of a name, added up.
 *
 * @param index of the name among the candidates
 * @param bare whether the unit has this name without its rank
 * @param rivals how many places have the name
 */
export function weighMeaning(unit: Unit, index: number, bare: boolean, rivals: number, known: Known): Weighed {
  const sight = sightOf(unit, index, bare, rivals, known);
  let score = bare ? [0, 2.2, 2, 0][unit.level]! : 3;
  let [most, words] = bare ? [0.5, '通用简称'] : [3, '全称'];
  for (const [points, said] of [...ofNeighbours(sight), ...ofArticle(sight, known), ...ofHome(sight, known), ...ofTime(sight, known), ...ofRarity(sight, known), ...ofBareName(sight, known), ...ofWord(sight)]) {
    score += points;
    if (said !== undefined && points > most) [most, words] = [points, said];
  }
  return { score, words, touching: sight.touching && sight.led, near: sight.sibling?.near === true };
}

function sightOf(unit: Unit, index: number, bare: boolean, rivals: number, { gaz, setting, seen, candidates }: Known): Sight {
  const [before, candidate, after] = [candidates[index - 1], candidates[index]!, candidates[index + 1]];
  const touching = before !== undefined && (before.end === candidate.start || (before.end + 1 === candidate.start && /[(（]/.test(seen.text[before.end]!)));
  const led = before !== undefined && (touching || (before.end === candidate.start - 1 && seen.text[before.end] === '的')) && seen.meanings(before).some((code) => isBelow(gaz, unit.code, code));
  return {
    unit, candidate, before, after, bare, rivals, touching, led, inFull: bare ? seen.full.get(unit.lineage) : undefined, sibling: bare ? siblingIn(listOf(seen.text, candidates, index), unit) : undefined,
    isHome: setting.home !== null && (unit.code === setting.home || isBelow(gaz, unit.code, prefectureOf(setting.home, gaz))), wordy: bare && unit.level > 1 && everyday.has(candidate.word),
  };
}

/** The prefecture of a county, or the unit itself where it is no county. */
const prefectureOf = (code: string, gaz: Gazetteer): string => (code.endsWith('00') ? code : (gaz.byCode.get(code)?.parent ?? code));

/** Names right before and behind it. */
function* ofNeighbours({ unit, candidate, before, after, touching, led }: Sight): Iterable<Evidence> {
  if (led) yield touching ? [4, `前接“${before!.word}”`] : [3, `随“${before!.word}的”之后`];
  if (after !== undefined && after.start === candidate.end && after.meaning.kind === 'township' && after.meaning.places.some(([county]) => county === unit.code)) yield [3, `后接辖内“${after.word}”`];
}

/** What else the article names. */
function* ofArticle({ unit, inFull }: Sight, { gaz, seen }: Known): Iterable<Evidence> {
  if (inFull !== undefined) yield [3, `文中有“${inFull}”`];
  const prefecture = unit.level === 3 && unit.parent !== null ? unit.parent : null;
  const province = `${unit.code.slice(0, 2)}0000`;
  if (prefecture !== null && seen.named.has(prefecture)) yield [2, `文中有上级“${gaz.byCode.get(prefecture)!.name}”`];
  else if (unit.level > 1 && seen.named.has(province)) yield [1, `文中有“${gaz.byCode.get(province)!.name}”`];
  if (prefecture !== null && (seen.siblings.get(prefecture) ?? 0) > (seen.named.has(unit.code) ? 1 : 0)) yield [1.2, '文中有同市县区'];
}

/** Where the paper is made. */
function* ofHome({ unit }: Sight, { gaz, setting: { home } }: Known): Iterable<Evidence> {
  if (home === null) return;
  const prefecture = prefectureOf(home, gaz);
  const isInProvince = unit.code.slice(0, 2) === home.slice(0, 2);
  if (unit.code === home) yield [2.5, '本报所在地'];
  else if (!prefecture.endsWith('0000') || gaz.byCode.get(prefecture)?.name.endsWith('市')) {
    if (unit.code === prefecture || isBelow(gaz, unit.code, prefecture)) yield [2.5, `属本报所在的${gaz.byCode.get(prefecture)!.name}`];
    else if (isInProvince) yield [1, '与本报同省'];
  } else if (isInProvince) yield [1.5, `属本报所在的${gaz.byCode.get(home)?.name ?? home}`];
}

function* ofTime({ unit }: Sight, { setting: { year } }: Known): Iterable<Evidence> {
  if (!existed(unit, year)) yield [-2.5];
  else if (year === null && unit.to !== null) yield [-1];
}

/** 瓜州, 如东: the dictionary has them as places and nothing else. */
const isPlace = ({ unit, candidate }: Sight): boolean => !isWord(unit, candidate) && candidate.whole && !isVague(candidate.word);
const isWord = (unit: Unit, { word }: Candidate): boolean => unit.word && word.length === 2;

/** Its name is hardly ever meant otherwise. */
const isPlain = (sight: Sight): boolean => !sight.wordy || (isPlace(sight) && (sight.isHome || sight.unit.level === 2));

/** The only county of a name. 李隆安, 凉山冕宁石龙: behind a surname, or behind another place, that is not enough. */
function* ofRarity(sight: Sight, { seen }: Known): Iterable<Evidence> {
  const { unit, candidate, bare, rivals, touching, led, wordy } = sight;
  if (!bare || unit.level !== 3 || rivals !== 1 || !isPlain(sight)) return;
  const isSure = !wordy && candidate.whole && !isWord(unit, candidate) && !surnames.includes(seen.text[candidate.start - 1] ?? '\n') && (!touching || led);
  yield isSure ? [2.1, '全国唯一的简称'] : [0.6];
}

/** Where a name without its rank stands. */
function* ofBareName({ unit, candidate, before, after, bare, led, inFull, sibling, isHome }: Sight, { seen }: Known): Iterable<Evidence> {
  if (!bare) return;
  if (sibling !== undefined) yield [sibling.weight, `与“${sibling.word}”并列`];
  if (/^(?:城区|市区|县城)/.test(seen.text.slice(candidate.end, candidate.end + 2))) yield [2, '后接城区'];
  if (isAmongNature(seen.text, candidate, before, after)) yield [-4];
  if (unit.level > 1 && !isHome && !led && inFull === undefined && seen.townNames.has(candidate.word)) yield [-3];
}

/** A name that is an everyday word, or parts of two words. */
function* ofWord(sight: Sight): Iterable<Evidence> {
  const { unit, candidate, led, inFull, sibling, isHome, wordy } = sight;
  if (!isPlain(sight) && !led) yield [inFull !== undefined || sibling?.near || (isHome && unit.level === 2 && !isVague(candidate.word)) ? -1 : -2];
  if (candidate.torn && !led && !sibling?.near) yield [inFull === undefined || wordy ? -9 : -1];
}
