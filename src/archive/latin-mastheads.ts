import { newspapers } from './newspapers.ts';

/** Up to here the letters alone are believed; beyond, the page must speak of the place. */
const trusted = 0.2;

/** A newspaper recognised from its masthead in Latin letters, however badly read. */
export interface LatinMasthead {
  name: string;
  /** Edit distance by the length of the true form; 0 is an exact reading. */
  distance: number;
  /** False when other newspapers fit nearly as well. */
  unambiguous: boolean;
}

/** English for the last word of a name, as papers print it under their own: 宁波日报 NINGBO DAILY. */
const english: readonly (readonly [ending: string, pinyin: string, words: readonly string[]])[] = [
  ['日报', 'ribao', ['daily']],
  ['晚报', 'wanbao', ['eveningnews', 'eveningpost', 'evening']],
  ['晨报', 'chenbao', ['morningpost', 'morningnews']],
  ['早报', 'zaobao', ['morningpost']],
  ['时报', 'shibao', ['times']],
  ['商报', 'shangbao', ['businessdaily', 'commercialdaily']],
  ['都市报', 'dushibao', ['metropolisdaily', 'citynews']],
];

/** Papers whose English name is a translation. */
const translated: readonly (readonly [name: string, letters: string])[] = [
  ['人民日报', 'peoplesdaily'], ['中国日报', 'chinadaily'], ['经济日报', 'economicdaily'], ['科技日报', 'scienceandtechnologydaily'], ['环球时报', 'globaltimes'], ['工人日报', 'workersdaily'],
  ['农民日报', 'farmersdaily'], ['法治日报', 'legaldaily'], ['中国青年报', 'chinayouthdaily'], ['解放军报', 'pladaily'], ['南方日报', 'southerndaily'], ['中国妇女报', 'chinawomensnews'], ['北京青年报', 'beijingyouthdaily'],
  ['金融时报', 'financialnews'], ['中国证券报', 'chinasecuritiesjournal'], ['上海证券报', 'shanghaisecuritiesnews'], ['经济观察报', 'economicobserver'], ['中国气象报', 'chinameteorologicalnews'], ['中国环境报', 'chinaenvironmentnews'], ['中国教育报', 'chinaeducationdaily'],
];

const forms: readonly { name: string; place: string; letters: string }[] = [
  ...translated.map(([name, letters]) => ({ name, place: name, letters })),
  ...newspapers.flatMap(({ name, pinyin }) => {
    const ending = english.find(([chinese, latin]) => name.endsWith(chinese) && pinyin.endsWith(latin));
    const place = ending ? name.slice(0, -ending[0].length) : name.replace(/报$/, '');
    const stem = ending ? pinyin.slice(0, -ending[1].length) : '';
    return [pinyin, ...(ending ? ending[2].map((word) => stem + word) : [])].map((letters) => ({ name, place, letters }));
  }),
];

/**
 * Recognise a line of Latin letters as a newspaper's masthead: NINGBO DAILY, ZHONGGUO QIXIANG BAO, and misread ones such as those with
 * letters too many. When several papers fit, the place that the page's own text speaks of decides.
 *
 * @param line the line as read, at most 60 characters
 * @param mentions how often a word stands on the page
 */
export function readLatinMasthead(line: string, mentions: (word: string) => number): LatinMasthead | null {
  const letters = line.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length < 6 || line.length > 60 || letters.length * 1.6 < line.replace(/\s/g, '').length) return null;
  const found = forms
    .map((form) => ({ ...form, distance: editDistance(letters, form.letters, Math.ceil(form.letters.length * 0.4)) / form.letters.length }))
    .filter(({ distance, place }) => distance <= trusted || (distance <= 0.4 && mentions(place) > 0))
    .map((form) => ({ ...form, rank: form.distance - Math.min(0.15, mentions(form.place) * 0.03) }))
    .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1));
  const best = found[0];
  if (!best) return null;
  const next = found.find(({ name }) => name !== best.name);
  return { name: best.name, distance: best.distance, unambiguous: next === undefined || next.rank - best.rank > 0.06 };
}

/** Levenshtein distance, or `limit + 1` as soon as it must be larger. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      least = Math.min(least, row[j]!);
    }
    if (least > limit) return limit + 1;
    previous = row;
  }
  return Math.min(previous[b.length]!, limit + 1);
}
