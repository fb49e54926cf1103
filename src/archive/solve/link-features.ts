import { type Features, likelihood } from './features.ts';
import { mixingOf } from './mixing.ts';
import { isAside, isOpen, isTorn, type Node, stopsBare } from './nodes.ts';
import type { Words } from './words.ts';
import type { Lexicon } from './lexicon.ts';
import { type SeamKnowledge, strayHead } from './seam-evidence.ts';
import { seamFeatures } from './seam-features.ts';
import { articleStart, firstClass, goesOn, lastClass, paragraphStart } from './word-order.ts';
import { alike, type Topics, type TopicVector } from './topic.ts';

/** How far a link looks for its other end, in nodes. */
const reach = 40;

/** More of a page's pieces than this are close to one another where no blank lines stand between columns. */
const mostClose = 0.9;

/** A stretch of a page with all that its links are judged by. */
export interface Scene extends SeamKnowledge {
  nodes: readonly Node[];
  /** No blank lines stand between its columns: one may end behind any paragraph, or unseen inside one. */
  unparted: boolean;
  /** What each node's surroundings up to it, and from it on, are about. */
  upTo: readonly TopicVector[];
  from: readonly TopicVector[];
  own: readonly TopicVector[];
  /** How much each node, with what follows it, is like the most similar section of the page that it does not stand in. */
  rival: readonly number[];
  /** Titles among the nodes before each node. */
  titles: readonly number[];
  /** For each torn node, and for each node that might go on with one, the best likeness to any partner that is not next to it. */
  bestAhead: readonly number[];
  bestBefore: readonly number[];
  /** Classes of each node's first and last words. */
  firsts: readonly string[];
  lasts: readonly string[];
  /** Whether each node begins with a character torn off its word. */
  torn: readonly boolean[];
  /** Share of unquestioned titles with a byline or dateline behind them or the end of another article before them: a page keeps to one manner. */
  signing: number;
  /** Lowest Markdown level of a title, 0 where none is marked. */
  topLevel: number;
  /** 0…1: how seldom torn text goes on right behind its end. */
  mixing: number;
}

/** A byline or dateline stands behind a title, or the end of another article before it. */
function framed(nodes: readonly Node[], i: number): boolean {
  const before = nodes[i - 1];
  return nodes[i]!.signed || (nodes[i + 1]?.dateline ?? false) || (nodes[i + 1]?.signed ?? false) || (before !== undefined && (before.signedOff || before.jumpOut || before.sourceNote));
}

export function readScene(nodes: readonly Node[], topics: Topics, { cut, tag, bond }: Words, lexicon: Lexicon): Scene {
  const titles = nodes.filter((node) => node.title > 0.8);
  const levels = nodes.map((node) => node.level).filter((level) => level > 0);
  const from = nodes.map((_, i) => topics.vector(leadingFrom(nodes, i)));
  const upTo = nodes.map((_, i) => topics.vector(leadingTo(nodes, i)));
  return {
    ...bestPartners(nodes, upTo, from), titles: countTitles(nodes),
    own: nodes.map(({ unit }) => topics.vector([unit])), rival: rivals(nodes, topics, from),
    upTo,
    from,
    firsts: nodes.map(({ text }) => firstClass(text, tag)), lasts: nodes.map(({ text }) => lastClass(text, tag)),
    nodes, unparted: nodes.filter(({ close }) => close).length > mostClose * nodes.length, cut, bond, lexicon, torn: nodes.map((node) => node.bound || strayHead(node.text, cut)),
    signing: titles.length ? titles.filter((node) => framed(nodes, nodes.indexOf(node))).length / titles.length : 0,
    topLevel: levels.length ? Math.min(...levels) : 0, mixing: mixingOf(nodes, bond),
  };
}

/** Up to three nodes that run up to node i, stopping at a title or a start, and the title they stand under. */
function leadingTo(nodes: readonly Node[], i: number): number[] {
  const context = [nodes[i]!.unit];
  for (let k = i; k > 0 && context.length < 3; k--) {
    const node = nodes[k]!;
    const before = nodes[k - 1]!;
    if (node.title > 0.5 || node.jumpIn || node.dateline || before.signedOff || before.jumpOut) break;
    context.push(before.unit);
  }
  for (let k = i; k >= 0 && !nodes[k]!.jumpIn; k--)
    if (nodes[k]!.title > 0.5) return context.includes(nodes[k]!.unit) ? context : [...context, nodes[k]!.unit];
  return context;
}

