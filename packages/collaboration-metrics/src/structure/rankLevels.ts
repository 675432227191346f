import type { Grouping } from "@commonweal/actor-network";
import { CollaborationMetricsError } from "../errors.ts";

/** Levels of a hierarchy, and where each actor stands in it. */
export interface RankedLevels {
  /** From the top down. */
  readonly names: readonly string[];
  /** For each actor the rank of its level: 0 is the top; −1 is outside the hierarchy. */
  readonly of: Int32Array;
}

/**
 * Puts the groups of a network's actors into the order of a hierarchy.
 *
 * `levelsOf(network)` names levels in the order in which actors mention them; a hierarchy needs the codebook's
 * order, from the top down. Levels named in `outside` (media, for example) belong to no rank. O(actors).
 *
 * @example
 * const groups = { names: ["community", "city", "media"], of: Int32Array.of(0, 1, 0, 2) };
 * [...rankLevels(groups, ["city", "community"], { outside: ["media"] }).of]; // => [1, 0, 1, -1]
 * @throws {CollaborationMetricsError} `unknown-level` for a level of an actor that is in neither list, or in both
 * or twice.
 */
export function rankLevels(
  groups: Grouping,
  order: readonly string[],
  options: { readonly outside?: readonly string[] } = {},
): RankedLevels {
  const ranks = new Map<string, number>();
  const add = (name: string, rank: number): void => {
    if (ranks.has(name)) {
      const message = `Level "${name}" is listed twice; expected each level once.`;
      throw new CollaborationMetricsError("unknown-level", message, ["order", name]);
    }
    ranks.set(name, rank);
  };
  order.forEach(add);
  for (const name of options.outside ?? []) add(name, -1);

  const rankOf = groups.names.map((name) => {
    const rank = ranks.get(name);
    if (rank !== undefined) return rank;
    const message = `Level "${name}" is not in the order; expected one of ${[...ranks.keys()].join(", ")}.`;
    throw new CollaborationMetricsError("unknown-level", message, ["groups", "names", name]);
  });
  return { names: [...order], of: groups.of.map((group) => rankOf[group] ?? -1) };
}
