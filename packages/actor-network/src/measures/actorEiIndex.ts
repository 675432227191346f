import type { Grouping } from "../model/Grouping.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { checkGroups } from "./checkGroups.ts";
import { checkStrengths } from "./checkStrengths.ts";
import type { EiIndexOptions } from "./eiIndex.ts";
import { mergedTies } from "./mergedTies.ts";

/**
 * Tells for each actor whether its alters are in other groups or in its own (E-I index of an actor).
 *
 * (E − I) / (E + I), with E and I the alters in other groups and in the actor's, or the summed strength of the ties to them.
 * No unit, per actor in the network's order: −1 all in its own group, +1 all in others; `null` for an isolated actor, and
 * with `weighted` where all its ties have the strength 0.
 *
 * Whoever sends to the actor or receives from it is an alter, once; with `weighted` the strengths of parallel ties and of
 * both directions are added. Self-loops are left out.
 *
 * O(actors + ties) time and space.
 *
 * @example
 * const path = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 1),
 *   targets: Uint32Array.of(1, 2),
 *   weights: Float64Array.of(1, 3),
 * };
 * const groups = { names: ["state", "society"], of: Int32Array.of(0, 0, 1, 1) };
 * actorEiIndex(path, groups); // => [-1, 0, 1, null]
 * actorEiIndex(path, groups, { weighted: true }); // => [-1, 0.5, 1, null]
 * @throws {ActorNetworkError} `invalid-option` when the groups belong to a network of another size; `invalid-strength` when
 * strengths count and one is negative or not finite.
 * @see Krackhardt & Stern (1988), Social Psychology Quarterly 51(2), 123–140.
 */
export function actorEiIndex(
  network: TieArrays,
  groups: Grouping,
  { weighted = false }: EiIndexOptions = {},
): (number | null)[] {
  checkGroups(network, groups);
  if (weighted) checkStrengths(network);
  const { offsets, targets, weights } = mergedTies(network);
  return Array.from(groups.of, (group, actor) => {
    let between = 0;
    let within = 0;
    const end = offsets[actor + 1] as number;
    for (let slot = offsets[actor] as number; slot < end; slot += 1) {
      const worth = weighted ? (weights[slot] as number) : 1;
      if (groups.of[targets[slot] as number] === group) within += worth;
      else between += worth;
    }
    const total = between + within;
    return total === 0 ? null : (between - within) / total;
  });
}
