import {
  compareNetworks,
  type Direction,
  degreeCentralization,
  type NetworkComparison,
  type NullOutcome,
  qap,
  type TieArrays,
} from "@commonweal/actor-network";

export interface PlannedAgainstActualOptions {
  /** How many orders of the actors are drawn, at least 1. */
  readonly draws: number;
  /** Seed of the draws, a whole number of at least 0. */
  readonly seed: number;
  /** Whose ties the centralization counts in a directed network: sent, received, or both. Default: `"out"`. */
  readonly direction?: Direction;
}

export interface PlannedAgainstActual extends NetworkComparison {
  /** Correlation of the two networks beside actors in random order. */
  readonly qap: NullOutcome | null;
  /** Freeman's degree centralization, 0 (all alike) to 1 (a star). */
  readonly centralization: {
    readonly planned: number | null;
    readonly actual: number | null;
    /** Actual less planned, −1 to 1: above 0 the response leant more on one actor than the plan. */
    readonly change: number | null;
  };
  /** For each actor the share of its planned ties, in either direction, that came about; `null` when it had none. */
  readonly recallOf: readonly (number | null)[];
}

/**
 * Compares the response network of a plan with the one that acted.
 *
 * recall = both / planned, improvisation = only actual / actual, Jaccard = both / either, as `compareNetworks` gives them;
 * equal networks have 1, 0 and 1, networks without a common tie 0, 1 and 0. `qap` asks whether the match is more than chance
 * would give. No unit.
 *
 * A share is `null` where its whole is empty, `qap` when one network has no tie or every tie, centralization with fewer than
 * three actors (two, for one direction). Actors are the same in both, in the same order, so an actor that only turned up in
 * the response is isolated in the plan. If one network is directed, ties of the other count both ways. Parallel ties count
 * once, self-loops and strengths not at all. A missing record is not a missing tie: low recall may be the record's.
 *
 * O(ties · log ties + draws × (actors + ties)) time, as `qap`.
 *
 * @example
 * const planned = {
 *   directed: true, order: 4,
 *   sources: Uint32Array.of(0, 0, 0), targets: Uint32Array.of(1, 2, 3), weights: Float64Array.of(1, 1, 1),
 * };
 * const actual = { ...planned, sources: Uint32Array.of(0, 1, 2) };
 * const { recall, improvisation, jaccard, centralization } = plannedAgainstActual(planned, actual, { draws: 99, seed: 1 });
 * [recall, improvisation, jaccard]; // ≈ [0.3333333333, 0.6666666667, 0.2]
 * centralization.change; // ≈ -0.8888888889
 * @throws {ActorNetworkError} `invalid-option` when the networks have different numbers of actors, or draws is not a whole
 * number of at least 1.
 */
export function plannedAgainstActual(
  planned: TieArrays,
  actual: TieArrays,
  { draws, seed, direction = "out" }: PlannedAgainstActualOptions,
): PlannedAgainstActual {
  const comparison = compareNetworks(planned, actual);
  const isDirected = planned.directed || actual.directed;
  const [plan, response] = isDirected ? [bothWays(planned), bothWays(actual)] : [planned, actual];
  const [before, after] = [plan, response].map((one) => degreeCentralization(one, { direction })) as [
    number | null,
    number | null,
  ];
  return {
    ...comparison,
    qap: qap(planned, actual, { draws, seed }),
    centralization: {
      planned: before,
      actual: after,
      change: before === null || after === null ? null : after - before,
    },
    recallOf: recallOf(plan, response),
  };
}

/** Makes each tie of an undirected network two arcs, so that it can stand beside a directed one. */
function bothWays(network: TieArrays): TieArrays {
  if (network.directed) return network;
  const { order, sources, targets, weights } = network;
  return {
    directed: true,
    order,
    sources: joined(sources, targets),
    targets: joined(targets, sources),
    weights: Float64Array.from(
      { length: 2 * weights.length },
      (_, arc) => weights[arc % weights.length] as number,
    ),
  };
}

function joined(first: Uint32Array, second: Uint32Array): Uint32Array {
  const both = new Uint32Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function recallOf(plan: TieArrays, response: TieArrays): (number | null)[] {
  const came = pairsOf(response);
  const planned = new Float64Array(plan.order);
  const kept = new Float64Array(plan.order);
  for (const pair of pairsOf(plan)) {
    const is = came.has(pair) ? 1 : 0;
    for (const actor of [Math.floor(pair / plan.order), pair % plan.order]) {
      planned[actor] = (planned[actor] as number) + 1;
      kept[actor] = (kept[actor] as number) + is;
    }
  }
  return Array.from(planned, (count, actor) => (count === 0 ? null : (kept[actor] as number) / count));
}

/** Tied pairs of different actors, each once; an undirected pair with its lower end first. */
function pairsOf({ directed, order, sources, targets }: TieArrays): Set<number> {
  const pairs = new Set<number>();
  for (let arc = 0; arc < sources.length; arc += 1) {
    const [from, to] = [sources[arc] as number, targets[arc] as number];
    if (from === to) continue;
    pairs.add(directed || from < to ? from * order + to : to * order + from);
  }
  return pairs;
}