/** Up to three nodes from node i on, a title with the text below it. */
function leadingFrom(nodes: readonly Node[], i: number): number[] {
  const context = [nodes[i]!.unit];
  for (let k = i; k + 1 < nodes.length && context.length < 3; k++) {
    const node = nodes[k]!;
    const after = nodes[k + 1]!;
    if (node.signedOff || node.jumpOut || after.jumpIn || (after.title > 0.5 && node.title <= 0.5)) break;
    context.push(after.unit);
  }
  return context;
}

/** How many titles stand before each node. */
function countTitles(nodes: readonly Node[]): number[] {
  let count = 0;
  return nodes.map((node) => (node.title > 0.5 ? count++ : count));
}

/** The best likeness each torn node finds in a node that is not the next, and the other way round. */
function bestPartners(nodes: readonly Node[], upTo: readonly TopicVector[], from: readonly TopicVector[]): Pick<Scene, 'bestAhead' | 'bestBefore'> {
  const bestAhead = nodes.map(() => 0);
  const bestBefore = nodes.map(() => 0);
  nodes.forEach((node, i) => {
    if (!isTorn(node)) return;
    for (let j = Math.max(0, i - reach); j < Math.min(nodes.length, i + reach + 1); j++) {
      if (j === i || j === i + 1 || nodes[j]!.title > 0.5 || nodes[j]!.jumpIn || nodes[j]!.firstLine === 'indented') continue;
      const likeness = Math.sqrt(alike(upTo[i]!, from[j]!));
      if (likeness > bestAhead[i]!) bestAhead[i] = likeness;
      if (likeness > bestBefore[j]!) bestBefore[j] = likeness;
    }
  });
  return { bestAhead, bestBefore };
}

/** Sections under titles or jump lines, and for each node the best likeness to one that is not its own. */
function rivals(nodes: readonly Node[], topics: Topics, from: readonly TopicVector[]): number[] {
  const section: number[] = [];
  let current = 0;
  nodes.forEach((node, i) => {
    if (i > 0 && ((node.title > 0.5 && nodes[i - 1]!.title <= 0.5) || node.jumpIn)) current++;
    section.push(current);
  });
  const vectors = Array.from({ length: current + 1 }, (_, s) => topics.vector(nodes.flatMap((node, i) => (section[i] === s ? [node.unit] : [])).slice(0, 6)));
  return nodes.map((_, i) => vectors.reduce((best, vector, s) => (s === section[i] || Math.abs(s - section[i]!) > 12 ? best : Math.max(best, Math.sqrt(alike(vector, from[i]!)))), 0));
}

const on = (value: boolean): number => (value ? 1 : 0);

/**
 * How much the text begins like the last words of a torn sentence: with a clause of one character, or with a sentence
 * too short to open a paragraph.
 */
function stump({ text, title }: Node): number {
  if (title > 0.5) return 0;
  if (/^.?[，,、]/.test(text)) return 1;
  const sentence = text.search(/[。！？!?；;]/);
  return sentence < 0 || sentence > 9 ? 0 : sentence > 7 ? 0.5 : 1;
}

