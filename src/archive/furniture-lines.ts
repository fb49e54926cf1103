import { readByline } from './bylines.ts';
import { headDateline } from './datelines.ts';
import { readDate } from './dates.ts';
import { readJump } from './jumps.ts';
import { couldBeNewspaper, isNewspaper } from './newspapers.ts';
import { printedPage } from './page-number.ts';
import { isPageTitle, isSurelyPageTitle, leadingPageTitle } from './page-sections.ts';

/** Where a line stands on its page, counted in lines with text. */
export interface LinePlace {
  /** Lines with text before and behind this one. */
  fromHead: number;
  fromFoot: number;
  /** True before the first paragraph of running text. */
  aboveText: boolean;
  /** A sentence runs into it from the line above. */
  inText: boolean;
  /** The line before, for readings that repeat it, and whether that is furniture. */
  previous: string | null;
  /** The line behind, for the date below a masthead. */
  next: string | null;
  belowFurniture: boolean;
  /** It is one of several lines of a page head, which readers may put anywhere. */
  inHead: boolean;
}

/** What a furniture line says about the page. */
export interface LineFacts {
  newspaper?: string;
  cn?: string;
  /** EDTF, only with a printed year; offsets in the line. */
  date?: { edtf: string; start: number; end: number };
  /** A masthead's date set in three lines begins so: 2026年3月 / 25 / 星期三. */
  yearMonth?: string;
  page?: string;
  /** Page 3, as programs count the sheets they read: the newspaper's page where it names none itself. */
  sheet?: string;
  title?: string;
}

export interface FurnitureLine {
  reason: FurnitureReason;
  facts: LineFacts;
}

export type FurnitureReason =
  | 'masthead'
  | 'latin-masthead'
  | 'publisher'
  | 'registration'
  | 'date'
  | 'page-header'
  | 'editors'
  | 'contact'
  | 'qr-code'
  | 'price'
  | 'weather'
  | 'issue-number'
  | 'garbled-repeat'
  | 'repeat'
  | 'digest'
  | 'image-link'
  | 'markup';

