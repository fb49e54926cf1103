import { defineCollection } from 'astro:content';
import * as z from 'zod';
import type { Article, Page } from './archive/record.ts';
import { recordsLoader } from './loaders/records-loader.ts';

// The records keep their promises where they are made (archive/invariants.ts); here they only get their types.
export const collections = {
  articles: defineCollection({ loader: recordsLoader('articles'), schema: z.custom<Article>() }),
  pages: defineCollection({ loader: recordsLoader('pages'), schema: z.custom<Page>() }),
};
