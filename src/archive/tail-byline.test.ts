import { expect, test } from 'vitest';
import { tailByline } from './tail-byline.ts';

test('behind a jump', () => {
  expect(tailByline('统筹做好各项工作。【下转第7版】(薛勇)')).toBe(16);
});

test.each(['企业也更有底气。 (李家敏)', '全力做好处置工作。（记者 李明 通讯员 王海）', '他说：“明年再来。”(赵小兰 王海燕)', '近两万人。 记者 **李明** 某县县委报道组 **王海燕**', '全部撤离。（李\n明 王海燕）', '降低风险。（赵小兰\n 王海\n燕）', '末班船改到九点。(谌业)', '船又开了。（沙马阿芝）'])('%s', (text) => {
  const at = tailByline(text)!;
  expect(text.slice(0, at).trimEnd()).toMatch(/[。”]$/);
  expect(text.slice(at)).toMatch(/^[（(记]/);
});

test.each(['详见公告(简章)。', '某某办法(以下简称办法)', '新桥通车。（图为新桥）', '风景如画。(见图)', '就业工作。(完)', '船又开了。(未完待续)', '船又开了。（文中人物均为化名）', '第二部分(二)', '本报讯(记者李明)', '他叫王海。', '获评一等奖(李明)的作品'])('%s has none', (text) => {
  expect(tailByline(text)).toBeNull();
});
