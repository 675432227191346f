import type { TieArrays } from "../model/TieArrays.ts";
import { type ReachOptions, reachTable } from "../paths/reachTable.ts";
import { reachColumns } from "../paths/stepReach.ts";

export interface ClosenessOptions extends ReachOptions {
  /**
   * What to do about actors out of reach; r actors are reached and the distances to them add up to s.
   *
   * `reach` (default) r / s, 0 if none is reached (NetworkX with `wf_improved=False`); `wassermanFaust` r² / (s (n − 1)),
   * which lets actors that reach few count less (NetworkX's default); `raw` 1 / s, `null` if none is reached (igraph);
   * `freeman` (n − 1) / s, 0 as soon as one actor is out of reach (R sna).
   */
  readonly variant?: "reach" | "wassermanFaust" | "raw" | "freeman";
}

/**
 * Tells how near each actor is to the others.
 *
 * One over the mean distance, in steps along ties or as `lengths` says; per actor in the network's order: in steps 0 to 1
 * (`raw`: 0 to 1 / (n − 1)), with lengths 0 or more, in one over their unit. Tools disagree about actors out of reach: see
 * `variant`. `null` for an isolated actor under `raw`.
 *
 * Parallel ties are one connection, self-loops do not count; followed both ways, a directed network's a → b and b → a are
 * parallel. O(actors × ties) time, with lengths × log actors; O(actors + ties) space.
 *
 * @example
 * const path = {
 *   directed: false,
 *   order: 3,
 *   sources: Uint32Array.of(0, 1),
 *   targets: Uint32Array.of(1, 2),
 *   weights: Float64Array.of(1, 2),
 * };
 * closeness(path); // => [2 / 3, 1, 2 / 3]
 * closeness(path, { lengths: { means: "distance" } }); // => [2 / 4, 2 / 3, 2 / 5]
 * @throws {ActorNetworkError} `invalid-option` when a directed network gets no direction; `invalid-strength` for a weight
 * that is no length, its path names the arc; `unsupported` where the engine is.
 * @see Wasserman & Faust (1994), Social Network Analysis, chapter 5; Opsahl, Agneessens & Skvoretz (2010), Social Networks
 * 32(3), 245–251, for alpha.
 */
export function closeness(network: TieArrays, options: ClosenessOptions = {}): (number | null)[] {
  return closenessOf(reachTable(network, options), options.variant);
}

/** Reads closeness from the rows of `reachTable`. */
export function closenessOf(
  table: Float64Array,
  variant: NonNullable<ClosenessOptions["variant"]> = "reach",
): (number | null)[] {
  const order = table.length / reachColumns;
  return Array.from({ length: order }, (_, actor) => {
    const reached = table[reachColumns * actor] as number;
    const sum = table[reachColumns * actor + 1] as number;
    if (reached === 0) return variant === "raw" ? null : 0;
    if (variant === "raw") return 1 / sum;
    if (variant === "freeman") return reached === order - 1 ? reached / sum : 0;
    return (reached / sum) * (variant === "reach" ? 1 : reached / (order - 1));
  });
}
