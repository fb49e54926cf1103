import { agency, anyAgency, cableAgency } from './agencies.ts';
import { readByline } from './bylines.ts';
import { readDate } from './dates.ts';
import { splitNames } from './person-names.ts';
import type { Byline, Dateline } from './record.ts';

/** A dateline at the head of a paragraph, with the reporters named in it. `end` is the offset where the report itself begins. */
export interface DatelineReading {
  end: number;
  /** null where it only names the reporters. */
  dateline: Dateline | null;
  people: Byline[];
}

const mark = '[*□■▲△●○◆◇▌【〔［\\[\\s]*';
const day = '(?:(?:[\\d〇零一二三四五六七八九]{4}\\s?年)?\\s?(?:\\d{1,2}|[〇一二三四五六七八九十]{1,3})\\s?月\\s?)?(?:\\d{1,2}|[〇一二三四五六七八九十廿]{1,3})\\s?[日曰]';
// Agency, then place and day in either order, then 电 or 讯; older papers leave the month out. The place is short and holds no
// verb-like punctuation.
const head = new RegExp(
  `^${mark}(?<whole>据?(?<agency>${anyAgency})\\s?(?<place>[\\p{Script=Han}·]{0,12}?)\\s?(?:(?<day>${day})\\s?(?<place2>\\p{Script=Han}{0,6}?)\\s?)?(?<kind>电讯|专电|快讯|特讯|专讯|电|讯))(?:[】\\]〕］]|\\*\\*)?\\s*(?:[：:]\\s*)?`,
  'u',
);
/** 【广州五日电】, 〔南京三日专电〕, 【路透四日伦敦电】: older papers name in brackets where the cable comes from, and seldom who sent it; 【纽约讯】: so do papers abroad. */
const cable = new RegExp(`^[【〔［（(\\[]\\s*(?<whole>(?:(?<agency>${agency}|(?:${cableAgency})社?)\\s?)?(?<place>\\p{Script=Han}{0,6}?)\\s?(?:(?<day>${day})\\s?(?<place2>\\p{Script=Han}{0,4}?)(?<kind>(?:本报|航空|无线)?[专急特快]?[电讯])|(?<=\\p{Script=Han}{2}(?<![短简快喜捷通资音电视时问审传闻]))(?<mail>[专特]?讯)))\\s*[】〕］）)\\]]\\s*(?=\\S)`, 'u');
const ownReport = new RegExp(`^${mark}(?<whole>(?<agency>${agency}))\\s*(?=[（(]\\s*(?:本报)?(?:全媒体|见习)?(?:记者|通讯员))`, 'u');
/** A paper or a site by its own name: 某某晚报讯（记者 …, 某某网讯, 某某网消息：, 某某时刻3月24日讯. Only with a day, 报 or 网, and before a space, a mark or the end. */
const named = new RegExp(`^${mark}(?<whole>(?![据从在看])(?<agency>[\\p{Script=Han}·]{0,12}(?:报|网|电视台|客户端)|[\\p{Script=Han}·]{2,14}?(?=\\s?(?:\\d{1,2}月)))\\s?(?<day>${day})?\\s?(?<kind>电|讯|综合消息|消息(?=\\s*[：:])))(?=[\\s（(：:]|$)\\s*[：:]?\\s*`, 'u');
const inBracket = /^[（(]\s*([^（）()。]{2,80}?)\s*[）)]\s*(?:报道)?\s*[：:]?/u;
const inLine = /^((?:本报)?(?:全媒体|融媒体|见习|实习|特约)?\s?(?:记者|通\s?讯\s?员)[^。，,：:（）()]{2,60}?)(?:报\s?道)?\s*[：:]|^((?:本报)?(?:全媒体|融媒体|见习|实习|特约)?\s?(?:记者|通\s?讯\s?员)[^。，,：:（）()]{2,50}?)\s*报\s?道\s*[，,。：:]?/u;
/** 〔记者王明／屏东报导〕, （中央社记者王明台北1日电）, 【记者王明台北报导】, （记者王明）: who reports, and from where, in brackets before the report. */
const inBrackets = new RegExp(`^\\s*[〔【（(［\\[]\\s*(?<whole>(?<signed>(?:[\\p{Script=Han}·]{1,8}?)?(?:记者|通讯员|特派员|编译)[\\p{Script=Han}·、\\s]{2,40}?)(?:\\s*[／/]\\s*(?<place>\\p{Script=Han}{2,8}?))?\\s*(?<day>${day})?\\s*(?<kind>(?:综合|连线|专题|现场)?(?:报导|报道)|专电|电)?)\\s*[〕】）)］\\]]\\s*(?=\\S)`, 'u');
/** 本报记者王明报道：, 记者王明长沙报道 : the same without brackets. */
const unbracketed = new RegExp(`^${mark}(?<whole>(?<signed>(?:[\\p{Script=Han}·]{1,8}?)?(?:记者|通讯员)[\\p{Script=Han}·、\\s]{2,40}?)\\s*(?<kind>(?:综合|连线|专题|现场)?(?:报导|报道)))(?:\\s*[：:]\\s*|\\s+(?=\\S))`, 'u');
/** Less than this, in characters, is no report. */
const shortestReport = 10;
/** How sure the names of a head have to be that has no dateline. */
const surelySigned = 0.8;
/** How much better, as log-odds, names have to be without the place that may stand behind them. */
const placeCost = 1;
const leastName = -4;
const verb = /[是了将就在与和从对]/;

