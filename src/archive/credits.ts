import { officeWord, pictureRole } from './byline-words.ts';
import { readByline } from './bylines.ts';
import { readLoneName } from './lone-names.ts';
import { isMinorityName } from './minority-names.ts';
import { splitNames } from './person-names.ts';
import type { Byline } from './record.ts';

/** Who made or gave a picture. `people` is empty where only an office is named (供图 …宣传部) or nobody (资料图片). */
export interface CreditReading {
  people: Byline[];
  source: string | null;
}

const longest = 90;
const bracket = /^[（(【[]\s*([^（）()]*(?:[（(][^（）()]*[）)])?[^（）()]*)\s*[）)】\]]$/u;
const file = /^(?:资料图片?|资料照片|图片资料|网络图片|视频截图|效果图|示意图|AI(?:生成)?(?:图片|制图)?|新华社发|人民视觉|视觉中国|本报资料图?)$/u;
const given = /^(?:供图|图源|图片来源|图片提供|摄影|图片|照片来源|图|制图|绘图|漫画)\s*[：:／/|｜\s]\s*(.{2,40})$/u;
const giving = /^(.{2,40}?)\s*(?:供图|提供图片|图片|提供|制图|绘图|作图|漫画|图)$/u;
const shot = /^(.{0,40}?)\s*(?:摄影报道|摄影|拍摄|航拍|摄)(?:[（(].{0,12}[）)])?$/u;
const released = /^(新华社|中新社|[\p{Script=Han}]{2,8})发\s*[（(]?(.{2,30}?)\s*摄[）)]?$/u;

/** Read a whole block as a picture credit: 李建华 摄, (某区区委宣传部供图), 供图 某市市委宣传部, （资料图片）, 新华社记者 王海 摄, 图/文李永恒. */
export function readCredit(text: string): CreditReading | null {
  if (text.length > longest) return null;
  let line = text.replace(/\*\*/g, '').replace(/^[\s\u3000■□▲△▼◆●►▶]+/, '').replace(/[\s\u3000。]+$/, '');
  line = (bracket.exec(line)?.[1] ?? line).trim();
  if (line.length < 2 || /[。！？；，,]/.test(line.slice(0, -1))) return null;
  if (file.test(line)) return { people: [], source: line };
  const agencyShot = released.exec(line);
  if (agencyShot) return { people: named(agencyShot[2]!), source: agencyShot[1]! };
  const both = /^(?:图\s*[/／]?\s*文|文\s*[/／]?\s*图)\s*[/／：:]?\s*(.{2,30})$/u.exec(line);
  if (both) return credited(both[1]!, '文/图');
  // Who wrote the report is named too: it is a byline.
  if (/(?:^|[^\p{Script=Han}])文\s*[/／：:|｜丨]/u.test(line)) return null;
  const slashed = /^(\p{Script=Han}{2,4})\s*[/／]\s*摄$/u.exec(line);
  const photographer = slashed && (named(slashed[1]!)[0] ?? readLoneName(slashed[1]!)?.people[0]);
  if (photographer) return { people: [{ ...photographer, role: '摄影' }], source: null };
  const by = shot.exec(line);
  if (by) return by[1] === '' ? null : credited(by[1]!, '摄影');
  const behind = given.exec(line);
  if (behind) return credited(behind[1]!, '摄影');
  // 那顺巴图 is one name.
  if (isMinorityName(line.split(' ').at(-1)!)) return null;
  const before = giving.exec(line);
  return before ? credited(before[1]!, '摄影', /(?:供图|提供图片|提供|制图|绘图|作图|漫画)$/.test(line)) : null;
}

/** The name or office in a credit. An office alone is the source; a word that is neither makes it no credit. */
function credited(who: string, role: string, sure = false): CreditReading | null {
  if (who.length <= 22 && !/[的“”]/.test(who) && (officeWord.test(who) || /[者方]$/.test(who))) return { people: [], source: who };
  const people = named(who, role);
  if (people.length > 0) return { people, source: null };
  const office = /(?:部|局|办|委|社|报|台|网|司|中心|团|馆|院|校|队|站|会|组|府|集团|公司|街道|社区|镇|乡|村|县|市|区|者|方|厂|园)$/u.test(who);
  return (office || sure) && !/\s\S+\s\S+\s/.test(who) && who.length <= 22 && !/[的“”]/.test(who) ? { people: [], source: who } : null;
}

function named(who: string, role = '摄影'): Byline[] {
  if (/[/／]/.test(who)) return [];
  const reading = readByline(who.replace(/\s*摄$/, ''));
  if (reading && reading.people.length > 0 && reading.confidence > 0.4) return reading.people.map((person) => ({ ...person, role: person.role && !pictureRole.test(person.role) ? person.role : role }));
  const split = /^[\p{Script=Han} 、]{2,20}$/u.test(who) ? splitNames(who.replace(/[、\s]+/g, ' '), -1.2) : null;
  return split && split.score > -2 ? split.names.map((name) => ({ name, role, org: null })) : [];
}

const gluedBracket = /[（(][^（）()]{2,50}(?:供图|摄|摄影|图片|提供|资料图|发)[）)]\s*[。]?\s*$/u;
const gluedOpen = /[。！？”」）)\s]\s*((?:(?:本报|新华社|[\p{Script=Han}]{2,8})?(?:记者|通讯员)\s*)?[\p{Script=Han}·、 ]{2,14}\s*(?:摄|供图|摄影|制图))\s*$/u;
const gluedSlash = /[。！？”」）)\s]?((?:图|摄影|制图|供图|文图|图文|图[/／]文|文[/／]图)\s*[/／：:]\s*[\p{Script=Han}·、 ]{2,16})\s*$/u;

/** Where a credit glued to the end of a caption or paragraph starts: `…现场巡查。王海 摄`, `…园区。(宣传部供图)`, `…（资料图片）`; or null. */
export function creditTail(text: string): number | null {
  const offset = Math.max(0, text.length - longest);
  const tail = text.slice(offset);
  const inBracket = gluedBracket.exec(tail);
  if (inBracket && readCredit(inBracket[0].trim())) return offset + inBracket.index;
  for (const form of [gluedOpen, gluedSlash]) {
    const match = form.exec(tail);
    const credit = match?.[1];
    if (match && credit !== undefined && readCredit(credit.trim())) return offset + match.index + match[0].indexOf(credit);
  }
  return null;
}

const announced = /^[\s\u3000■□▲△▼◆●►▶]*(?:图\s?[①-⑳\d一二三四五六七八九十]*\s?[为：:]|[上下左右本题]图|图[①-⑳]|[①-⑳]\s?图为|图片说明)/u;

/** 0…1: how much a block looks like a picture's caption: it says so (图为…), or is one short sentence that describes, with a credit behind it. */
export function captionScore(text: string): number {
  const line = text.trim();
  if (line.length < 4 || line.length > 260) return 0;
  const credit = creditTail(line) !== null;
  if (announced.test(line)) return credit ? 0.99 : 0.95;
  const body = credit ? line.slice(0, creditTail(line)!).trim() : line;
  const sentences = body.split(/[。！？]/).filter((part) => part.trim() !== '').length;
  let score = credit ? 0.75 : 0.05;
  if (sentences > 2 || body.length > 140) score -= 0.35;
  if (/(?:现场|场景|一角|景象|全景|风光|鸟瞰|俯瞰|正在|展示|合影|资料图|外景|效果图|为[^，。]{2,12}讲解)/u.test(body) && body.length <= 70) score += credit ? 0.15 : 0.3;
  return Math.min(1, Math.max(0, score));
}
