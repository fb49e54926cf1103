import type { Release } from './release.ts';
import type { Table } from './data-tables.ts';

/** A finished file of the data set. */
export interface DataFile {
  name: string;
  bytes: Uint8Array;
  /** SHA-256 in hex. */
  sha256: string;
}

/** A CSV file with the table it was made from, or a JSON Lines file with a title. */
export type Resource = DataFile & ({ table: Pick<Table, 'name' | 'title' | 'columns' | 'foreignKeys'> } | { title: string });

const schema = ({ columns, foreignKeys = [] }: Pick<Table, 'columns' | 'foreignKeys'>): object => ({
  fields: columns.map(({ name, type, title }, index) => ({
    name, type, title,
    ...(type === 'list' && { delimiter: ';', itemType: 'string' }),
    ...(index === 0 && { constraints: { required: true, unique: true } }),
  })),
  primaryKey: [columns[0]!.name],
  ...(foreignKeys.length > 0 && { foreignKeys: foreignKeys.map(({ column, table, key }) => ({ fields: [column], reference: { resource: table, fields: [key] } })) }),
  missingValues: [''],
});

/**
 * The description of the data set, Frictionless Data Package v2 with a Table Schema for every CSV file.
 *
 * @param resources the files it describes, each with its checksum
 */
export function dataPackage(resources: readonly Resource[], archive: { title: string; subtitle: string; homepage: string; rights?: string | undefined }, release: Release): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'baoku',
    title: archive.title,
    description: [
      archive.subtitle,
      'articles.jsonl 与 pages.jsonl 为完整记录，一行一篇（版），位置为解码后来源文字的 UTF-16 码元；CSV 便于用表格软件查看，以 = + - @ 开头的单元格前加了撇号，以免被当作公式执行。',
      '文字由光学识别而来，可能有误；推断的日期均已标明，不知道的著录项为空。',
      ...(archive.rights ? [archive.rights] : []),
    ].join('\n\n'),
    homepage: archive.homepage,
    version: release.version,
    ...(release.date && { created: release.date }),
    resources: resources.map((file) => ({
      $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
      name: 'table' in file ? file.table.name : file.name.replace('.', '-'),
      path: file.name,
      ...('table' in file
        ? { title: file.table.title, type: 'table', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', dialect: { lineTerminator: '\r\n' } }
        : { title: file.title, format: 'jsonl', mediatype: 'application/jsonl', encoding: 'utf-8' }),
      bytes: file.bytes.length,
      hash: `sha256:${file.sha256}`,
      ...('table' in file && { schema: schema(file.table) }),
    })),
  };
}
