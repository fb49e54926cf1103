import type { Node } from './nodes.ts';
import type { Lexicon } from './lexicon.ts';
import { type Cut, seamEvidence, strayHead } from './seam-evidence.ts';
import { alike, type Topics, type TopicVector } from './topic.ts';

/** Named values; the weight of each stands in weights.ts. */
export type Features = Record<string, number>;

/** How far a link looks for its other end, in nodes. */
const reach = 40;

/** A stretch of a page with all that its links are judged by. */
export interface Scene {
  nodes: readonly Node[];
  /** What each node's surroundings up to it, and from it on, are about. */
  upTo: readonly TopicVector[];
  from: readonly TopicVector[];
  cut: Cut;
  lexicon: Lexicon;
  /** Whether each node begins with a character torn off its word. */
  torn: readonly boolean[];
  /** Share of unquestioned titles that have a byline behind them: a page keeps to one manner. */
  signing: number;
  /** Lowest Markdown level of a title, 0 where none is marked. */
  topLevel: number;
}

export function readScene(nodes: readonly Node[], topics: Topics, cut: Cut, lexicon: Lexicon): Scene {
  const titles = nodes.filter((node) => node.title > 0.8);
  const levels = nodes.map((node) => node.level).filter((level) => level > 0);
  return {
    upTo: nodes.map((_, i) => topics.vector(leadingTo(nodes, i))),
    from: nodes.map((_, i) => topics.vector(leadingFrom(nodes, i))),
    nodes, cut, lexicon, torn: nodes.map((node) => node.bound || strayHead(node.text, cut)),
    signing: titles.length ? titles.filter((node) => node.signed).length / titles.length : 0,
    topLevel: levels.length ? Math.min(...levels) : 0,
  };
}

