import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Chains } from './chain-state.ts';

/** A value that tells every order of pieces from every other. */
const weigh = (chain: readonly number[]): number => chain.reduce((sum, piece) => sum * 11 + piece + 1, 0);

test('parts of chains and their worth are those of the pieces, after any cuts and ties', () => {
  const step = fc.record({ from: fc.nat(7), to: fc.nat(7) });
  fc.assert(fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
    const chains = new Chains(new Int32Array(8).fill(-1), weigh);
    for (const { from, to } of steps) {
      if (chains.next[from] === to) chains.cut(from);
      else if (chains.next[from] === -1 && chains.before[to] === -1 && !chains.together(from, to)) chains.tie(from, to);
    }
    for (let piece = 0; piece < 8; piece++) {
      const chain = chains.piecesWith(piece);
      const at = chain.indexOf(piece);
      expect(chains.worth(chains.whole(piece))).toBe(weigh(chain));
      expect(chains.worth(chains.until(piece))).toBe(weigh(chain.slice(0, at + 1)));
      expect(chains.worth(chains.onwards(piece))).toBe(weigh(chain.slice(at)));
      expect(chains.worth(chains.between(piece, chain.at(-1)!))).toBe(weigh(chain.slice(at)));
      expect(chains.precedes(chain[0]!, piece)).toBe(at > 0);
      for (let other = 0; other < 8; other++) if (!chains.together(piece, other)) expect(chains.worth(chains.until(piece), chains.onwards(other))).toBe(weigh([...chain.slice(0, at + 1), ...chains.piecesWith(other).slice(chains.piecesWith(other).indexOf(other))]));
    }
  }));
});

test('the same chain is weighed once', () => {
  let weighed = 0;
  const chains = new Chains(Int32Array.from([1, -1, -1]), () => ++weighed);
  const first = chains.worth(chains.whole(0));
  chains.cut(0);
  expect(chains.worth(chains.until(0), chains.onwards(1))).toBe(first);
  expect(weighed).toBe(1);
});
