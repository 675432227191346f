import { checkGroups } from "../measures/checkGroups.ts";
import type { Grouping } from "../model/Grouping.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import type { DependenceOptions } from "./DependenceOptions.ts";
import { dependence } from "./dependence.ts";

export interface DependenceOfGroups {
  readonly first: string;
  readonly second: string;
  /** Dependence of the first on the second; `null` when neither of the two gets anything from anybody. */
  readonly ofFirst: number | null;
  readonly ofSecond: number | null;
  /** ofSecond − ofFirst: above 0 the first is the more powerful. */
  readonly imbalance: number | null;
  /** ofFirst + ofSecond: mutual dependence, cohesion. */
  readonly mutual: number | null;
}

/**
 * Tells how much each two groups depend on each other for resources (Emerson).
 *
 * `dependence` between groups that each count as one actor: what members give each other is what the group supplies
 * itself with, and lowers its dependence on others. One entry for each pair of groups, in their order; from 0 to the sum
 * of goal values, in their unit. `null` for two groups of which neither gets anything.
 *
 * Direction, parallel ties and self-loops: see `dependence`. Isolated actors change nothing. A large group gives and
 * gets more by its size alone: read the numbers beside a null model, `dependenceFacet`.
 *
 * O(ties × log ties + groups²) time, O(ties + groups × resources) space.
 *
 * @example
 * const funds = {
 *   directed: true,
 *   order: 4,
 *   sources: Uint32Array.of(0, 2, 1),
 *   targets: Uint32Array.of(2, 3, 0),
 *   weights: Float64Array.of(3, 1, 1),
 * };
 * const groups = { names: ["state", "society"], of: Int32Array.of(0, 0, 1, 1) };
 * const [pair] = groupDependence(funds, groups, { receiver: "target" });
 * [pair?.ofFirst, pair?.ofSecond, pair?.imbalance]; // => [0, 0.75, 0.75]
 * @throws {ActorNetworkError} `invalid-strength` and `invalid-option` as `dependence`, and when the groups belong to a
 * network of another size.
 * @see Emerson (1962), American Sociological Review 27(1), 31–41.
 */
export function groupDependence(
  network: TieArrays,
  groups: Grouping,
  options: DependenceOptions,
): readonly DependenceOfGroups[] {
  checkGroups(network, groups);
  const { directed, sources, targets, weights } = network;
  const size = groups.names.length;
  const groupOf = (actor: number): number => groups.of[actor] as number;
  const collapsed = {
    directed,
    order: size,
    sources: sources.map(groupOf),
    targets: targets.map(groupOf),
    weights,
  };
  const pairs = dependence(collapsed, options);
  const gets = new Uint8Array(size);
  weights.forEach((weight, arc) => {
    if (weight === 0) return;
    if (!directed || options.receiver === "target") gets[collapsed.targets[arc] as number] = 1;
    if (!directed || options.receiver === "source") gets[collapsed.sources[arc] as number] = 1;
  });
  const place = new Map(
    Array.from(pairs.first, (one, pair) => [one * size + (pairs.second[pair] as number), pair]),
  );
  return groups.names.flatMap((first, row) =>
    groups.names.slice(row + 1).map((second, next): DependenceOfGroups => {
      const column = row + 1 + next;
      if (gets[row] === 0 && gets[column] === 0) {
        return { first, second, ofFirst: null, ofSecond: null, imbalance: null, mutual: null };
      }
      const pair = place.get(row * size + column) ?? -1;
      const [ofFirst, ofSecond] = [pairs.ofFirst[pair] ?? 0, pairs.ofSecond[pair] ?? 0];
      return { first, second, ofFirst, ofSecond, imbalance: ofSecond - ofFirst, mutual: ofFirst + ofSecond };
    }),
  );
}
