import type { Article, Page } from '../archive/record.ts';
import { articleText } from '../cite/article-text.ts';
import { type Gazetteer, lineageOf, unitOf } from '../gazetteer/gazetteer.ts';
import type { ArchiveConfig } from '../site/archive-config.ts';
import type { Archive, Person } from '../site/archive.ts';
import { countCharacters } from '../site/article-words.ts';
import { absolute, articleUrl, pageUrl, personUrl, regionUrl } from '../site/urls.ts';
import { type Cell, listCell } from './csv.ts';

/** A column of a table: its name, its type in Table Schema, what it means, and its value for a row. */
export interface Column<Row> {
  name: string;
  type: 'string' | 'integer' | 'list';
  title: string;
  value: (row: Row) => Cell | string[];
}

/** A table of the data set. */
export interface Table<Row = never> {
  name: string;
  title: string;
  columns: Column<Row>[];
  rows: Row[];
  /** Columns whose values stand as keys in another table. */
  foreignKeys?: { column: string; table: string; key: string }[];
}

export const cells = <Row>({ columns, rows }: Table<Row>): Cell[][] =>
  rows.map((row) => columns.map(({ value }) => value(row)).map((value) => (Array.isArray(value) ? listCell(value) : value)));

const column = <Row>(name: string, type: Column<Row>['type'], title: string, value: Column<Row>['value']): Column<Row> => ({ name, type, title, value });

export function articlesTable(archive: Archive, config: ArchiveConfig): Table<Article> {
  const page = (article: Article) => archive.pages.get(article.page)!;
  const codes = (article: Article, kind: 'about' | 'mention'): string[] => article.regions.filter((region) => region.kind === kind).map(({ code }) => code);
  return {
    name: 'articles',
    title: '文章',
    rows: [...archive.articles.values()],
    foreignKeys: [{ column: 'page_id', table: 'pages', key: 'id' }],
    columns: [
      column('id', 'string', '文章编号，重新解析后不变', ({ id }) => id),
      column('url', 'string', '永久地址', ({ id }) => absolute(articleUrl(id), config.site)),
      column('headline', 'string', '标题，原文无题则空', ({ headline }) => headline),
      column('kicker', 'string', '引题', ({ kicker }) => kicker),
      column('subhead', 'string', '副题', ({ subhead }) => subhead),
      column('column', 'string', '栏目', (article) => article.column),
      column('bylines', 'list', '署名', ({ bylines }) => bylines.map(({ name }) => name)),
      column('roles', 'list', '署名者的身份，与署名一一对应，未写明的为空', ({ bylines }) => bylines.map(({ role }) => role ?? '')),
      column('dateline', 'string', '电头', ({ dateline }) => dateline?.text ?? null),
      column('source', 'string', '原载或供稿', ({ source }) => source),
      column('newspaper', 'string', '报纸', (article) => page(article).newspaper?.name ?? null),
      column('date', 'string', '出版日期（EDTF；推断的日期带 ~ 或 ?，见 date_evidence）', (article) => page(article).date),
      column('date_evidence', 'string', '日期的依据：printed 印在版上，sidecar 由管理者提供，inferred 推断', (article) => page(article).date_evidence),
      column('page', 'string', '版次', (article) => page(article).page),
      column('page_title', 'string', '版名', (article) => page(article).title),
      column('page_id', 'string', '版面编号', (article) => article.page),
      column('begins', 'string', '开头：complete 完整，jump 上接他版，truncated 缺失', ({ begins }) => begins),
      column('ends', 'string', '结尾：complete 完整，jump 下转他版，truncated 缺失', ({ ends }) => ends),
      column('regions_about', 'list', '所报道的地区（行政区划代码）', (article) => codes(article, 'about')),
      column('regions_mentioned', 'list', '提到的地区（行政区划代码）', (article) => codes(article, 'mention')),
      column('keywords', 'list', '关键词', ({ keywords }) => keywords),
      column('characters', 'integer', '正文字数', countCharacters),
      column('text', 'string', '全文', articleText),
    ],
  };
}

