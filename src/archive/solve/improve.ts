import type { Candidate } from './assign.ts';
import { Chains } from './chain-state.ts';
import type { Worths } from './worths.ts';
import { crossed, isLeap, type Leap, leapsOf } from './leaps.ts';

/** Articles longer than this, in nodes, are not weighed as wholes: only a hostile page has them. */
const longestChain = 250;
/** With more links than this to choose from a page is left as it was first solved: only a hostile one has them. */
const mostLinks = 8000;
/** Most changes made to a page; no printed page comes near it. */
const mostChanges = 80;
/** How much changes may lose that are made together with a last one that gains more, and what that last one may lose by itself. */
const mostLost = 9;
const tooMuch = 14;
/** Links that gain less than this are worth no look, and in a quick search those that gain less than that. */
const [leastGain, leastGainAtOnce] = [-6, -4];
/** How many second changes are tried, each with a third one, behind a first one. */
const seconds = 4;

/** A change of a solution: take a link out, put one in, or put one in and tie together what it leaves open. */
interface Change {
  kind: 'cut' | 'put' | 'swap';
  link: Candidate;
  delta: number;
}

/** Changes made one behind the other, the pieces of all chains they change, what they gain together, and what can be changed then. */
interface Row {
  made: readonly Change[];
  touched: ReadonlySet<number>;
  delta: number;
  next: readonly Change[];
}

/** Rounding errors gain nothing. */
const least = 1e-6;

/** The change that gains most together with what is gained already. */
function bestOf(changes: readonly Change[], gained = 0, atLeast = least): Change | undefined {
  let best: Change | undefined;
  for (const change of changes) if (gained + change.delta > (best ? gained + best.delta : atLeast)) best = change;
  return best;
}

/**
 * Better links where articles are weighed as wholes too: from a first solution on, the change that gains most is made
 * until none gains anything, nor any two or three of them together.
 */
export class LinkSearch {
  private readonly chains: Chains;
  private readonly count: number;
  private readonly gains = new Map<number, number>();
  /** The candidates that may ever be worth taking. */
  private readonly useful: readonly Candidate[];
  /** How much likelier two leaps cross than not. */
  private order = 0;

  /**
   * @param first `next[i]`: the piece that follows piece i, or -1; without circles
   * @param weigh what a chain of pieces is worth as an article, beyond the gains of its links; its key is the same in all searches through one stretch of a page
   */
  constructor(first: Int32Array, candidates: readonly Candidate[], weigh: (chain: readonly number[], key: number) => number, { quick = false } = {}) {
    this.count = first.length;
    this.chains = new Chains(first, (chain, key) => (chain.length > longestChain ? 0 : weigh(chain, key)));
    for (const { from, to, gain } of candidates) this.gains.set(from * this.count + to, gain);
    const atLeast = quick ? leastGainAtOnce : leastGain;
    this.useful = candidates.filter(({ from, to, gain }) => gain > atLeast || first[from] === to);
  }

  /** `next[i]`: the piece that follows piece i, or -1. */
  get next(): Int32Array {
    return this.chains.next;
  }

  /** From now on leaps that cross gain so much, as a natural logarithm, and such as lie within each other lose it. */
  inOrder(order: number): this {
    this.order = order;
    return this;
  }

  private get isHostile(): boolean {
    return this.useful.length > mostLinks;
  }

  /** @param breadth how many changes that lose something are tried together with others; 0 for single changes only */
  improve(breadth = 24): this {
    if (this.isHostile) return this;
    // A change touches two chains; what can be changed elsewhere stays as it is.
    const open = this.useful.map((link) => this.changesOf(link));
    for (let made = 0; made < mostChanges; made++) {
      const changes = this.ordered(open.flat());
      const best = bestOf(changes);
      const gaining = best ? [best] : breadth === 0 ? [] : this.bestRow(changes, breadth);
      if (!gaining.length) break;
      const touched = new Set<number>();
      for (const change of gaining) {
        for (const piece of this.around(change)) touched.add(piece);
        this.make(change);
      }
      this.useful.forEach((link, k) => {
        if (touched.has(link.from) || touched.has(link.to)) open[k] = this.changesOf(link);
      });
    }
    return this;
  }

  /** What chains were found to be worth, by their keys; more is added as it is found. */
  get known(): Worths {
    return this.chains.known;
  }

  /** The gains of all links and what all articles are worth. */
  worth(): number {
    const { chains } = this;
    let sum = 0;
    chains.before.forEach((before, piece) => (sum += before === -1 ? chains.worth(chains.whole(piece)) : this.gain(before, piece)!));
    return sum;
  }

  /** How sure each link is, 0…1: the share of the solution with piece i's link among all that one change could make without it. */
  shares(): Float64Array {
    if (this.isHostile) return new Float64Array(this.count).fill(0.5);
    const { next, before } = this.chains;
    const total = new Float64Array(this.count).fill(1);
    for (const { kind, link: { from, to }, delta } of this.changes(this.useful)) {
      const lost = kind === 'cut' ? [from] : [next[from]! >= 0 ? from : -1, before[to]!];
      for (const i of lost) if (i >= 0) total[i]! += Math.exp(Math.min(50, delta));
    }
    return total.map((sum) => 1 / sum);
  }

  /** All changes that the candidates allow, with what each gains. */
  private changes(candidates: readonly Candidate[]): readonly Change[] {
    return this.ordered(candidates.flatMap((link) => this.changesOf(link)));
  }

