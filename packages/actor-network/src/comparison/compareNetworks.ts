import type { TieArrays } from "../model/TieArrays.ts";
import { checkSameOrder } from "../multiplex/checkSameOrder.ts";
import { tiedDyads } from "../multiplex/tiedDyads.ts";
import { comparedKeys } from "./comparedKeys.ts";

/** How two networks on the same actors differ; counts are of tied pairs. */
export interface NetworkComparison {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  /** Pairs that could be tied: every ordered pair, in two undirected networks each pair once. */
  readonly pairs: number;
  /** Pairs tied in one network and not in the other. */
  readonly hamming: number;
  /** `hamming` as a share of all pairs; `null` with fewer than two actors. */
  readonly hammingShare: number | null;
  /** both / tied in either; `null` when neither has a tie. */
  readonly jaccard: number | null;
  /** both / tied in the first: the share of planned ties that came about; `null` when the first has none. */
  readonly recall: number | null;
  /** only in the second / tied in the second: the share of actual ties that nobody planned; `null` when it has none. */
  readonly improvisation: number | null;
}

/**
 * Compares two networks on the same actors, such as a plan and what came of it, or two periods.
 *
 * Jaccard = both / either, recall = both / first, improvisation = only second / second, each from 0 to 1, no unit;
 * Hamming is a count of pairs. Equal networks with ties have 1, 1, 0 and 0. A share is `null` where its whole is 0.
 *
 * Direction counts as soon as one of the two is directed; a tie of the other is then two arcs. Parallel ties count once,
 * self-loops and strengths not at all. Isolated actors raise `pairs` only.
 *
 * O(ties × log ties) time, O(ties) space.
 *
 * @example
 * const plan = {
 *   directed: true,
 *   order: 3,
 *   sources: Uint32Array.of(0, 0),
 *   targets: Uint32Array.of(1, 2),
 *   weights: Float64Array.of(1, 1),
 * };
 * const { jaccard, hamming, recall, improvisation } = compareNetworks(plan, { ...plan, targets: Uint32Array.of(1, 1) });
 * [jaccard, hamming, recall, improvisation]; // => [0.5, 1, 0.5, 0]
 * @throws {ActorNetworkError} `invalid-option` when the networks have different numbers of actors.
 */
export function compareNetworks(first: TieArrays, second: TieArrays): NetworkComparison {
  checkSameOrder([first, second], "networks");
  const bothWays = first.directed || second.directed;
  const [a, b] = [first, second].map((network) => tiedDyads(network, { bothWays, loops: false }).keys) as [
    Float64Array,
    Float64Array,
  ];
  const { both: shared } = comparedKeys(a, b);
  const both = shared.length;
  const [onlyFirst, onlySecond] = [a.length - both, b.length - both];
  const pairs = (first.order * (first.order - 1)) / (bothWays ? 1 : 2);
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  return {
    both,
    onlyFirst,
    onlySecond,
    pairs,
    hamming: onlyFirst + onlySecond,
    hammingShare: share(onlyFirst + onlySecond, pairs),
    jaccard: share(both, both + onlyFirst + onlySecond),
    recall: share(both, a.length),
    improvisation: share(onlySecond, b.length),
  };
}