/** Up to three nodes that run up to node i, stopping at a title or a start. */
function leadingTo(nodes: readonly Node[], i: number): number[] {
  const context = [nodes[i]!.unit];
  for (let k = i; k > 0 && context.length < 3; k--) {
    const node = nodes[k]!;
    const before = nodes[k - 1]!;
    if (node.title > 0.5 || node.jumpIn || node.dateline || before.signedOff || before.jumpOut) break;
    context.push(before.unit);
  }
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

const on = (value: boolean): number => (value ? 1 : 0);

/** What speaks for node i being the first of an article. */
export function startFeatures(scene: Scene, i: number): Features {
  const node = scene.nodes[i]!;
  const before = scene.nodes[i - 1];
  const topic = before ? alike(scene.upTo[i - 1]!, scene.from[i]!) : 0;
  const title = node.title;
  return {
    's bias': 1, 's first title': title * on(!before), 's first text': (1 - title) * on(!before), 's title': title, 's title signed': title * on(node.signed), 's title unsigned where others sign': title * on(!node.signed) * scene.signing,
    's title short': title * on(node.text.length <= 16), 's title long': title * on(node.text.length > 20), 's title top level': title * on(node.level > 0 && node.level === scene.topLevel),
    's title lower level': title * on(node.level > scene.topLevel && scene.topLevel > 0), 's title dash': title * on(/^[—–-]/.test(node.text)), 's title below title': title * (before?.title ?? 0), 's below title': before?.title ?? 0,
    's below signed title': on(before?.signed ?? false),
    's title alike': title * topic, 's text alike': (1 - title) * topic, 's title behind end': title * on((before?.signedOff ?? false) || (before?.jumpOut ?? false) || (before?.sourceNote ?? false)),
    's text behind signed off': (1 - title) * on(before?.signedOff ?? false), 's text behind jump': (1 - title) * on(before?.jumpOut ?? false), 's text behind source note': (1 - title) * on(before?.sourceNote ?? false),
    's title behind open': title * on(before?.ending === 'bare' && before.title < 0.5), 's text behind open': (1 - title) * on(before?.ending === 'bare' && before.title < 0.5),
    's jump': on(node.jumpIn), 's dateline': on(node.dateline), 's bound': on(node.bound), 's torn': on(scene.torn[i]!) * (1 - title),
    's title before dateline': title * on(scene.nodes[i + 1]?.dateline ?? false),
  };
}

/** What speaks for node i being the last of an article. */
export function endFeatures(scene: Scene, i: number): Features {
  const node = scene.nodes[i]!;
  const after = scene.nodes[i + 1];
  return {
    'e bias': 1, 'e last': on(!after), 'e title': node.title, 'e signed off': on(node.signedOff), 'e jump': on(node.jumpOut), 'e source note': on(node.sourceNote),
    'e bare': on(node.ending === 'bare'), 'e comma': on(node.ending === 'comma'), 'e semicolon': on(node.ending === 'semicolon'), 'e quoted': on(node.ending === 'quoted'),
    'e before title': after?.title ?? 0, 'e before signed title': on(after?.signed ?? false), 'e before start': on((after?.jumpIn ?? false) || (after?.dateline ?? false)),
  };
}

/** What speaks for node j following node i. */
export function linkFeatures(scene: Scene, i: number, j: number): Features {
  const a = scene.nodes[i]!;
  const b = scene.nodes[j]!;
  const distance = j - i;
  const torn = a.ending === 'bare' || a.ending === 'comma';
  const topic = alike(scene.upTo[i]!, scene.from[j]!);
  const kind = torn && a.title < 0.5 ? 'j ' : a.title >= 0.5 ? 't ' : 'f ';
  const features: Features = {
    [kind + 'bias']: 1, [kind + 'next']: on(distance === 1), [kind + 'second']: on(distance === 2), [kind + 'near ahead']: on(distance > 2 && distance <= 6), [kind + 'far ahead']: on(distance > 6),
    [kind + 'just behind']: on(distance < 0 && distance >= -3), [kind + 'near behind']: on(distance < -3 && distance >= -8), [kind + 'far behind']: on(distance < -8),
    [kind + 'alike']: topic, [kind + 'title']: b.title, [kind + 'title next']: b.title * on(distance === 1), [kind + 'bound']: on(b.bound), [kind + 'torn']: on(scene.torn[j]!) * (1 - b.title), [kind + 'dateline']: on(b.dateline), [kind + 'jump']: on(b.jumpIn),
    [kind + 'ended']: on(a.signedOff), [kind + 'jumped']: on(a.jumpOut), [kind + 'source note']: on(a.sourceNote), [kind + 'signed title']: on(b.signed),
    [kind + 'behind torn']: on(j > 0 && j - 1 !== i && scene.nodes[j - 1]!.ending === 'bare' && scene.nodes[j - 1]!.title < 0.5),
    [kind + 'skips to title']: on(distance !== 1 && (scene.nodes[i + 1]?.title ?? 1) > 0.5),
    [kind + 'under title']: on(distance !== 1 && j > 0 && scene.nodes[j - 1]!.title > 0.5),
    [kind + 'from signed']: on(a.signed), [kind + 'dash']: on(/^[—–-]/.test(b.text)) * b.title,
  };
  if (torn) {
    const e = seamEvidence(a.text, b.text, scene.cut, scene.lexicon);
    Object.assign(features, {
      'j saved': e.saved, 'j word': on(e.word > 0), 'j long word': on(e.word > 2), 'j number': e.number, 'j closes': e.closes, 'j stray close': e.strayClose, 'j left open': e.leftOpen,
      'j doubled': e.doubled, 'j attraction': e.attraction, 'j stray tail': e.strayTail, 'j stray head': e.strayHead, 'j comma': on(a.ending === 'comma'), 'j comma next': on(a.ending === 'comma') * on(distance === 1), 'j title-like': a.title,
    });
  } else {
    const e = strayMarks(a.text, b.text);
    features['f stray close'] = e;
  }
  return features;
}

function strayMarks(a: string, b: string): number {
  const count = (text: string, c: string): number => text.split(c).length - 1;
  return on(count(b, '”') > count(b, '“') && count(a, '“') <= count(a, '”'));
}

/** Nodes that may follow node i. A link to a node that is not next needs a reason: a torn end, or a border on both sides. */
export function followersOf(scene: Scene, i: number): number[] {
  const { nodes } = scene;
  const a = nodes[i]!;
  const torn = a.ending === 'bare' || a.ending === 'comma';
  const border = torn || a.title > 0.2 || i + 1 >= nodes.length || nodes[i + 1]!.title > 0.3 || nodes[i + 1]!.jumpIn || nodes[i + 1]!.bound;
  const list: number[] = [];
  for (let j = Math.max(0, i - reach); j < Math.min(nodes.length, i + reach + 1); j++) {
    if (j === i) continue;
    const before = nodes[j - 1];
    const startsPiece = !before || before.ending === 'bare' || before.signedOff || before.jumpOut || before.title > 0.3 || nodes[j]!.dateline || before.sourceNote;
    if (j === i + 1 || torn || (border && startsPiece)) list.push(j);
  }
  return list;
}