  /** The changes to one link, with what each gains by itself and by the chains it changes. */
  private changesOf(link: Candidate): Change[] {
    const { chains } = this;
    const { from, to, gain } = link;
    const oldTo = chains.next[from]!;
    const oldFrom = chains.before[to]!;
    if (oldTo === to) return [{ kind: 'cut', link, delta: chains.worth(chains.until(from)) + chains.worth(chains.onwards(to)) - chains.worth(chains.whole(from)) - gain }];
    // It would close a circle.
    if (from === to || chains.precedes(to, from)) return [];
    const same = chains.together(from, to);
    const lost = chains.worth(chains.whole(from)) + (same ? 0 : chains.worth(chains.whole(to))) + (oldTo < 0 ? 0 : this.gain(from, oldTo)!) + (oldFrom < 0 ? 0 : this.gain(oldFrom, to)!);
    const tied = gain + chains.worth(chains.until(from), chains.onwards(to)) - lost;
    if (same) return [{ kind: 'put', link, delta: tied + chains.worth(chains.between(oldTo, oldFrom)) }];
    const above = oldFrom < 0 ? null : chains.until(oldFrom);
    const below = oldTo < 0 ? null : chains.onwards(oldTo);
    const put: Change = { kind: 'put', link, delta: tied + (above ? chains.worth(above) : 0) + (below ? chains.worth(below) : 0) };
    const closing = above && below ? this.gain(oldFrom, oldTo) : undefined;
    return closing === undefined ? [put] : [put, { kind: 'swap', link, delta: tied + closing + chains.worth(above!, below!) }];
  }

  /** The same changes, with what they gain by the order of the page's leaps. */
  private ordered(changes: readonly Change[]): readonly Change[] {
    if (this.order === 0) return changes;
    const leaps = leapsOf(this.chains.next);
    return changes.map((change) => ({ ...change, delta: change.delta + this.order * this.crossedBy(change.kind, change.link, leaps) }));
  }

  /**
   * Two changes, or three where no two do, of which the last gains more than those before it lose: those that gain most
   * together. Each is made where the ones before it have just changed something.
   *
   * @param changes all that can be made now
   */
  private bestRow(changes: readonly Change[], breadth: number): Change[] {
    // What loses too much by itself is left out; what would close a circle now may close none behind another change.
    const hopeful = new Set(changes.filter(({ delta }) => delta > -tooMuch).map(({ link }) => link));
    const hopeless = new Set(changes.map(({ link }) => link).filter((link) => !hopeful.has(link)));
    const later = this.useful.filter((link) => !hopeless.has(link));
    let best: Change[] = [];
    let gained = least;
    let rows: Row[] = [{ made: [], touched: new Set(), delta: 0, next: changes }];
    for (const most of [breadth, seconds]) {
      rows = rows.flatMap((row) => {
        const undone = row.made.map((change) => this.make(change));
        const longer = row.next.filter(({ delta }) => row.delta + delta > -mostLost).sort((a, b) => b.delta - a.delta).slice(0, most).map((change): Row => {
          const made = [...row.made, change];
          const delta = row.delta + change.delta;
          const touched = new Set([...row.touched, ...this.around(change)]);
          const undo = this.make(change);
          const next = this.changes(later.filter(({ from, to }) => touched.has(from) || touched.has(to)));
          undo();
          const last = bestOf(next, delta, gained);
          if (last) [best, gained] = [[...made, last], delta + last.delta];
          return { made, touched, delta, next };
        });
        for (const undo of undone.reverse()) undo();
        return longer;
      });
      if (best.length) break;
    }
    return best;
  }

  /** @returns what takes the change back */
  private make({ kind, link: { from, to } }: Change): () => void {
    const { chains } = this;
    const oldTo = chains.next[from]!;
    const oldFrom = chains.before[to]!;
    if (oldTo >= 0) chains.cut(from);
    if (kind === 'cut') return () => chains.tie(from, to);
    if (oldFrom >= 0) chains.cut(oldFrom);
    chains.tie(from, to);
    if (kind === 'swap') chains.tie(oldFrom, oldTo);
    return () => {
      chains.cut(from);
      if (kind === 'swap') chains.cut(oldFrom);
      if (oldTo >= 0) chains.tie(from, oldTo);
      if (oldFrom >= 0) chains.tie(oldFrom, to);
    };
  }

  /** How many more pairs of leaps a change crosses. */
  private crossedBy(kind: Change['kind'], { from, to }: Candidate, leaps: readonly Leap[]): number {
    const { next, before } = this.chains;
    const leap = (from: number, to: number): Leap[] => (from >= 0 && isLeap(from, to) ? [{ from, to }] : []);
    if (kind === 'cut') return crossed(leaps, leap(from, to), []);
    const [oldTo, oldFrom] = [next[from]!, before[to]!];
    return crossed(leaps, [...leap(from, oldTo), ...leap(oldFrom, to)], [...leap(from, to), ...(kind === 'swap' ? leap(oldFrom, oldTo) : [])]);
  }

  /** All pieces in the chains that a change is to be made to. */
  private around({ link: { from, to } }: Change): Set<number> {
    return new Set([...this.chains.piecesWith(from), ...this.chains.piecesWith(to)]);
  }

  private gain(from: number, to: number): number | undefined {
    return this.gains.get(from * this.count + to);
  }
}