export function pagesTable(archive: Archive, config: ArchiveConfig): Table<Page> {
  return {
    name: 'pages',
    title: '版面',
    rows: [...archive.pages.values()],
    columns: [
      column('id', 'string', '版面编号', ({ id }) => id),
      column('url', 'string', '永久地址', ({ id }) => absolute(pageUrl(id), config.site)),
      column('newspaper', 'string', '报纸', ({ newspaper }) => newspaper?.name ?? null),
      column('cn', 'string', '国内统一连续出版物号', ({ newspaper }) => newspaper?.cn ?? null),
      column('date', 'string', '出版日期（EDTF）', ({ date }) => date),
      column('date_evidence', 'string', '日期的依据：printed、sidecar 或 inferred', ({ date_evidence }) => date_evidence),
      column('page', 'string', '版次', ({ page }) => page),
      column('title', 'string', '版名', ({ title }) => title),
      column('articles', 'integer', '文章数', ({ articles }) => articles.length),
      column('source_file', 'string', '来源文件', ({ source }) => source.file),
      column('source_sha256', 'string', '来源文件的 SHA-256', ({ source }) => source.sha256),
      column('source_encoding', 'string', '来源文件的编码', ({ source }) => source.encoding),
      column('source_length', 'integer', '来源文字的长度（UTF-16 码元，记录中的位置以此计）', ({ source }) => source.length),
    ],
  };
}

export interface RegionRow {
  code: string;
  name: string;
  parent: string | null;
  lineage: string;
  about: number;
  mentioned: number;
}

/** Regions that articles are linked to, by code; names and parents from the gazetteer. */
export function regionsTable(archive: Archive, config: ArchiveConfig, gaz: Gazetteer): Table<RegionRow> {
  const rows = new Map<string, RegionRow>();
  for (const { code, name, kind } of [...archive.articles.values()].flatMap(({ regions }) => regions)) {
    const row = rows.get(code) ?? { code, name: unitOf(gaz, code)?.name ?? name, parent: unitOf(gaz, code)?.parent ?? null, lineage: lineageOf(gaz, code), about: 0, mentioned: 0 };
    row[kind === 'about' ? 'about' : 'mentioned'] += 1;
    rows.set(code, row);
  }
  return {
    name: 'regions',
    title: '地区',
    rows: [...rows.values()].sort((a, b) => (a.code < b.code ? -1 : 1)),
    columns: [
      column('code', 'string', '行政区划代码（GB/T 2260，乡镇九位）', ({ code }) => code),
      column('url', 'string', '永久地址', ({ lineage }) => absolute(regionUrl(lineage), config.site)),
      column('name', 'string', '名称', ({ name }) => name),
      column('parent', 'string', '上级代码', ({ parent }) => parent),
      column('lineage', 'string', '今所属单位的代码，改名、撤并前后的单位相同', ({ lineage }) => lineage),
      column('about', 'integer', '报道该地区的文章数', ({ about }) => about),
      column('mentioned', 'integer', '仅提到该地区的文章数', ({ mentioned }) => mentioned),
    ],
  };
}

export function peopleTable(archive: Archive, config: ArchiveConfig): Table<Person> {
  const known = (values: (string | null)[]): string[] => [...new Set(values.filter((value) => value !== null))];
  return {
    name: 'people',
    title: '署名者（同名者未区分）',
    rows: [...archive.people.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    columns: [
      column('id', 'string', '编号', ({ id }) => id),
      column('url', 'string', '永久地址', ({ id }) => absolute(personUrl(id), config.site)),
      column('name', 'string', '姓名', ({ name }) => name),
      column('roles', 'list', '身份', ({ signed }) => known(signed.map(({ role }) => role))),
      column('orgs', 'list', '所署单位', ({ signed }) => known(signed.map(({ org }) => org))),
      column('articles', 'integer', '文章数', ({ signed }) => new Set(signed.map(({ article }) => article.id)).size),
    ],
  };
}
