import { surnames } from './words.ts';

/** Cuts Chinese text into the words of a dictionary. */
export type Cut = (text: string) => string[];

export const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

/** 中山路, 南京西路, 太原街, 湖南大道: a street is not where its name comes from. */
const street = /^(?:[东西南北中一二三四五六七八九十]{0,2}(?:路(?![桥网面段况边径线政口灯牌上透演虎])|街(?![道头区坊市景舞]|道办)|巷|大街|大道|胡同))/u;
const water = '江河湖湾峡岭溪';
const hill = '山寺庙塔岛洞寨泉坪村沟坝岩冲垭屯庄';
const schools = /^(?:大学|师范|师大|科大|理工|职业技术|医科)/;
const names = /^(?:有限公司|有限责任|股份|公司|集团|银行|分行|支行|医院|大学|学院|中学|小学|日报|晚报|早报|晨报|商报|时报|都市报|卫视|电视台|广播|新闻网|研究院|研究所|研究中心|协会|商会|学会|基金会|红十字会|杂志|出版社|大酒店|宾馆|俱乐部|高速|高铁|铁路|合作社|农商行|证券|保险|旅行社|车站|火车站|收费站|体育馆|体育场|博物馆|图书馆|音乐节|电影节|艺术节|博览会|论坛)/;
const stopsName = '念读考的了在是和与及为有被把将向对从到等还携赴来去也又已并正就由让请说称使，。、；：！？,.;:!?“”"‘’《》（）()\n 　';
/** 海南部, 河南岸, 山东麓: the last character of the name tells a direction here. */
const direction = /^(?:部(?![分门队级署委下])|岸|侧|面(?!积|临|对|向)|端|麓|坡|缘|翼)/;

/** What the words above begin with: most positions need no look at the words. */
const begins = new Uint8Array(0x10000);
for (const unit of '有股公集银分支医大学中小日晚早晨商时都卫电广新研协基红杂出宾俱高铁合农证保旅车火收体博图师科理职音艺论') begins[unit.charCodeAt(0)] = 1;
const stops = new Uint8Array(0x10000);
for (const unit of stopsName) stops[unit.charCodeAt(0)] = 1;

/** What kind of name goes on behind a place: 宁波大学 is a school, 宁波贝发集团 the name of something else. */
export function nameAfter(text: string, end: number): 'school' | 'name' | null {
  const limit = Math.min(text.length, end + 14);
  for (let at = end; at < limit && stops[text.charCodeAt(at)] === 0; at++) {
    if (begins[text.charCodeAt(at)] === 0) continue;
    const rest = text.slice(at, at + 4);
    if (schools.test(rest) || (rest.startsWith('学院') && !text.startsWith('科学院', at - 1))) return 'school';
    if (names.test(rest)) return 'name';
  }
  return null;
}

/** How the dictionary's words lie to `[start, end)`. Looks a few characters to each side, no further than the Han text goes. */
export function cutAround(text: string, start: number, end: number, cut: Cut): { torn: boolean; whole: boolean; left: boolean } {
  let from = start;
  while (from > start - 5 && from > 0 && isHan(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < end + 4 && to < text.length && isHan(text.charCodeAt(to))) to++;
  let at = from;
  let torn = false;
  let whole = false;
  let left = false;
  for (const word of cut(text.slice(from, to))) {
    const next = at + word.length;
    const crossesStart = at < start && next > start;
    const crossesEnd = at < end && next > end;
    torn ||= crossesStart || crossesEnd;
    left ||= crossesStart;
    whole ||= at === start && next === end;
    at = next;
  }
  return { torn, whole, left };
}

/** 王海宁, 李大同: a surname right before two characters, with nothing or a trade before it. */
const trade = /(?:^|[、，。；：:,;（(\s“"》\n]|记者|通讯员|摄影|作者|编辑|书记|市长|县长|区长|省长|主任|局长|部长|院长|校长|经理|董事长|教授|老师|主席|同志|烈士|演员|导演|队长|所长|站长|医生|村民|居民|市民|工人|农民|学生|党员|干部|农户|代表|委员|先生|女士)$/;
const says = /^(?:说|表示|介绍|告诉|认为|坦言|回忆|指出|强调|感慨|一家|夫妇|摄)/;
/** 记者蒲南溪: behind who reports, one character and the name. */
const reporter = /(?:记者|通讯员|摄影|编辑|作者)$/;
const isPerson = (text: string, start: number, end: number): boolean =>
  (start > 0 && reporter.test(text.slice(Math.max(0, start - 4), start - 1))) ||
  start > 0 && surnames.includes(text[start - 1]!) && (trade.test(text.slice(Math.max(0, start - 4), start - 1)) || says.test(text.slice(end, end + 2)));

/** 河曲沿岸, 嫩江边上, 嫩江第三次洪峰: a river, a lake or a grassland, and not the county that is called by it. */
const countryside = /^(?:水库|草原|沿岸|两岸|流域|干流|支流|水位|洪峰|水系|大堤|边(?=[上已的，。、走]|$)|汛|第[一二三四五六七八九十\d]{1,2}[次号]洪)/;

/** 宋嘉定年间, 绍兴元年: the years of a reign. 鄂温克族: a nationality. */
const reign = /^(?:年间|元年)/;
const nation = /^族(?!自治)/;

const landscape = /^(?:沙地|沙漠|高原|盆地|平原|山脉|丘陵|半岛|群岛|海峡)/;

/**
 * What makes a bare name no place at all, wherever it stands.
 *
 * @param level of the largest unit it may be
 * @param nameFollows whether another place's name begins right behind it: in 浙江湖州 no lake is meant
 */
export function spoiled(text: string, start: number, end: number, level: number, nameFollows: boolean): boolean {
  const rest = text.slice(end, end + 6);
  if (street.test(rest)) return true;
  if ('东西南北海'.includes(text[end - 1]!) && direction.test(rest)) return true;
  if ((level > 1 && landscape.test(rest)) || (level === 3 && countryside.test(rest))) return true;
  if (level > 1 && (reign.test(rest) || nation.test(rest))) return true;
  if (rest.startsWith('时间') || rest.startsWith('舰') || rest.startsWith('号')) return true;
  // 湘南湘西, 豫东豫南: parts of a province, not the prefecture of that name
  if (end - start === 2 && '东西南北中'.includes(text[end - 1]!) && start >= 2 && text[start - 2] === text[start] && '东西南北中'.includes(text[start - 1]!)) return true;
  const next = text[end] ?? '';
  // 湘西北, 黔东南部: a corner of a province
  if (level === 2 && '东西南北'.includes(text[end - 1]!) && '东西南北'.includes(next || ' ')) return true;
  if (next === '渡' && !/^渡(?:过|江|海|汛|难)/.test(rest)) return true;
  const nature = level === 3 ? water + hill : water;
  if (nature.includes(next) && !nameFollows) return true;
  return (level === 3 || text.charCodeAt(end - 1) !== 0x5dde) && isPerson(text, start, end) && level > 1;
}
