import { expect, test } from 'vitest';
import { parseFile } from '../archive/parse-page.ts';
import { decodeSource } from '../archive/source.ts';
import { ParsePool } from './parse-pool.ts';
import { parserHelpers } from './parser-helpers.ts';

const sources = ['山乡茶园迎来采摘季\n\n记者 孟长歌\n\n清明过后，山乡的茶园里一片忙碌。', '慈溪市新建公园开放\n\n本报讯(记者谷小川)公园占地六十亩。'].map((text, i) => [decodeSource(`${i}.txt`, Buffer.from(text))]);

test('many cores read the same as one', async () => {
  const pool = new ParsePool(null);
  const helpers = parserHelpers(null);
  try {
    expect(await Promise.all(sources.map((own) => pool.parse({ sources: own, corrections: [] })))).toEqual(sources.map((own) => parseFile(own, [], helpers)));
  } finally {
    await pool.close();
  }
});

test('what a worker fails at is told to whoever waits for it', async () => {
  const pool = new ParsePool(null);
  try {
    await expect(pool.parse({ sources: [{ text: null }] as never, corrections: [] })).rejects.toThrow();
  } finally {
    await pool.close();
  }
});
