import type { TieArrays } from "@commonweal/actor-network";
import { checkLevels } from "./checkLevels.ts";
import type { RankedLevels } from "./rankLevels.ts";

/** Shares of a number of ties, each from 0 to 1, no unit; `null` without ties. */
export interface VerticalShares {
  /** Between two levels. */
  readonly vertical: number | null;
  /** Within one level. */
  readonly horizontal: number | null;
  /** From a lower to a higher level; `null` in an undirected network as well. */
  readonly upward: number | null;
  /** From a higher to a lower level; `null` in an undirected network as well. */
  readonly downward: number | null;
  /** What the shares are shares of: the number of ties, or their summed strength. */
  readonly total: number;
}

export interface VerticalHorizontal extends VerticalShares {
  /** Ties (or strength) left out because an actor stands outside the hierarchy. */
  readonly unplaced: number;
  /** For each actor the shares of the ties that it sends or receives. */
  readonly actors: readonly VerticalShares[];
}

/**
 * Tells how much of a network runs between the levels of a hierarchy and how much within them.
 *
 * vertical = V / (V + H) and horizontal = H / (V + H), with V and H the number (or summed strength) of ties
 * between and within levels; upward + downward = vertical. An actor's shares are over its own ties in either
 * direction, so that a tie upward counts as upward for both of its ends.
 *
 * `null` without ties; isolated actors have `null`. Parallel ties each count, self-loops do not; a symmetric tie
 * in a directed network is two arcs, one upward and one downward. Shares depend on how many actors each level
 * has: compare only against a baseline that keeps that, such as shuffled level labels.
 *
 * O(actors + ties).
 *
 * @example
 * const network = {
 *   directed: true, order: 3,
 *   sources: Uint32Array.of(0, 1, 1, 2), targets: Uint32Array.of(1, 0, 2, 0), weights: new Float64Array(4).fill(1),
 * };
 * const levels = { names: ["city", "community"], of: Int32Array.of(0, 1, 1) };
 * const { vertical, upward, downward, actors } = verticalHorizontal(network, levels);
 * [vertical, upward, downward]; // => [0.75, 0.5, 0.25]
 * actors[0]?.horizontal; // => 0
 * @throws {CollaborationMetricsError} `unequal-lengths` when the levels are of another number of actors.
 * @see Agranoff & McGuire (2003), Collaborative Public Management, Georgetown University Press.
 */
export function verticalHorizontal(
  network: TieArrays,
  levels: RankedLevels,
  options: { readonly weighted?: boolean } = {},
): VerticalHorizontal {
  const { directed, order, sources, targets, weights } = network;
  checkLevels(network, levels);
  // One row of [within, upward, downward] for each actor and a last one for the network.
  const amounts = new Float64Array((order + 1) * 3);
  let unplaced = 0;
  for (const [arc, source] of sources.entries()) {
    const target = targets[arc] as number;
    if (source === target) continue;
    const amount = options.weighted ? (weights[arc] as number) : 1;
    const from = levels.of[source] as number;
    const to = levels.of[target] as number;
    if (from < 0 || to < 0) {
      unplaced += amount;
      continue;
    }
    const kind = from === to ? 0 : from > to ? 1 : 2;
    for (const row of [source, target, order])
      amounts[row * 3 + kind] = (amounts[row * 3 + kind] ?? 0) + amount;
  }
  const actors = Array.from({ length: order }, (_, actor) => shares(amounts, actor, directed));
  return { ...shares(amounts, order, directed), unplaced, actors };
}

function shares(amounts: Float64Array, row: number, directed: boolean): VerticalShares {
  const [within = 0, upward = 0, downward = 0] = amounts.subarray(row * 3, row * 3 + 3);
  const total = within + upward + downward;
  const share = (amount: number) => (total === 0 ? null : amount / total);
  return {
    vertical: share(upward + downward),
    horizontal: share(within),
    upward: directed ? share(upward) : null,
    downward: directed ? share(downward) : null,
    total,
  };
}
