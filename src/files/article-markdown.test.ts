import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { citeArticle } from '../cite/cited-work.ts';
import { articleMarkdown } from './article-markdown.ts';
import { sampleArchive, sampleConfig } from './sample-archive.ts';

const markdown = (id: string): string => {
  const article = sampleArchive.articles.get(id)!;
  return articleMarkdown(article, citeArticle(article, sampleArchive, sampleConfig));
};

test('facts in front, then every block in its form', () => {
  expect(markdown('signed')).toBe(`---
title: "慈溪跑出“加速度”"
author:
  - "何晴"
newspaper: "宁波日报"
date: "2026-03-25"
page: "4"
section: "要闻"
keywords:
  - "制造业"
url: "https://news.example/articles/signed/"
---

# 慈溪跑出“加速度”

> 编者按：开局。
>
> 再按。

## 一、开局

昨天，记者走进车间。

- 第一项
- 第二项

*图为车间。*
`);
});

test('printed text never becomes markup', () => {
  const text = markdown('hostile');
  const body = text.slice(text.indexOf('\n---\n') + 5);
  expect(body).not.toMatch(/^\s*(#|-|---|<)/m);
  expect(body).toContain('\\# 不是标题\\\n\\- 不是清单\\\n\\[不是]');
  expect(body).toContain('\\<img');
  expect(parse(text.slice(4, text.indexOf('\n---\n')))).toMatchObject({ title: '=cmd|x <script>alert(1)</script> ]]> & "引号" \uFFFD', url: 'https://news.example/articles/hostile/' });
});

test('unknown facts have no line', () => {
  expect(markdown('bare')).toBe('---\ntitle: "[江水上涨]"\nurl: "https://news.example/articles/bare/"\n---\n\n江水上涨。\n');
});