/**
 * Read a dateline at the head of a paragraph (or a whole line that is one): 本报讯(记者李明), 本报讯 记者 甲 报道：, 新华社南京3月24日电,
 * 新华社北京3月24日电（记者 甲、乙）, 本报长沙7月3日讯, 据新华社…电. Only the first 200 characters are looked at.
 *
 * @returns null when the paragraph begins with none
 */
export function headDateline(text: string): DatelineReading | null {
  const start = text.slice(0, 240);
  const signed = signedHead(start);
  if (signed) return signed;
  const match = head.exec(start) ?? cable.exec(start) ?? ownReport.exec(start) ?? named.exec(start);
  if (!match?.groups) return null;
  const { whole, agency: office, day: printedDay, place = '', place2 = '', kind } = match.groups as Record<string, string | undefined> & { whole: string };
  const where = (place || place2).trim();
  // 电 and 讯 also end ordinary words (本报…电视 is cut off by the day): without a day only the fixed forms 本报讯, 新华社…电 count.
  const next = match[0].endsWith(whole) ? start[match[0].length] ?? '' : '';
  // 本报通讯员 signs, it does not date.
  if (/通\s?讯$/.test(whole) && /^\s*员/.test(start.slice(whole.length + match[0].indexOf(whole)))) return null;
  if (kind && /^[视力子影信商网台话缆站池器梯脑动]/.test(next) && printedDay === undefined) return null;
  if (verb.test(where) || (office === undefined && where === '') || (kind === '电' && printedDay === undefined && where === '' && !(whole.startsWith('据') && /^(?:[\s，,：:]|$)/.test(start.slice(match[0].trimEnd().length))))) return null;
  let end = match[0].length;
  const people = readPeople(start.slice(end), office ?? null);
  end += people.length;
  const date = printedDay ? readDate(printedDay) : null;
  const from = match[0].indexOf(whole);
  const found: Byline[] = people.people;
  return {
    end,
    dateline: { text: start.slice(from, from + whole.length).replace(/\s+/g, ''), agency: office ?? null, place: where || null, date: date?.edtf ?? null },
    people: found,
  };
}

/** 通讯员 李明 王海燕 近日: names that only spaces part from the report, as far as each of them is surely a name; '' where there are none. */
function namesApart(rest: string): string {
  const role = /^(?:本报)?(?:全媒体|融媒体|见习|实习|特约)?(?:记者|通讯员)\s*/u.exec(rest)?.[0] ?? '';
  let end = role.length;
  for (const [word, name] of role === '' ? [] : rest.slice(end).matchAll(/(\p{Script=Han}{2,4})[\s、]+(?=\S)/guy)) {
    const split = splitNames(name!);
    if (split?.names.length !== 1 || split.score <= 0) break;
    end += word.length;
  }
  return end === role.length || rest.length - end < shortestReport ? '' : rest.slice(0, end);
}

/** A head that begins with its reporters. */
function signedHead(start: string): DatelineReading | null {
  const match = inBrackets.exec(start) ?? unbracketed.exec(start);
  if (!match) return null;
  const { whole, signed, place: parted, day: printedDay, kind } = match.groups as Record<string, string | undefined> & { whole: string; signed: string };
  const unparted = kind !== undefined && parted === undefined ? placeBehindNames(signed) : null;
  const reading = readByline(unparted ? signed.slice(0, -unparted.length) : signed);
  if (!reading || reading.people.length === 0 || reading.confidence < surelySigned || !reading.people.every(mayBeNamed)) return null;
  const place = parted ?? unparted;
  const date = printedDay ? readDate(printedDay)?.edtf ?? null : null;
  return { end: match[0].length, dateline: place === null || place === undefined ? null : { text: whole.replace(/\s+/g, ''), agency: null, place, date }, people: reading.people };
}

/** 王小明台北: names that no space parts from the place behind them; null where all of it is rather names. */
function placeBehindNames(signed: string): string | null {
  const names = /(?:记者|通讯员|特派员|编译)(.*)$/su.exec(signed)![1]!.replace(/[、\s]+/g, ' ').trim();
  let best = { place: null as string | null, score: splitNames(names)?.score ?? -Infinity };
  for (const length of [2, 3, 4]) {
    const score = (splitNames(names.slice(0, -length).trim())?.score ?? -Infinity) - placeCost;
    if (score > best.score) best = { place: names.slice(-length).trim(), score };
  }
  return best.place;
}

/** 名单附后 is nobody's name, whoever is announced. */
const mayBeNamed = ({ name }: Byline): boolean => /[·•・‧]/.test(name) || (splitNames(name)?.score ?? 0) > leastName;

/** The reporters behind the dateline, and how many characters they take. The office of the dateline is theirs when none is printed. */
function readPeople(rest: string, office: string | null): { people: Byline[]; length: number } {
  const bracket = inBracket.exec(rest);
  const open = bracket ?? inLine.exec(rest);
  const apart = open ? '' : namesApart(rest);
  const inside = open?.[1] ?? open?.[2] ?? apart;
  const reading = inside === '' ? null : readByline(inside);
  if (!reading || reading.people.length === 0 || (bracket && reading.confidence < 0.5)) return { people: [], length: 0 };
  const people = reading.people.map((person) => (person.org === null && /记者$/.test(person.role ?? '') ? { ...person, org: office } : person));
  return { people, length: (open?.[0] ?? apart).length };
}
