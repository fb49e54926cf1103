import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeNote, decodeText } from './encoding.ts';

// The C library's own converter writes the fixtures: it shares no code with what is tested.
const encode = (text: string, to: string): Uint8Array => execFileSync('iconv', ['-f', 'utf-8', '-t', `${to}//TRANSLIT`], { input: text });
const seeds = readdirSync('seeds').filter((name) => name.endsWith('.txt'));
const simplified = '宁波市经信局副局长说，这里的企业专注于主业，坚持创新。\n2021年，公司完成销售订单2.3亿元。\n';
const traditional = '台北市政府今天公布，這個計畫將於明年開始，預算為三億元。\n';

describe('decodeText', () => {
  test.each(seeds)('reads %s in every encoding the characters allow', (name) => {
    const text = readFileSync(`seeds/${name}`, 'utf8');
    for (const to of ['gb18030', 'utf-16le', 'utf-16be']) expect(decodeText(encode(text, to))).toEqual({ text, encoding: to, origin: 'guessed' });
    expect(decodeText(encode(text, 'utf-8'))).toEqual({ text, encoding: 'utf-8', origin: 'valid' });
  });
  test.each([['big5', traditional], ['gbk', simplified], ['gb18030', traditional]])('tells %s from its neighbours on two lines', (to, text) => {
    const decoded = decodeText(encode(text, to))!;
    expect([decoded.text, decoded.encoding]).toEqual([text, to === 'gbk' ? 'gb18030' : to]);
  });
  test('reads a headline alone', () => expect(decodeText(encode('慈溪全力推进重大项目建设', 'gb18030'))?.text).toBe('慈溪全力推进重大项目建设'));
  test.each(['\ufeff宁波', '\ufeff'])('drops a mark: %j', (text) => expect(decodeText(new TextEncoder().encode(text))).toEqual({ text: text.slice(1), encoding: 'utf-8', origin: 'mark' }));
  test('keeps a UTF-8 page with a few broken bytes', () => {
    const bytes = new TextEncoder().encode(simplified.repeat(20));
    bytes[3] = 0xff;
    expect(decodeText(bytes)?.encoding).toBe('utf-8');
  });
  test('keeps a UTF-8 page with a stretch in another encoding', () => {
    const bytes = Buffer.concat([new TextEncoder().encode(simplified.repeat(20)), encode(simplified.repeat(6), 'gb18030')]);
    expect(decodeText(bytes)).toMatchObject({ encoding: 'utf-8' });
  });
  test('keeps a page with a few NULs', () => expect(decodeText(new TextEncoder().encode(`${simplified}\0\0\n`))?.encoding).toBe('utf-8'));
  test('does what the sidecar says', () => expect(decodeText(encode(traditional, 'big5'), 'gbk')).toMatchObject({ encoding: 'gbk', origin: 'sidecar' }));
  test('reads other scripts by the library', () => expect(decodeText(encode('Le préfet a été reçu à la mairie, où il était déjà allé.\n'.repeat(5), 'iso-8859-1'))?.text).toContain('préfet'));
  test.each([
    ['a picture', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 104729) & 0xff)],
    ['zeros', new Uint8Array(4096)],
  ])('refuses %s', (_, bytes) => expect(decodeText(bytes)).toBeNull());
});

describe('decodeNote', () => {
  const note = 'newspaper: 宁波晚报\ntitle: 要闻\n';
  test.each(['utf-8', 'gb18030', 'utf-16le'])('reads a sidecar in %s', (to) => expect(decodeNote(encode(note, to))).toBe(note));
  test('refuses what is no Chinese text', () => expect(decodeNote(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0x81, 0x00))).toBeNull());
});
