import type { Article, Page, Records } from '../../src/archive/record.ts';
import { mulberry32, pick } from './random.ts';

const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'];
const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国文斌辉鹏飞红宇浩然子轩梓涵欣怡晨曦俊楠思远嘉豪雨泽诗琪佳琳志远海燕春梅冬雪晓东立新卫民振华永康德胜'];
const articlesOnPage = 8;
const papers = 12;

/**
 * An archive of any size with the vocabulary of real records: their sentences, recombined. A sentence's rank decides how
 * often it comes (Zipf), its figures are drawn anew, and each article brings names of its own, so that there is a long
 * tail of rare strings as in real text.
 */
export function generateArchive(real: Records, size: number, seed = 1): Records {
  const random = mulberry32(seed);
  const text = (role: string): string[] => real.articles.flatMap(({ blocks }) => blocks.filter((block) => block.role === role).map((block) => block.text));
  const sentences = text('paragraph').flatMap((paragraph) => paragraph.match(/[^。！？]+[。！？]?/gu) ?? []).filter((sentence) => sentence.length > 8);
  const headlines = real.articles.flatMap(({ headline }) => headline ?? []);
  if (sentences.length === 0 || headlines.length === 0) throw new Error('Unexpected records without paragraphs or headlines, expected some to recombine');
  const name = (): string => pick(surnames, random) + pick(given, random) + (random() < 0.7 ? pick(given, random) : '');
  const vary = (sentence: string): string => sentence.replace(/\d+/g, (figures) => [...figures].map(() => Math.floor(random() * 10)).join(''));
  const sentence = (): string => vary(sentences[Math.floor(sentences.length * random() ** 2)]!);

  const pages: Page[] = [];
  const articles: Article[] = [];
  for (let number = 0; number < size; number++) {
    if (number % articlesOnPage === 0) {
      const year = 2015 + Math.floor(random() * 10);
      const day = new Date(Date.UTC(year, 0, 1 + Math.floor(random() * 365))).toISOString().slice(0, 10);
      pages.push({ ...real.pages[0]!, id: `page${pages.length}`, newspaper: { name: `第${1 + Math.floor(random() * papers)}日报` }, date: day, date_evidence: 'printed', page: String(1 + Math.floor(random() * 8)), articles: [], furniture: [] });
    }
    const byline = name();
    const paragraphs = Array.from({ length: 2 + Math.floor(random() * 5) }, () => Array.from({ length: 1 + Math.floor(random() * 4) }, sentence).join(''));
    const headline = `${name()}：${vary(pick(headlines, random))}`;
    const block = (role: 'headline' | 'byline' | 'paragraph', content: string): Article['blocks'][number] => ({ role, text: content, spans: [], repairs: [], seams: [] });
    const source = pick(real.articles, random);
    articles.push({
      ...source, id: `article${number}`, page: pages.at(-1)!.id, kicker: null, headline, subhead: null, column: null, dateline: null, source: null, flags: [],
      bylines: [{ name: byline, role: '记者', org: null }], keywords: source.keywords, regions: source.regions.map((region) => ({ ...region, mentions: [] })),
      blocks: [block('headline', headline), block('byline', `记者 ${byline}`), ...paragraphs.map((paragraph) => block('paragraph', paragraph))],
    });
    pages.at(-1)!.articles.push(`article${number}`);
  }
  return { ...real, pages, articles };
}
