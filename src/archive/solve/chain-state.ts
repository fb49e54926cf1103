import { keyOf, Worths } from './worths.ts';

/** A stretch of a chain as it stands: its first and last piece, its length, and its hash in two halves. */
export interface Part {
  first: number;
  last: number;
  length: number;
  a: number;
  b: number;
}

/** Two moduli below 2²⁶ and a base for each: products of two stay exact. */
const modulusA = 67_108_859;
const modulusB = 67_108_837;
const baseA = 31_415_927;
const baseB = 27_182_819;

/**
 * Chains of pieces that are cut and tied, with the worth of any chain that could be put together of their parts.
 *
 * A search asks for the same chains again and again, and most are two parts of chains that exist. So each piece knows the
 * hash of all up to it and of all from it on, the hash of a new chain follows from those of its parts, and what a chain is
 * worth is worked out once. The hash has 52 bits: two chains of one page share theirs less than once in a million pages.
 */
export class Chains {
  /** The piece that follows each piece, or -1, and the one before it. */
  readonly next: Int32Array;
  readonly before: Int32Array;
  private readonly head: Int32Array;
  private readonly place: Int32Array;
  private readonly upTo: { a: Float64Array; b: Float64Array };
  private readonly from: { a: Float64Array; b: Float64Array };
  private readonly tail: Int32Array;
  private readonly powersA: Float64Array;
  private readonly powersB: Float64Array;
  /** What chains were found to be worth, by their keys. */
  readonly known = new Worths();
  private readonly weigh: (chain: readonly number[], key: number) => number;

  /**
   * @param next without circles
   * @param weigh what a chain of pieces is worth; its key is the same in all such chains of one page
   */
  constructor(next: Int32Array, weigh: (chain: readonly number[], key: number) => number) {
    const count = next.length;
    this.weigh = weigh;
    this.next = Int32Array.from(next);
    this.before = new Int32Array(count).fill(-1);
    this.next.forEach((to, from) => {
      if (to >= 0) this.before[to] = from;
    });
    this.head = new Int32Array(count);
    this.tail = new Int32Array(count);
    this.place = new Int32Array(count);
    this.upTo = { a: new Float64Array(count), b: new Float64Array(count) };
    this.from = { a: new Float64Array(count), b: new Float64Array(count) };
    this.powersA = new Float64Array(count + 1).fill(1);
    this.powersB = new Float64Array(count + 1).fill(1);
    for (let i = 1; i <= count; i++) {
      this.powersA[i] = (this.powersA[i - 1]! * baseA) % modulusA;
      this.powersB[i] = (this.powersB[i - 1]! * baseB) % modulusB;
    }
    this.before.forEach((before, piece) => {
      if (before === -1) this.renew(piece);
    });
  }

  cut(from: number): void {
    const to = this.next[from]!;
    this.before[to] = -1;
    this.next[from] = -1;
    this.renew(this.head[from]!);
    this.renew(to);
  }

  tie(from: number, to: number): void {
    this.next[from] = to;
    this.before[to] = from;
    this.renew(this.head[from]!);
  }

  /** Both pieces stand in one chain. */
  together(i: number, j: number): boolean {
    return this.head[i] === this.head[j];
  }

  /** Piece i stands in the same chain as piece j, and before it. */
  precedes(i: number, j: number): boolean {
    return this.head[i] === this.head[j] && this.place[i]! < this.place[j]!;
  }

  /** All pieces of the chain that piece i stands in. */
  piecesWith(i: number): number[] {
    return this.pieces(this.whole(i));
  }

  /** The chain that piece i stands in. */
  whole(i: number): Part {
    return this.onwards(this.head[i]!);
  }

  /** Its chain up to piece i. */
  until(i: number): Part {
    return { first: this.head[i]!, last: i, length: this.place[i]! + 1, a: this.upTo.a[i]!, b: this.upTo.b[i]! };
  }

  /** Its chain from piece i on. */
  onwards(i: number): Part {
    const last = this.tail[this.head[i]!]!;
    return { first: i, last, length: this.place[last]! - this.place[i]! + 1, a: this.from.a[i]!, b: this.from.b[i]! };
  }

  /** What stands in a chain from piece i to piece j. */
  between(i: number, j: number): Part {
    const length = this.place[j]! - this.place[i]! + 1;
    const above = this.before[i]!;
    const [a, b] = above < 0 ? [0, 0] : [this.upTo.a[above]!, this.upTo.b[above]!];
    return {
      first: i, last: j, length,
      a: (this.upTo.a[j]! + modulusA - ((a * this.powersA[length]!) % modulusA)) % modulusA,
      b: (this.upTo.b[j]! + modulusB - ((b * this.powersB[length]!) % modulusB)) % modulusB,
    };
  }

  /** What a chain is worth that is one part, or two that follow each other. */
  worth(part: Part, second?: Part): number {
    const a = second ? (part.a * this.powersA[second.length]! + second.a) % modulusA : part.a;
    const b = second ? (part.b * this.powersB[second.length]! + second.b) % modulusB : part.b;
    const key = keyOf(a, b);
    let worth = this.known.get(key);
    if (worth === undefined) this.known.set(key, (worth = this.weigh(second ? [...this.pieces(part), ...this.pieces(second)] : this.pieces(part), key)));
    return worth;
  }

  private pieces({ first, last }: Part): number[] {
    const pieces = [first];
    for (let at = first; at !== last; ) pieces.push((at = this.next[at]!));
    return pieces;
  }

  /** Hashes and places of all pieces of the chain that begins with this one. */
  private renew(head: number): void {
    let [a, b, place, last] = [0, 0, 0, head];
    for (let at = head; at !== -1; at = this.next[at]!) {
      a = (a * baseA + at + 1) % modulusA;
      b = (b * baseB + at + 1) % modulusB;
      this.head[at] = head;
      this.place[at] = place++;
      this.upTo.a[at] = a;
      this.upTo.b[at] = b;
      last = at;
    }
    this.tail[head] = last;
    a = b = place = 0;
    for (let at = last; at !== -1; at = this.before[at]!) {
      a = ((at + 1) * this.powersA[place]! + a) % modulusA;
      b = ((at + 1) * this.powersB[place++]! + b) % modulusB;
      this.from.a[at] = a;
      this.from.b[at] = b;
    }
  }
}