/** Begins with a day or another time, as the first paragraph of a report does. */
const isDated = ({ text }: Node): boolean => /^(?:\d{4}年)?\d{1,2}月\d{1,2}日|^\d{1,2}日|^[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|^(?:近日|日前|近期|最近|连日来|当地时间|[今昨][日天晨晚]|[今去]年)/.test(text);

/** How well the text of a node begins an article. */
function leadEvidence({ nodes, firsts }: Scene, i: number): { dated: number; word: number } {
  const share = 1 - nodes[i]!.title;
  return { dated: share * on(isDated(nodes[i]!)), word: share * goesOn(articleStart, firsts[i]!) };
}

/** 0…1: how likely node i goes on with torn text right before it, by its words; 0 where none stands there. */
function goesOnFrom({ nodes, bond }: Scene, i: number): number {
  const before = nodes[i - 1];
  return stopsBare(before) ? likelihood(bond(before.text, nodes[i]!.text)) : 0;
}

/** What speaks for node i being the first of an article. */
export function startFeatures(scene: Scene, i: number): Features {
  const node = scene.nodes[i]!;
  const before = scene.nodes[i - 1];
  const topic = before ? Math.sqrt(alike(scene.upTo[i - 1]!, scene.from[i]!)) : 0;
  const title = node.title;
  const lead = leadEvidence(scene, i);
  return {
    's bias': 1, 's first title': title * on(!before), 's first text': (1 - title) * on(!before), 's title': title, 's title signed': title * on(node.signed), 's title unframed where others are': title * on(!framed(scene.nodes, i)) * scene.signing, 's title before dash': title * on(/^[—–\-－─]/.test(scene.nodes[i + 1]?.text ?? '')), 's title parallel': title * on(node.parallel), 's title before signed': title * on(scene.nodes[i + 1]?.signed ?? false),
    's title short': title * on(node.text.length <= 16), 's title long': title * on(node.text.length > 20), 's title top level': title * on(node.level > 0 && node.level === scene.topLevel),
    's title lower level': title * on(node.level > scene.topLevel && scene.topLevel > 0), 's title dash': title * on(/^[—–-]/.test(node.text)), 's title below title': title * (before?.title ?? 0), 's below title': before?.title ?? 0,
    's below signed title': on(before?.signed ?? false),
    's text rival': (1 - title) * scene.rival[i]!, 's title rival': title * scene.rival[i]!, 's opening': (1 - title) * goesOn(paragraphStart, scene.firsts[i]!),
    's title alike': title * topic, 's text alike': (1 - title) * topic, 's title behind end': title * on((before?.signedOff ?? false) || (before?.jumpOut ?? false) || (before?.sourceNote ?? false)),
    's text behind signed off': (1 - title) * on(before?.signedOff ?? false), 's text behind jump': (1 - title) * on(before?.jumpOut ?? false), 's text behind source note': (1 - title) * on(before?.sourceNote ?? false),
    's title behind open': title * on(stopsBare(before)), 's text behind open': (1 - title) * on(stopsBare(before)), 's text goes on from before': (1 - title) * goesOnFrom(scene, i),
    's jump': on(node.jumpIn), 's dateline': on(node.dateline), 's bound': on(node.bound), 's torn': on(scene.torn[i]!) * (1 - title), 's stump': stump(node), 's indented': on(node.firstLine === 'indented'), 's flush': on(node.firstLine === 'flush'), 's aside': on(isAside(node.text)),
    's title mixed': title * scene.mixing, 's text mixed': (1 - title) * scene.mixing,
    's dated': lead.dated, 's leading word': lead.word,
    's title over title': title * (scene.nodes[i + 1]?.title ?? 0),
    's title before dateline': title * on(scene.nodes[i + 1]?.dateline ?? false),
  };
}

/** What speaks for node i being the last of an article. */
export function endFeatures(scene: Scene, i: number): Features {
  const node = scene.nodes[i]!;
  const after = scene.nodes[i + 1];
  return {
    'e bias': 1, 'e last': on(!after), 'e title': node.title, 'e signed off': on(node.signedOff), 'e jump': on(node.jumpOut), 'e source note': on(node.sourceNote),
    'e bare': on(node.ending === 'bare'), 'e comma': on(node.ending === 'comma'), 'e semicolon': on(node.ending === 'semicolon'), 'e quoted': on(node.ending === 'quoted'), 'e bracket': on(node.ending === 'bracket'),
    'e before title': after?.title ?? 0, 'e before signed title': on(after?.signed ?? false), 'e before start': on((after?.jumpIn ?? false) || (after?.dateline ?? false)),
  };
}

/**
 * Torn text that goes on, what follows a title, a paragraph that follows a paragraph, in capitals where the second does not
 * stand right behind the first: the same feature weighs differently in each.
 */
export type LinkKind = 'j' | 't' | 'f' | 'J' | 'T' | 'F';

/** What speaks for node j following node i, each feature under the letter of the kind of decision and its name. */
export function linkFeatures(scene: Scene, i: number, j: number): Features {
  const features: Features = {};
  for (const [kind, named] of linkEvidence(scene, i, j)) for (const name in named) features[`${kind} ${name}`] = named[name]!;
  return features;
}

/**
 * The same by kind, with names as they stand here: a page has thousands of possible links, and putting names together
 * would take longer than all the rest.
 */
export function linkEvidence(scene: Scene, i: number, j: number): [LinkKind, Features][] {
  const a = scene.nodes[i]!;
  const b = scene.nodes[j]!;
  const distance = j - i;
  // What begins with an indent goes on with nothing: the torn foot was lost.
  const torn = isOpen(a) && b.firstLine !== 'indented';
  const topic = Math.sqrt(alike(scene.upTo[i]!, scene.from[j]!));
  const lead = leadEvidence(scene, j);
  const way = (kind: 'j' | 't' | 'f'): LinkKind => (distance === 1 ? kind : (kind.toUpperCase() as LinkKind));
  const kind = way(torn && a.title < 0.5 ? 'j' : a.title >= 0.5 ? 't' : 'f');
  const features: Features = {
    bias: 1, next: on(distance === 1), second: on(distance === 2), 'near ahead': on(distance > 2 && distance <= 6), 'far ahead': on(distance > 6),
    'just behind': on(distance < 0 && distance >= -3), 'near behind': on(distance < -3 && distance >= -8), 'far behind': on(distance < -8),
    dated: lead.dated, 'leading word': lead.word, alike: topic, 'alike pair': Math.sqrt(alike(scene.own[i]!, scene.own[j]!)), rival: scene.rival[j]!, opening: (1 - b.title) * goesOn(paragraphStart, scene.firsts[j]!), stump: stump(b), 'foot lost': on(isTorn(a) && !torn), flush: on(b.firstLine === 'flush'), aside: on(isAside(b.text)), title: b.title, 'title next': b.title * on(distance === 1), bound: on(b.bound), torn: on(scene.torn[j]!) * (1 - b.title), dateline: on(b.dateline), jump: on(b.jumpIn),
    ended: on(a.signedOff), jumped: on(a.jumpOut), 'source note': on(a.sourceNote), 'signed title': on(b.signed),
    'behind torn': on(j - 1 !== i && stopsBare(scene.nodes[j - 1])), 'goes on from before': j - 1 === i ? 0 : goesOnFrom(scene, j),
    'skips to title': on(distance !== 1 && (scene.nodes[i + 1]?.title ?? 1) > 0.5),
    'under title': on(distance !== 1 && j > 0 && scene.nodes[j - 1]!.title > 0.5),
    'titles between': Math.min(3, Math.abs(scene.titles[j]! - scene.titles[i]!)) / 3 * on(distance !== 1),
    'from signed': on(a.signed), mixed: scene.mixing, 'alike mixed': topic * scene.mixing, dash: on(/^[—–-]/.test(b.text)) * b.title, 'as long': a.title * b.title * on(Math.abs(a.text.length - b.text.length) <= 1),
  };
  if (torn) {
    const best = distance !== 1 && topic > 0 && topic >= scene.bestAhead[i]!;
    const bestBack = distance !== 1 && topic > 0 && topic >= scene.bestBefore[j]!;
    return [[kind, features], [way('j'), {
      'best ahead': on(best), 'best before': on(bestBack), 'best both': on(best && bestBack), 'worse than best': distance !== 1 ? scene.bestAhead[i]! - Math.min(topic, scene.bestAhead[i]!) : 0,
      ...seamFeatures(scene, i, j), 'quoted next': on(a.ending === 'quoted') * on(distance === 1), 'comma next': on(a.ending === 'comma') * on(distance === 1),
    }]];
  }
  return [[kind, features], [way('f'), { 'stray close': strayMarks(a.text, b.text) }]];
}

function strayMarks(a: string, b: string): number {
  const count = (text: string, c: string): number => text.split(c).length - 1;
  return on(count(b, '”') > count(b, '“') && count(a, '“') <= count(a, '”'));
}

/** Nodes that may follow node i. A link to a node that is not next needs a reason: a torn end, or a border on both sides. */
export function followersOf(scene: Scene, i: number): number[] {
  const { nodes } = scene;
  const a = nodes[i]!;
  // What goes on elsewhere goes on here only where both its halves stand in one text, one behind the other.
  if (a.jumpOut) return nodes[i + 1]?.jumpIn ? [i + 1] : [];
  const border = scene.unparted || isOpen(a) || a.title > 0.2 || i + 1 >= nodes.length || nodes[i + 1]!.title > 0.3 || nodes[i + 1]!.jumpIn || scene.torn[i + 1]!;
  const list: number[] = [];
  for (let j = Math.max(0, i - reach); j < Math.min(nodes.length, i + reach + 1); j++) {
    // What comes from another page begins where it says so, or goes on right behind its first half.
    if (j === i || (nodes[j]!.jumpIn && j !== i + 1)) continue;
    if (j === i + 1 || border) list.push(j);
  }
  return list;
}