const longest = 90;
/** A page's title that stands on a line by itself, below the date or number; a longer one may be a headline. */
const longestLoneTitle = 4;
/** No title of an article is longer on one line. */
const longestTitle = 36;
const weekday = /(?:星期|周|礼拜)[一二三四五六日天]/gu;
const englishWeekday = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/gi;
const lunar = /(?:农历|夏历)?\s?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?\s?(?:[\p{Script=Han}]{0,2}月(?:初[一二三四五六七八九十]|[十廿]?[一二三四五六七八九十]{1,2}|三十|小|大)?)?|农历\s?[\p{Script=Han}]{1,8}|(?:正|腊|冬|[二三四五六七八九十]{1,2})月(?:初|十|廿|三十)[一二三四五六七八九十]?|(?:今日|明日)?(?:立春|雨水|惊蛰|春分|清明|谷雨|立夏|小满|芒种|夏至|小暑|大暑|立秋|处暑|白露|秋分|寒露|霜降|立冬|小雪|大雪|冬至|小寒|大寒)$/gu;
const issueNumber = /(?:总第|第)\s?(?:\d{2,6}|[〇零一二三四五六七八九十百千万]{3,12})\s?[期号]|今日\s?[\d一二三四五六七八九十]{1,3}\s?[版页]|(?:今日|本期|共)\s?[\d一二三四五六七八九十]{1,3}\s?版(?=\s|$)|(?:创刊|代号)[^\s]{0,14}|邮发代号\s?[:：]?\s?[\d\-—]+/gu;
const registration = /(?:国内)?(?:统一)?(?:连续)?(?:出版物|刊)号\s?[:：]?\s?(?:CN|ISSN)?\s?[\d\-—–]*|(?:CN|ＣＮ)\s?[:：]?\s?\d{2}\s?[-—–－]\s?\d{4}(?:\s?[/／(（]\s?[A-Z]\s?[)）]?)?|ISSN\s?\d{4}\s?[-—–]?\s?\d{3}[\dXx]/giu;
const cnNumber = /CN\s?[:：]?\s?(\d{2})\s?[-—–－]\s?(\d{4})/iu;
const pageMark = /第?\s?(?<![\d.、])(?<page>[A-DＡ-Ｄ]?\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[壹贰叁肆伍陆柒捌玖拾]{1,3}))\s?版(?:面)?|(?<![A-Za-z\d])(?<section>[A-D]\d{1,2}|[A-Z]0\d)(?![A-Za-z\d])|P\s?age\s?(?<english>\d{1,2})/u;
const loneNumber = /^\s*(?<page>[A-D]?\d{1,2})\s*$/;
const publisher = /^(?:中共|中国共产党)?[\p{Script=Han}]{2,20}(?:机关报|主管主办|主管|主办|(?:社|部|集团|中心)(?:编辑)?出版)$/u;
const editors = /^(?:本版|[一二三四五六七八九十]版|今日|值班)?\s?(?:责任编辑|责编|执行主编|副?主编|总?值班|值班总编|值班编委|值班主任|编辑|美编|美术编辑|版式|版面|版式设计|组版|校对|检校|审校|校审|一读|二读|图编|视觉|视觉设计|统筹|策划|监制|编审|终审|复审|初审|见习编辑)\s*[：:\s／/｜|]/u;
const editorNames = /(?:责任编辑|责编|美术编辑|美编|编辑|版式设计|版式|版面|组版|校对|检校|审校|校审|视觉|图编|统筹|主编)\s?[：:／/｜|\s]\s?[\p{Script=Han}]{2,4}(?=\s|$|[、])(?:[、\s][\p{Script=Han}]{2,3}(?=\s|$))?/gu;
/** What holds for all of a page's pictures or texts: 本版图片除署名外均为资料图. */
const ofWholePage = /^本版[^。，]{0,8}(?:图片|照片|图|稿件|文字|摄影)[^。]{0,6}(?:除.{1,6}外|均[为由系]|由).{2,16}$/u;
const contact = /(?:热线|电话|传真|邮编|广告部|发行部|QQ)\s?[：:]\s?[\d(（]|(?:邮箱|信箱|投稿|E-?mail)\s?[：:]\s?[\w.-]+@|(?:网址|网站|官网)\s?[：:]\s?(?:https?|www|[\w-]+\.)|^(?:地址|社址|本报地址|邮政编码|邮编|微信公众号|官方微博|客户端)\s?[：:]|(?:https?:\/\/|www\.)\S+$|^[\w.-]+@[\w.-]+$|(?:新闻|报料|爆料|读者|订报|发行|广告|投诉|服务)热线\s?\d/iu;
/** The same among other parts of a page's head. */
const reach = /(?:新闻|报料|爆料|读者|订报|发行|广告|投诉)?(?:热线|电话|传真|邮编)\s?[：:]?\s?[\d(（][\d()（）\-—]{4,20}|(?:邮箱|信箱|投稿|E-?mail)\s?[：:]\s?[\w.-]+@[\w.-]+/giu;
const qrCode = /扫(?:一扫|码|描)[^。，]{0,8}(?:二维码|看|阅读|关注|下载|了解|进入|观看|收听|更多|全文)[^。，]{0,8}$|^(?:扫码|扫一扫|扫描二维码)$|^更多(?:内容|精彩|新闻|报道).{0,10}(?:扫|关注|请)|^(?:长按|识别).{0,6}二维码/u;
const price = /(?:零售|每份|定价|报价|月价|年价|季价)[^。，]{0,12}\d(?:\.\d+)?\s?元/u;
const weather = /^(?:今[日天明]|明[日天]|天气).{0,40}\d{1,2}\s?(?:℃|°C|度)|^.{0,10}(?:晴|阴|多云|雨|雪)(?:转|到|间)?.{0,12}\d{1,2}\s?(?:℃|°C).{0,20}$/u;
/** What readers that write Markdown or HTML leave where a picture stands. */
const imageLink = /^\s*(?:!\[[^\]]*\]\([^)]*\)|<img\b[^>]*>(?:[^<>\n]{0,200}<\/img>)?|\*{0,2}==> picture \[[^\]\n]{0,20}\] intentionally omitted <==\*{0,2}|[[【（(](?:此处[为是有])?(?:图片?|照片|图像|插图|image|picture|photo|figure)\s?\d{0,3}[\]】）)])\s*$/i;
/** What a program prints at the edge of a sheet: 第4页 共8页, — 4 —. It counts sheets, not the newspaper's pages. */
const sheetNumber = /^(?:第\s?\d{1,4}\s?页(?:\s?[/／,，]?\s?共\s?\d{1,4}\s?页)?|[-—–·]+\s?\d{1,4}\s?[-—–·]+)$/u;
/** What a program called the text below, fences, comments, tags with nothing between them, marks of pages and environments, and places on the picture. */
const onlyMarkup = /^\s*(?:(?:\*\*|【)?正文(?:\*\*|】)?[：:](?:\*\*)?|(?:`{3}|~{3})\w*|\{\d{1,4}\}-{10,}|([-=*]{2,}) ?(?:page ?\d{1,4}|第 ?\d{1,4} ?页)(?: ?[/／] ?\d{1,4})? ?\1|\\(?:begin|end)\{[a-z]+\*?\}(?:\[[^\]\n]{0,40}\])?|:(?:un)?selected:|\\(?:maketitle|centering|noindent|newpage|clearpage)|(?:<!--(?:(?!-->).)*-->|<\|ref\|>[a-z_]{1,20}<\|\/ref\|>|<\|det\|>[^<>]{0,400}<\|\/det\|>|<[|｜][a-z_▁]{1,40}[|｜]>|<(watermark|page_number)>[^<>\n]{0,80}<\/\2>|<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>)+)\s*$/i;
const latin = /^[A-Z][A-Z\s.'’·-]{5,50}$/;

/**
 * Is this line furniture of the page (printed for finding one's way, not as text)? Only lines near the page's head or foot are taken for it,
 * and very explicit ones anywhere. A date inside a sentence is never furniture.
 *
 * @param line one line as read, Markdown marks included
 */
export function readFurnitureLine(line: string, place: LinePlace): FurnitureLine | null {
  if (imageLink.test(line)) return { reason: 'image-link', facts: {} };
  if (onlyMarkup.test(line)) return { reason: 'markup', facts: {} };
  if (line.length > longest) return null;
  const text = line.replace(/^[\s\u3000#*>_]+|[\s\u3000*_]+$/g, '');
  if (text === '' || place.inText || /[。！？；]/.test(text.slice(0, -1))) return text === '' ? null : garbled(text, place);
  const offset = line.indexOf(text);
  const edge = place.inHead || place.aboveText || place.fromHead < 6 || place.fromFoot < 3;
  const plain = text.replace(/[\s\u3000]/g, '');
  const stacked = place.aboveText ? /^(?:19|20)\d{2}年\d{1,2}月$/.exec(plain) : null;
  if (stacked) return { reason: 'date', facts: { yearMonth: plain } };

  if (readJump(text)) return null;
  const elements = readElements(text, offset);
  if (elements.strong >= 2 && elements.rest.length <= 6) return { reason: elements.reason!, facts: elements.facts };
  if (elements.facts.cn || (elements.reason === 'registration' && elements.rest.length <= 12)) return { reason: 'registration', facts: elements.facts };
  if (elements.strong > 0 && elements.rest === '' && elements.facts.title && (elements.facts.date || elements.facts.page || elements.facts.sheet)) return { reason: elements.reason!, facts: elements.facts };
  if (/[：:／/]/.test(text) ? editors.test(text) && text.length <= 70 : editors.test(text) && /^(?:本版|责任|责编|值班|[一二三四五六七八九十]版)/u.test(text) && text.length <= 40) return { reason: 'editors', facts: {} };
  if (ofWholePage.test(text)) return { reason: 'editors', facts: {} };
  if (qrCode.test(text) && text.length <= 36) return { reason: 'qr-code', facts: {} };
  if (contact.test(text) && text.length <= 70 && (edge || (text.match(/[：:]/g)?.length ?? 0) >= 2 || text.length <= 30)) return { reason: 'contact', facts: {} };
  if (price.test(text) && text.length <= 30) return { reason: 'price', facts: {} };
  if (!edge) return garbled(text, place);

  if (isNewspaper(plain) || (place.fromHead < 4 && couldBeNewspaper(plain) && (/(?:日|晚|时|早|晨|商|都市)报$/.test(plain) || place.belowFurniture || isHeader(place.next))) || (place.inHead && couldBeNewspaper(plain))) return { reason: 'masthead', facts: { newspaper: plain } };
  if (latin.test(text)) return { reason: 'latin-masthead', facts: {} };
  if (place.aboveText && publisher.test(plain)) return { reason: 'publisher', facts: {} };
  if (weather.test(text) && text.length <= 50) return { reason: 'weather', facts: {} };
  if (elements.strong === 1 && elements.rest.length === 0) {
    // A date or number alone: at the head it is the page's own; at the foot it may sign a notice.
    if (elements.reason !== 'date' || place.inHead || place.aboveText || place.fromHead < 6) return { reason: elements.reason!, facts: elements.facts };
  }
  if (elements.strong >= 1 && elements.rest.length <= 4 && text.length > 6 && place.fromHead < 6) return { reason: elements.reason!, facts: elements.facts };
  if ((place.fromHead < 3 || place.fromFoot < 2) && sheetNumber.test(line.trim())) return { reason: 'page-header', facts: {} };
  if ((place.inHead || (place.fromHead < 3 && place.aboveText)) && loneNumber.test(text)) return { reason: 'page-header', facts: { page: printedPage(text) } };
  if (isPageTitle(plain) && (place.inHead || isLoneTitle(plain, place))) return { reason: 'page-header', facts: { title: plain } };
  const header = place.fromHead < 3 ? pageHeader(text) : null;
  return header ?? garbled(text, place);
}

/** A page's title by itself: short below other furniture, or nothing else on the page's first line above a title or a report, or on its last below a sentence's end. */
function isLoneTitle(plain: string, { aboveText, belowFurniture, fromHead, fromFoot, previous, next }: LinePlace): boolean {
  if (aboveText && belowFurniture && plain.length <= longestLoneTitle) return true;
  if (!isSurelyPageTitle(plain)) return false;
  if (fromFoot === 0) return previous !== null && /[。！？][”』」]?\s*$/.test(previous);
  if (fromHead > 0 || next === null) return false;
  return headDateline(next) !== null || (next.length <= longestTitle && !/[。！？；，、]\s*$|^\s*[—-]/.test(next) && readByline(next) === null);
}

interface Elements {
  /** How many different elements of a page head the line holds. */
  strong: number;
  reason: FurnitureReason | null;
  facts: LineFacts;
  /** What is left of the line without them. */
  rest: string;
}

/** Take the elements of a page head out of a line one by one. */
function readElements(text: string, offset: number): Elements {
  const found: Elements = { strong: 0, reason: null, facts: {}, rest: text };
  const take = (pattern: RegExp, reason: FurnitureReason): string | null => {
    let first: string | null = null;
    found.rest = found.rest.replace(pattern, (match) => {
      first ??= match;
      return ' ';
    });
    if (first !== null) {
      found.strong++;
      found.reason ??= reason;
    }
    return first;
  };
  const date = readDate(text);
  if (!date) take(noDay, 'date');
  else {
    if (date.edtf) found.facts.date = { edtf: date.edtf, start: offset + date.start, end: offset + date.end };
    found.rest = text.slice(0, date.start) + ' ' + text.slice(date.end);
    if (date.edtf) {
      found.strong++;
      found.reason = 'date';
    }
  }
  const number = cnNumber.exec(text);
  if (number) found.facts.cn = `${number[1]!}-${number[2]!}`;
  take(registration, 'registration');
  take(weekday, 'date');
  take(englishWeekday, 'date');
  take(lunar, 'date');
  take(issueNumber, 'issue-number');
  if (found.strong > 0 || pageMark.test(found.rest) || /^\s*[A-D]?\d{1,2}\s/.test(found.rest) || couldBeNewspaper(/^\S*/.exec(found.rest)![0])) {
    take(reach, 'contact');
    take(editorNames, 'editors');
  }
  const page = pageMark.exec(found.rest);
  if (page?.groups) {
    const { english, page: number, section } = page.groups;
    if (english) found.facts.sheet = printedPage(english);
    else found.facts.page = printedPage(number ?? section!);
    found.rest = found.rest.slice(0, page.index) + ' ' + found.rest.slice(page.index + page[0].length);
    found.strong++;
    found.reason = 'page-header';
  }
  const words = found.rest.split(/[\s\u3000|｜·•／/,，:：—-]+/).filter((word) => word !== '');
  // 03 综合新闻 荆楚农村报: three parts of a head that say little one by one.
  if (found.strong === 0 && words.length > 1 && words.some(couldBeNewspaper) && words.every((word) => couldBeNewspaper(word) || isPageTitle(word) || loneNumber.test(word))) found.strong++;
  const left: string[] = [];
  for (const word of words) {
    const name = word.replace(/(?<=报)(?:社(?:出版|编印|主办)|数字报|电子版)$/u, '');
    if (isNewspaper(name) || (found.strong > 0 && couldBeNewspaper(name))) {
      found.facts.newspaper ??= name;
      found.strong++;
      found.reason ??= 'page-header';
    } else if (found.strong > 0 && isPageTitle(word)) found.facts.title ??= word;
    else if (found.strong > 0 && found.facts.page === undefined && loneNumber.test(word)) {
      found.facts.page = printedPage(word);
      found.reason = 'page-header';
      found.strong++;
    } else if (found.strong > 0 && /^[A-Z]{4,}$/.test(word)) continue;
    else left.push(word);
  }
  found.rest = left.join('').replace(/[^\p{L}\p{N}]/gu, '');
  return found;
}

/** What a line tells that is a part of a page head by itself; null for any other line. A number alone may be a page's, and much else. */
export function headPart(line: string): 'newspaper' | 'date' | 'page' | 'number' | 'title' | null {
  if (line.length > 30) return null;
  const text = line.replace(/^[\s\u3000#*>_]+|[\s\u3000*_]+$/g, '');
  const plain = text.replace(/[\s\u3000]/g, '');
  if (plain === '') return null;
  if (loneNumber.test(text)) return 'number';
  if (isNewspaper(plain) || couldBeNewspaper(plain)) return 'newspaper';
  if (isPageTitle(plain)) return 'title';
  const { strong, rest, facts } = readElements(text, 0);
  return strong === 0 || rest !== '' ? null : facts.date ? 'date' : (facts.page ?? facts.sheet) ? 'page' : null;
}

/** A line of nothing but a date, a page's number and the like. */
function isHeader(line: string | null): boolean {
  if (line === null || line.length > longest) return false;
  const { strong, rest } = readElements(line.trim(), 0);
  return strong > 0 && rest.length <= 4;
}

/** A day that no calendar has: a misread date, which tells nothing. */
const noDay = /(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?[日号]/gu;

/** 4 县(市)新闻…, 要闻·02, 要闻 YAOWEN: the page's number before its title, whatever slogan follows, or the title with its pinyin. */
function pageHeader(text: string): FurnitureLine | null {
  const spelt = /^(\p{Script=Han}{2,8})\s+[A-Z]{4,24}$/u.exec(text)?.[1];
  if (spelt && isPageTitle(spelt)) return { reason: 'page-header', facts: { title: spelt } };
  const behind = /^(?<title>[\p{Script=Han}()（）]{2,8})\s?[·・|｜]?\s?(?<page>[A-D]?\d{1,2})$/u.exec(text);
  if (behind?.groups && isPageTitle(behind.groups['title']!)) return { reason: 'page-header', facts: { page: printedPage(behind.groups['page']!), title: behind.groups['title']! } };
  const match = /^(?<page>[A-D]?\d{1,2})\s+(?<rest>\S.*)$/su.exec(text);
  if (!match?.groups) return null;
  const title = leadingPageTitle(match.groups['rest']!.replace(/[\s\u3000]/g, ''));
  return title ? { reason: 'page-header', facts: { page: printedPage(match.groups['page']!), title } } : null;
}

/** A broken second reading of the line before: unbalanced brackets and a tail that repeats it. */
function garbled(text: string, { previous }: LinePlace): FurnitureLine | null {
  return previous !== null && isGarbledRepeat(text, previous) ? { reason: 'garbled-repeat', facts: {} } : null;
}

/** Letters and digits at its end that the second reading shares with the first. */
const repeated = 5;

/** @param previous what stands before it */
export function isGarbledRepeat(text: string, previous: string): boolean {
  if (text.length > 60) return false;
  if (!/\]\]|\[\[/.test(text) && isBalanced(text)) return false;
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '');
  const before = previous.slice(-200).replace(/[^\p{L}\p{N}]/gu, '');
  const tail = letters.slice(-repeated);
  return tail.length === repeated && before.includes(tail);
}

/** Each square bracket that closes was opened before, and each that opens is closed behind. */
function isBalanced(text: string): boolean {
  let open = 0;
  for (const mark of text.match(/[[【\]】]/g) ?? []) {
    open += /[[【]/.test(mark) ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}
