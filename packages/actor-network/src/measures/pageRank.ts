import { sum } from "@commonweal/numerics";
import { ActorNetworkError } from "../errors.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { type TieMatrix, tieMatrix } from "../spectral/tieMatrix.ts";

export interface PageRankOptions {
  /** Share of the time that ties are followed; the rest goes anywhere. Default: 0.85. */
  readonly damping?: number;
  /** Follows ties in proportion to their strength, parallel ones added up. Default: false, every tied actor alike. */
  readonly weighted?: boolean;
}

/** What the parts may still be off in all, of the 1 that they add up to. */
const tolerance = 1e-12;
/** Rounds without getting nearer after which only rounding is left: it can keep the last digits going round. */
const patience = 100;
/** What a round then moves at most, of all. */
const stillMoving = 1e-11;
const roundsWithFreeBase = 200;
const mostRounds = 1_000_000;

/**
 * Tells where somebody who follows ties at random is found in the long run.
 *
 * x = d (P x + dangling / n) + (1 − d) / n, with P sharing an actor's part among those it is tied to; actors that send no
 * tie share theirs among all. Per actor in the network's order, above 0, adding up to 1; empty without actors.
 *
 * Ties are followed as sent; an undirected tie both ways. Self-loops are left out; parallel ties count once unless
 * `weighted`. O(rounds × ties) time, O(actors + ties) space. The parts are off by at most 1e-12 in all,
 * for a damping very near 1 by what rounding leaves, some 1e-16 / (1 − d); other tools stop earlier (graphology at 1e-6
 * per actor).
 *
 * @example
 * const star = {
 *   directed: true,
 *   order: 3,
 *   sources: Uint32Array.of(1, 2),
 *   targets: Uint32Array.of(0, 0),
 *   weights: Float64Array.of(1, 1),
 * };
 * [...pageRank(star)]; // ≈ [0.5744680851, 0.2127659574, 0.2127659574]
 * @throws {ActorNetworkError} `invalid-option` for a damping outside 0 to 1; 1 itself is excluded.
 * `invalid-strength` for a weight below 0 or not finite, `weighted` only. `no-convergence` after 1,000,000 rounds, which
 * takes a damping very near 1.
 * @see Brin & Page (1998), Computer Networks and ISDN Systems 30(1–7), 107–117.
 */
export function pageRank(network: TieArrays, options: PageRankOptions = {}): Float64Array {
  const { damping = 0.85, weighted = false } = options;
  if (!(damping >= 0 && damping < 1)) {
    const message = `Found damping ${damping}; expected a number from 0 to below 1.`;
    throw new ActorNetworkError("invalid-option", message, ["damping"]);
  }
  if (network.order === 0) return new Float64Array(0);
  const ties = tieMatrix(network, "received", weighted);
  const sent = sentBy(ties, network);
  const shares = sent.map((each) => (each === 0 ? 0 : damping / each));
  const start = network.directed ? new Float64Array(network.order).fill(1) : likeStrengths(sent, damping);
  // Going a little too far each time helps where ties run both ways; it settles for certain below 2 / (1 + d).
  const stride = network.directed ? 1 : 1 + (0.7 * (1 - damping)) / (1 + damping);
  const visits = settled({ ties, shares, damping, stride }, start);
  const total = sum(visits);
  return visits.map((each) => each / total);
}

interface Walk {
  /** From whom each actor receives. */
  readonly ties: TieMatrix;
  /** What each actor passes on per visit and unit of strength. */
  readonly shares: Float64Array;
  readonly damping: number;
  /** How far a round goes of the way that it sees. */
  readonly stride: number;
}

/** What each actor sends in all, counted from the lists of those who receive it. */
function sentBy({ offsets, targets, weights }: TieMatrix, { directed, order }: TieArrays): Float64Array {
  const sent = new Float64Array(order);
  if (!directed && weights === null) {
    return sent.map((_, actor) => (offsets[actor + 1] as number) - (offsets[actor] as number));
  }
  for (let slot = 0; slot < targets.length; slot += 1) {
    const sender = targets[slot] as number;
    sent[sender] = (sent[sender] as number) + (weights ? (weights[slot] as number) : 1);
  }
  return sent;
}

/** Where ties run both ways, visits would be like strengths but for who jumps anywhere. */
function likeStrengths(sent: Float64Array, damping: number): Float64Array {
  const mean = sum(sent) / sent.length;
  return sent.map((each) => (mean === 0 ? 1 : 1 - damping + (damping * each) / mean));
}

/**
 * Solves y = b + P y, with P for ties alone, up to a factor: what actors without ties share among all is the same for
 * everybody, and so part of b.
 *
 * Rounds of Gauss and Seidel, each followed by the b at which the sums of both sides agree. A round of stride w that moves y
 * by m and b by c leaves ‖b + P y − y‖ ≤ (d + 1 − 1 / w) m + n c, and thereby y off by at most that over 1 − d (all norms are
 * sums). After some rounds b stays, and the rounds shrink the error for certain.
 */
function settled(walk: Walk, visits: Float64Array): Float64Array {
  const { shares, damping, stride } = walk;
  const order = shares.length;
  const passed = visits.map((each, actor) => each * (shares[actor] as number));
  let nearest = Infinity;
  let waited = 0;
  let base = 1 - damping;
  for (let round = 0; round < mostRounds; round += 1) {
    const { moved, total, kept } = roundOf(walk, base, visits, passed);
    const next = round < roundsWithFreeBase ? (total - damping * kept) / order : base;
    const rest = (damping + 1 - 1 / stride) * moved + order * Math.abs(next - base);
    const isNearer = rest < nearest || round <= roundsWithFreeBase;
    waited = isNearer ? 0 : waited + 1;
    nearest = isNearer ? rest : nearest;
    const isSettled = waited >= patience && rest <= stillMoving * total;
    if (rest <= tolerance * (1 - damping) * total || isSettled) return visits;
    base = next;
  }
  const message = `Found parts still moving after ${mostRounds} rounds; expected a damping less near 1 than ${damping}.`;
  throw new ActorNetworkError("no-convergence", message, ["damping"]);
}

/** Brings each actor's visits up to date, in order; tells by how much, and the sums of all and of those who send ties. */
function roundOf(
  { ties, shares, stride }: Walk,
  base: number,
  visits: Float64Array,
  passed: Float64Array,
): { readonly moved: number; readonly total: number; readonly kept: number } {
  const { offsets, targets, weights } = ties;
  let moved = 0;
  let total = 0;
  let kept = 0;
  let slot = 0;
  for (let actor = 0; actor < visits.length; actor += 1) {
    const end = offsets[actor + 1] as number;
    let visited = base;
    if (weights === null) {
      for (; slot < end; slot += 1) visited += passed[targets[slot] as number] as number;
    } else {
      for (; slot < end; slot += 1) {
        visited += (passed[targets[slot] as number] as number) * (weights[slot] as number);
      }
    }
    const share = shares[actor] as number;
    const before = visits[actor] as number;
    visited = before + stride * (visited - before);
    moved += Math.abs(visited - before);
    total += visited;
    if (share > 0) kept += visited;
    visits[actor] = visited;
    passed[actor] = visited * share;
  }
  return { moved, total, kept };
}
