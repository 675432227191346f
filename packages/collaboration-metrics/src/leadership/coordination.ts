import { degreeCentralization, dyadCensus, type TieArrays } from "@commonweal/actor-network";
import { type Concentration, concentration } from "./concentration.ts";
import { type CoordinationOptions, coordinationLists } from "./coordinationLists.ts";

export interface Coordination extends Concentration {
  /** For each actor the positions of those whom it coordinates, ascending. */
  readonly coordinated: readonly Uint32Array[];
  /** For each actor how many that are. */
  readonly counts: readonly number[];
  /** The actors who coordinate most, ascending; empty without coordination. */
  readonly leaders: readonly number[];
  /** Pairs in which each coordinates the other. */
  readonly mutual: number;
  /** Actors whom nobody coordinates and who coordinate nobody. */
  readonly apart: number;
  /** Freeman's centralization of the counts, 0 (all alike) to 1 (one coordinates all others and nobody else any). */
  readonly centralization: number | null;
}

/**
 * Tells who coordinates whom, and how far coordination lies in few hands.
 *
 * An actor's count is the number of others whom it coordinates. Gini's coefficient, the share of the `top` largest (default 1)
 * and the effective number of coordinators are over the counts of all actors, those of 0 too; Freeman's centralization is
 * Σ (largest − count) / (n − 1)². No unit.
 *
 * The concentration is `null` without coordination, Freeman's with fewer than two actors. Direction is said by `coordinator`;
 * parallel ties count once, self-loops and strengths not at all, isolated actors count.
 *
 * O(actors + ties · log ties) time, O(actors + ties) space.
 *
 * @example
 * const network = {
 *   directed: true, order: 4,
 *   sources: Uint32Array.of(0, 0, 0), targets: Uint32Array.of(1, 2, 3), weights: Float64Array.of(1, 1, 1),
 * };
 * const { leaders, topShare, gini, centralization } = coordination(network, { coordinator: "source" });
 * [leaders, topShare, gini, centralization]; // => [[0], 1, 0.75, 1]
 * coordination(network, { coordinator: "target" }).leaders; // => [1, 2, 3]
 * @throws {CollaborationMetricsError} `invalid-option` for an undirected network or a `top` that is no number of actors.
 * @see Freeman (1978), Social Networks 1(3), 215–239.
 */
export function coordination(
  network: TieArrays,
  options: CoordinationOptions & { readonly top?: number },
): Coordination {
  const coordinated = coordinationLists(network, options);
  const counts = coordinated.map((others) => others.length);
  const most = counts.reduce((largest, count) => Math.max(largest, count), 0);
  const isTied = new Uint8Array(network.order);
  for (const [actor, others] of coordinated.entries()) {
    if (others.length > 0) isTied[actor] = 1;
    for (const other of others) isTied[other] = 1;
  }
  const direction = options.coordinator === "source" ? "out" : "in";
  return {
    coordinated,
    counts,
    leaders: counts.flatMap((count, actor) => (count === most && most > 0 ? [actor] : [])),
    mutual: dyadCensus(network).mutual,
    apart: isTied.reduce((left, tied) => left - tied, network.order),
    ...concentration(counts, { top: options.top ?? 1 }),
    centralization: degreeCentralization(network, { direction }),
  };
}
