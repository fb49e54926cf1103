/** A possible link from one piece of a page to the piece that follows it, and what it gains over leaving both ends open. */
export interface Candidate {
  from: number;
  to: number;
  gain: number;
}

/**
 * Choose links so that each piece has at most one follower and follows at most one piece, no links run in a circle,
 * and the gains add up to as much as possible (maximum-weight bipartite matching by shortest augmenting paths, one
 * connected group of candidates at a time, so that time grows with the page and not with its square).
 *
 * @param count number of pieces
 * @param candidates links with a gain; those that gain nothing are not looked at
 * @returns `next[i]`: the piece that follows piece i, or -1
 */
export function assignLinks(count: number, candidates: readonly Candidate[]): Int32Array {
  const groups = connectedGroups(count, candidates.filter(({ gain, from, to }) => gain > 0 && from !== to)).map(match);
  const next = new Int32Array(count);
  for (let circles = 0; ; circles++) {
    next.fill(-1);
    for (const { chosen } of groups) for (const { from, to } of chosen) next[from] = to;
    const circle = circleIn(next);
    if (!circle) return next;
    giveUpOne(groups, circle, next, circles < mostRematches);
  }
}

/** Candidates that compete with one another, those chosen among them, and what the chosen gain together. */
interface Matched {
  candidates: readonly Candidate[];
  chosen: readonly Candidate[];
  total: number;
}

function match(candidates: readonly Candidate[]): Matched {
  const chosen = matchGroup(candidates);
  return { candidates, chosen, total: chosen.reduce((sum, { gain }) => sum + gain, 0) };
}

/** Above this many candidates a group is not matched anew for each link that may be given up, nor after so many circles: only a hostile page has them. */
const largestRematch = 1500;
const mostRematches = 30;

/**
 * Links may run backwards on the page, so the best pairing can close a circle. Then one of its links is given up: the one
 * whose loss costs least, for another link may take its place. Where that would take too long nothing takes its place.
 */
function giveUpOne(groups: Matched[], circle: readonly number[], next: Int32Array, rematch: boolean): void {
  let least: { loss: number; at: number; without: Matched } | undefined;
  const inCircle = new Set(circle);
  groups.forEach((group, at) => {
    const large = !rematch || group.candidates.length > largestRematch;
    for (const link of group.chosen) {
      if (next[link.from] !== link.to || !inCircle.has(link.from)) continue;
      if (large) {
        if (!least || link.gain < least.loss) least = { loss: link.gain, at, without: { ...group, chosen: group.chosen.filter((other) => other !== link), total: group.total - link.gain } };
        continue;
      }
      const without = match(group.candidates.filter((candidate) => candidate !== link));
      const loss = group.total - without.total;
      if (!least || loss < least.loss) least = { loss, at, without };
    }
  });
  if (least) groups[least.at] = least.without;
}

/** Candidates that compete with one another, directly or through others. */
function connectedGroups(count: number, candidates: readonly Candidate[]): Candidate[][] {
  const parent = Int32Array.from({ length: 2 * count }, (_, i) => i);
  const find = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  for (const { from, to } of candidates) parent[find(from)] = find(count + to);
  return [...Map.groupBy(candidates, ({ from }) => find(from)).values()];
}

/** Above this size a group is matched greedily: only a hostile page has one. */
const largestGroup = 400;

function matchGroup(group: readonly Candidate[]): Candidate[] {
  const froms = [...new Set(group.map(({ from }) => from))];
  const tos = [...new Set(group.map(({ to }) => to))];
  if (froms.length > largestGroup || tos.length > largestGroup) {
    const left = new Set<number>();
    const taken = new Set<number>();
    return group.toSorted((a, b) => b.gain - a.gain || a.from - b.from || a.to - b.to).filter(({ from, to }) => {
      if (left.has(from) || taken.has(to)) return false;
      left.add(from);
      taken.add(to);
      return true;
    });
  }
  const row = new Map(froms.map((from, i) => [from, i]));
  const column = new Map(tos.map((to, j) => [to, j]));
  // Each row has a column of its own that stands for "no follower" and costs nothing.
  const cost = froms.map((_, i) => Float64Array.from({ length: tos.length + froms.length }, (_, j) => (j === tos.length + i ? 0 : Infinity)));
  for (const { from, to, gain } of group) cost[row.get(from)!]![column.get(to)!] = -gain;
  const columns = hungarian(cost);
  return group.filter(({ from, to }) => columns[row.get(from)!] === column.get(to));
}

/** The assignment of least cost of rows to columns (Kuhn and Munkres, with potentials). @returns the column of each row */
function hungarian(cost: readonly Float64Array[]): number[] {
  const rows = cost.length;
  const columns = cost[0]?.length ?? 0;
  const u = new Float64Array(rows + 1);
  const v = new Float64Array(columns + 1);
  const match = new Int32Array(columns + 1);
  for (let i = 1; i <= rows; i++) {
    match[0] = i;
    let at = 0;
    const least = new Float64Array(columns + 1).fill(Infinity);
    const way = new Int32Array(columns + 1);
    const used = new Uint8Array(columns + 1);
    do {
      used[at] = 1;
      const r = match[at]!;
      let delta = Infinity;
      let to = 0;
      for (let j = 1; j <= columns; j++) {
        if (used[j]) continue;
        const reduced = cost[r - 1]![j - 1]! - u[r]! - v[j]!;
        if (reduced < least[j]!) {
          least[j] = reduced;
          way[j] = at;
        }
        if (least[j]! < delta) {
          delta = least[j]!;
          to = j;
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (used[j]) {
          u[match[j]!]! += delta;
          v[j]! -= delta;
        } else least[j]! -= delta;
      }
      at = to;
    } while (match[at] !== 0);
    do {
      const before = way[at]!;
      match[at] = match[before]!;
      at = before;
    } while (at);
  }
  const column = new Array<number>(rows).fill(-1);
  for (let j = 1; j <= columns; j++) if (match[j]! > 0) column[match[j]! - 1] = j - 1;
  return column;
}

/** Nodes of a circle that the links close, in their order; undefined where there is none. */
function circleIn(next: Int32Array): number[] | undefined {
  const seen = new Uint8Array(next.length);
  for (let start = 0; start < next.length; start++) {
    const path: number[] = [];
    let at = start;
    while (at !== -1 && !seen[at]) {
      seen[at] = 1;
      path.push(at);
      at = next[at]!;
    }
    const begin = at === -1 ? -1 : path.indexOf(at);
    if (begin !== -1) return path.slice(begin);
  }
  return undefined;
}
