import { dashFirst } from './dash-first.ts';
import { type Features, likelihood } from './features.ts';
import { framed } from './level-tells.ts';
import { isOpen, isTorn, stopsBare } from './nodes.ts';
import type { Scene } from './scene.ts';
import { seamFeatures } from './seam-features.ts';
import { alike } from './topic.ts';

const on = (value: boolean): number => (value ? 1 : 0);

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
  const head = scene.heads[i]!;
  return {
    's bias': 1, 's first title': title * on(!before), 's first text': (1 - title) * on(!before), 's title': title, 's title signed': title * on(node.signed), 's title unframed where others are': title * on(!framed(scene.nodes, i)) * scene.signing, 's title before dash': title * on(dashFirst.test(scene.nodes[i + 1]?.text ?? '')), 's title parallel': title * on(node.parallel), 's title before signed': title * on(scene.nodes[i + 1]?.signed ?? false),
    's title short': title * on(node.text.length <= 16), 's title long': title * on(node.text.length > 20), 's title top level': title * scene.levelTells * on(node.level > 0 && node.level === scene.topLevel),
    's title lower level': title * on(node.level > scene.topLevel && scene.topLevel > 0), 's title dash': title * on(head.dash), 's title below title': title * (before?.title ?? 0), 's below title': before?.title ?? 0,
    's below signed title': on(before?.signed ?? false),
    's text rival': (1 - title) * scene.rival[i]!, 's title rival': title * scene.rival[i]!, 's opening': head.opening,
    's title alike': title * topic, 's text alike': (1 - title) * topic, 's title behind end': title * on((before?.signedOff ?? false) || (before?.jumpOut ?? false) || (before?.sourceNote ?? false)),
    's text behind signed off': (1 - title) * on(before?.signedOff ?? false), 's text behind jump': (1 - title) * on(before?.jumpOut ?? false), 's text behind source note': (1 - title) * on(before?.sourceNote ?? false),
    's title behind open': title * on(stopsBare(before)), 's text behind open': (1 - title) * on(stopsBare(before)), 's text goes on from before': (1 - title) * goesOnFrom(scene, i),
    's jump': on(node.jumpIn), 's dateline': on(node.dateline), 's bound': on(node.bound), 's torn': on(scene.torn[i]!) * (1 - title), 's stump': head.stump, 's indented': on(node.firstLine === 'indented'), 's flush': on(node.firstLine === 'flush'), 's aside': on(head.aside),
    's title mixed': title * scene.mixing, 's text mixed': (1 - title) * scene.mixing,
    's dated': head.dated, 's leading word': head.leadingWord,
    's title over title': title * (scene.nodes[i + 1]?.title ?? 0),
    's title kicker': title * on(head.kicker), 's title over dated': title * (scene.heads[i + 1]?.dated ?? 0), 's title over leading word': title * (scene.heads[i + 1]?.leadingWord ?? 0),
    's title before dateline': title * on(scene.nodes[i + 1]?.dateline ?? false),
  };
}

/** What speaks for node i being the last of an article. */
export function endFeatures(scene: Scene, i: number): Features {
  const node = scene.nodes[i]!;
  const [before, after] = [scene.nodes[i - 1], scene.nodes[i + 1]];
  return {
    'e bias': 1, 'e last': on(!after), 'e title': node.title, 'e signed off': on(node.signedOff), 'e jump': on(node.jumpOut), 'e source note': on(node.sourceNote),
    'e bare': on(node.ending === 'bare'), 'e comma': on(node.ending === 'comma'), 'e semicolon': on(node.ending === 'semicolon'), 'e quoted': on(node.ending === 'quoted'), 'e bracket': on(node.ending === 'bracket'),
    'e below title': (1 - node.title) * (before?.title ?? 0), 'e behind open': (1 - node.title) * on(stopsBare(before)),
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
  const head = scene.heads[j]!;
  const way = (kind: 'j' | 't' | 'f'): LinkKind => (distance === 1 ? kind : (kind.toUpperCase() as LinkKind));
  const kind = way(torn && a.title < 0.5 ? 'j' : a.title >= 0.5 ? 't' : 'f');
  const features: Features = {
    bias: 1, next: on(distance === 1), second: on(distance === 2), 'near ahead': on(distance > 2 && distance <= 6), 'far ahead': on(distance > 6),
    'just behind': on(distance < 0 && distance >= -3), 'near behind': on(distance < -3 && distance >= -8), 'far behind': on(distance < -8),
    dated: head.dated, 'leading word': head.leadingWord, alike: topic * (1 - b.title), 'alike title': topic * b.title, 'alike pair': Math.sqrt(alike(scene.own[i]!, scene.own[j]!)), rival: scene.rival[j]!, opening: head.opening, stump: head.stump, 'foot lost': on(isTorn(a) && !torn), flush: on(b.firstLine === 'flush'), aside: on(head.aside), title: b.title, 'title next': b.title * on(distance === 1), bound: on(b.bound), torn: on(scene.torn[j]!) * (1 - b.title), dateline: on(b.dateline), jump: on(b.jumpIn),
    ended: on(a.signedOff), jumped: on(a.jumpOut), 'source note': on(a.sourceNote), 'signed title': on(b.signed),
    'behind torn': on(j - 1 !== i && stopsBare(scene.nodes[j - 1])), 'goes on from before': j - 1 === i ? 0 : goesOnFrom(scene, j),
    'skips to title': on(distance !== 1 && (scene.nodes[i + 1]?.title ?? 1) > 0.5),
    'under title': on(distance !== 1 && j > 0 && scene.nodes[j - 1]!.title > 0.5),
    'titles between': Math.min(3, Math.abs(scene.titles[j]! - scene.titles[i]!)) / 3 * on(distance !== 1),
    'from signed': on(a.signed), 'from signed to title': on(a.signed) * b.title, kicker: on(scene.heads[i]!.kicker) * a.title * b.title, 'kicker alone': on(scene.heads[i]!.kicker) * a.title * (1 - b.title), mixed: scene.mixing, 'alike mixed': topic * (1 - b.title) * scene.mixing, 'alike title mixed': topic * b.title * scene.mixing, dash: on(head.dash) * b.title, 'as long': a.title * b.title * on(Math.abs(a.text.length - b.text.length) <= 1),
  };
  if (torn) {
    const best = distance !== 1 && topic > 0 && topic >= scene.bestAhead[i]!;
    const bestBack = distance !== 1 && topic > 0 && topic >= scene.bestBefore[j]!;
    return [[kind, features], [way('j'), {
      'best ahead': on(best), 'best before': on(bestBack), 'best both': on(best && bestBack), 'worse than best': distance !== 1 ? scene.bestAhead[i]! - Math.min(topic, scene.bestAhead[i]!) : 0,
      ...seamFeatures(scene, i, j), 'quoted next': on(a.ending === 'quoted') * on(distance === 1), 'comma next': on(a.ending === 'comma') * on(distance === 1),
    }]];
  }
  return [[kind, features], [way('f'), { 'stray close': on(head.closesMore && scene.heads[i]!.closesAll) }]];
}
