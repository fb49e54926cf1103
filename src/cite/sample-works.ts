import type { CitedWork } from './cited-work.ts';

/** For tests: an article with every fact. */
export const fullWork: CitedWork = {
  id: 'nbrb-2026-a1', url: 'https://example.org/articles/nbrb-2026-a1/', title: '慈溪跑出“加速度”', titleSupplied: false,
  authors: ['何晴', '陈夕馨'], newspaper: '宁波日报', cn: '33-0003', date: { iso: '2026-03-25', parts: [2026, 3, 25] },
  pages: ['1', '7'], section: '要闻', keywords: ['制造业', '集群'], archive: '报库',
};

/** An article of which only the text is known. */
export const bareWork: CitedWork = { ...fullWork, id: 'x', url: 'https://example.org/articles/x/', title: '[江水上涨]', titleSupplied: true, authors: [], newspaper: null, cn: null, date: null, pages: [], section: null, keywords: [] };

/** One whose facts try to leave their place. */
export const hostileWork: CitedWork = {
  ...fullWork, id: '恶 }"x', title: 'a}, title={x {{ \\end{x} ER  - & % $ # _ ^ ~ </script><!-- "q" \'', authors: ['王, 强', '} and {', '<b>&amp;'],
  newspaper: '日报}, url={', keywords: ['a; b', 'c}'], section: '"<i>',
};
