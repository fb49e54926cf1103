import type { Article, Page } from '../archive/record.ts';
import type { Gazetteer, Unit } from './gazetteer.ts';
import { linkArticle, type Linker } from './link.ts';
import { ofTheTime } from './times.ts';
import { everyday, onlyWords } from './words.ts';

/** Year of an EDTF date, null where it has none. */
export function yearOf(date: string | null): number | null {
  const year = /^\d{4}/.exec(date ?? '')?.[0];
  return year === undefined ? null : Number(year);
}

/** Papers that name their place by an old name, a river or not at all; from their imprints. */
const papers: readonly (readonly [start: string, code: string])[] = `
三湘 430000 潇湘 430000 当代商报 430000 齐鲁 370000 大众日报 370000 燕赵 130000 楚天 420000 长江日报 420100 长江商报 420000 三峡日报 420500 三峡晚报 420500
扬子 320000 新华日报 320000 现代快报 320000 金陵 320100 姑苏 320500 江南晚报 320200 江海晚报 320600 彭城 320300 淮海晚报 320800 钱江 330000 都市快报 330100
今日早报 330000 东南商报 330200 现代金报 330200 南湖晚报 330400 江淮 340000 皖西日报 341500 淮河晨刊 340300 闽南日报 350600 闽西日报 350800 闽北日报 350700 闽东日报 350900 南太湖 330500
鄂东晚报 421100 珠江晚报 440400 滇池晨报 530100 新安晚报 340000 大江晚报 340200 海峡 350000 海西晨报 350200 东南早报 350500
江南都市 360000 赣南 360700 浔阳晚报 360400 半岛 370200 鲁中晨报 370300 沂蒙 371300 鲁南商报 371300 牡丹晚报 371700 大河报 410000 大河健康 410000
东方今报 410000 南方日报 440000 南方都市报 440000 南方周末 440000 羊城 440100 信息时报 440100 晶报 440300 西江日报 441200 南国早报 450000 右江日报 451000
左江日报 451400 南国都市 460000 天府 510000 华西 510000 三江都市报 511100 春城 530100 华商报 610000 三秦 610000 阳光报 610000 西部商报 620000 陇东报 621000
西海都市 630000 新消息报 640000 兵团 650000 三晋 140000 太行日报 140500 辽沈 210000 华商晨报 210100 江城日报 220200 新文化报 220000 城市晚报 220100
新晚报 230100 鹤城晚报 230200 解放日报 310000 文汇 310000 新民 310000 东方早报 310000 今晚 120000 每日新报 120000 新京报 110000 京华时报 110000 法制晚报 110000
`.trim().split(/\s+/).flatMap((word, index, all) => (index % 2 === 0 ? [[word, all[index + 1]!] as const] : []));

/** Papers of the whole country: no region is nearer to them than another. */
const national = /^(?:中国|中华|人民|光明|经济|工人|农民|科技|法治|法制|学习|新华|解放军|环球|参考|健康|检察|国际|全国)/;

/** 宁波日报 → 330200. Null where the paper's name tells no place; undefined for a paper of the whole country. */
export function homeOfPaper(gaz: Gazetteer, name: string, year: number | null): string | null | undefined {
  const known = papers.find(([start]) => name.startsWith(start));
  if (known !== undefined) return known[1];
  if (national.test(name)) return undefined;
  const length = ({ name: full, short }: Unit): number => (name.startsWith(full) ? full.length : short !== null && name.startsWith(short) ? short.length : 0);
  // 金沙江日报 is the river's
  const fits = gaz.units.filter((unit) => length(unit) > 0 && !/^[江河湖]/.test(name.slice(length(unit))));
  const longest = Math.max(0, ...fits.map(length));
  const best = ofTheTime(fits.filter((unit) => length(unit) === longest), year);
  const top = Math.min(...best.map(({ level }) => level));
  const first = best.filter(({ level }) => level === top);
  // 吉林日报 is the province's; of two counties of one name neither is taken; 合作报 is no county's paper
  const daily = /^(?:日报|晚报|时报|早报|晨报|新闻|商报)/.test(name.slice(longest));
  const start = name.slice(0, longest);
  return first.length === 1 && (top < 3 || daily || !everyday.has(start) || (longest > 1 && !first[0]!.word && !onlyWords.has(start))) ? first[0]!.code : null;
}

/** One article alone has to name a place so often to tell where its page is at home: 材料已经送到北京 does not. */
const oftenEnough = 3;

/**
 * The region a page is made for, told by the page itself: the province most of its articles are about, or the
 * prefecture where that holds most of them. Reprints and agency reports are outvoted; a page about many places has no home,
 * nor has one that hardly names any.
 *
 * @param fewest so many articles at least have to name places, each on the average as many
 */
export function homeOfPage(linker: Linker, articles: readonly Pick<Article, 'blocks'>[], year: number | null, fewest = 1): string | null {
  const provinces = new Map<string, number>();
  const prefectures = new Map<string, number>();
  let votes = 0;
  let named = 0;
  for (const article of articles) {
    const own = new Map<string, number>();
    for (const { code, weight, mentions } of linkArticle(linker, article, { home: null, year }).regions) {
      own.set(code, weight);
      named += mentions.length;
    }
    if (own.size === 0) continue;
    votes++;
    const share = (into: Map<string, number>, key: (code: string) => string | null): void => {
      const sums = new Map<string, number>();
      let total = 0;
      for (const [code, weight] of own) {
        total += weight;
        const at = key(code.slice(0, 6));
        if (at !== null) sums.set(at, (sums.get(at) ?? 0) + weight);
      }
      for (const [code, sum] of sums) into.set(code, (into.get(code) ?? 0) + sum / total);
    };
    share(provinces, (code) => `${code.slice(0, 2)}0000`);
    share(prefectures, (code) => (code.endsWith('0000') ? null : code.endsWith('00') ? code : (linker.gazetteer.byCode.get(code)?.parent ?? null)));
  }
  const best = (from: Map<string, number>): [string, number] | undefined => [...from].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  const province = best(provinces);
  if (province === undefined || province[1] < 0.6 * votes || (votes === 1 && named < oftenEnough) || votes < fewest || named < fewest * votes) return null;
  const prefecture = best(prefectures);
  return prefecture !== undefined && prefecture[1] >= 0.6 * votes ? prefecture[0] : province[0];
}

/** So many articles have to name places, and so many each, where a page is to tell better than its paper's name. */
const clearly = 3;

/**
 * Where a paper is at home: what its owner says of it, else what its name says, else what the owner says of the whole
 * archive, else what the page says.
 *
 * @param configured code from the archive's settings
 * @param articles all articles of the page
 */
export function homeRegion(linker: Linker, configured: string | null, page: Pick<Page, 'newspaper' | 'date' | 'home'>, articles: readonly Pick<Article, 'blocks'>[]): string | null {
  if (page.home !== undefined) return page.home;
  const year = yearOf(page.date);
  const named = page.newspaper === null ? null : homeOfPaper(linker.gazetteer, page.newspaper.name, year);
  if (named === undefined) return null;
  if (named === null) return configured ?? homeOfPage(linker, articles, year);
  // a county's name is soon another name too: 峡江日报 of 宜昌 is none of 峡江县
  const told = named.endsWith('00') ? null : homeOfPage(linker, articles, year, clearly);
  return told !== null && told.slice(0, 2) !== named.slice(0, 2) ? told : named;
}
