import { permutation, type Stream } from "@commonweal/numerics";
import type { TieArrays } from "../model/TieArrays.ts";
import { adaptiveDegreeOrder } from "./adaptiveDegreeOrder.ts";
import { betweenness } from "./betweenness.ts";
import { distinctNeighbours, type NeighbourLists } from "./distinctNeighbours.ts";

export type RobustnessOptions =
  | {
      /** The order in which actors go: the most tied first, or the one most between others. */
      readonly order: "degree" | "betweenness";
      /** Take the measure again after each removal. Default: false, the order stands from the beginning. */
      readonly adaptive?: boolean;
    }
  | {
      /** Actors go in an order drawn from the stream. */
      readonly order: "random";
      readonly stream: Stream;
    };

export interface Robustness {
  /** The actors in the order in which they go. */
  readonly removed: readonly number[];
  /** Actors in the largest component after the first removal, the second, and so on, down to 0. */
  readonly giants: readonly number[];
  /** Mean of `giants` over n, the area under the curve; `null` without actors. */
  readonly area: number | null;
}

/**
 * Removes actors one after another and follows how the largest component shrinks.
 *
 * area = Σ of giants / n², Schneider's R: no unit, below 1/2 and nearest to it where everyone is tied to everyone;
 * more is more robust.
 *
 * Components drop direction, and so does `degree`, the number of distinct alters; `betweenness` follows ties sent. Of equal
 * actors the one that stands first goes first, so that an order of the network can matter. Parallel ties count once,
 * self-loops not; weights are not used.
 *
 * O(actors log actors + ties) time; `betweenness` takes O(actors × ties), adaptive O(actors² × ties). O(actors + ties) space.
 *
 * @example
 * const star = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 0, 0),
 *   targets: Uint32Array.of(1, 2, 3),
 *   weights: Float64Array.of(1, 1, 1),
 * };
 * robustness(star, { order: "degree" }); // => { removed: [0, 1, 2, 3], giants: [1, 1, 1, 0], area: 3 / 16 }
 * @see Schneider, Moreira, Andrade, Havlin & Herrmann (2011), PNAS 108(10), 3838–3841.
 */
export function robustness(network: TieArrays, options: RobustnessOptions): Robustness {
  const { order } = network;
  const lists = distinctNeighbours(network, "both");
  const removed = [...removalOrder(network, lists, options)];
  const giants = giantsAlong(lists, removed);
  const total = giants.reduce((sum, giant) => sum + giant, 0);
  return { removed, giants, area: order === 0 ? null : total / (order * order) };
}

function removalOrder(
  network: TieArrays,
  lists: NeighbourLists,
  options: RobustnessOptions,
): Iterable<number> {
  if (options.order === "random") return permutation(options.stream, network.order);
  if (options.order === "betweenness") {
    return options.adaptive ? adaptiveBetweennessOrder(network) : largestFirst(betweenness(network));
  }
  if (options.adaptive) return adaptiveDegreeOrder(lists);
  const { offsets } = lists;
  return largestFirst(
    Float64Array.from(
      { length: network.order },
      (_, actor) => (offsets[actor + 1] as number) - (offsets[actor] as number),
    ),
  );
}

function largestFirst(values: Float64Array): number[] {
  const actors = Array.from(values.keys());
  return actors.sort((a, b) => (values[b] as number) - (values[a] as number) || a - b);
}

function adaptiveBetweennessOrder(network: TieArrays): number[] {
  const gone = new Uint8Array(network.order);
  const removed: number[] = [];
  let left = network;
  while (removed.length < network.order) {
    const values = betweenness(left);
    let next = -1;
    for (let actor = 0; actor < network.order; actor += 1) {
      if (gone[actor] === 1) continue;
      if (next === -1 || (values[actor] as number) > (values[next] as number)) next = actor;
    }
    gone[next] = 1;
    removed.push(next);
    left = without(left, next);
  }
  return removed;
}

/** The network without the ties of an actor. */
function without(network: TieArrays, actor: number): TieArrays {
  const kept = (_: number, arc: number): boolean =>
    network.sources[arc] !== actor && network.targets[arc] !== actor;
  return {
    ...network,
    sources: network.sources.filter(kept),
    targets: network.targets.filter(kept),
    weights: network.weights.filter(kept),
  };
}

/** Puts the actors back in reverse, which only ever joins components. */
function giantsAlong({ offsets, targets }: NeighbourLists, removed: readonly number[]): number[] {
  const order = removed.length;
  const head = Int32Array.from({ length: order }, () => -1);
  const sizes = new Uint32Array(order).fill(1);
  const find = (actor: number): number => {
    let root = actor;
    while (head[root] !== root) {
      const above = head[head[root] as number] as number;
      head[root] = above;
      root = above;
    }
    return root;
  };
  const giants: number[] = new Array(order).fill(0);
  let giant = 0;
  for (let place = order - 1; place >= 0; place -= 1) {
    giants[place] = giant;
    const actor = removed[place] as number;
    head[actor] = actor;
    for (let slot = offsets[actor] as number; slot < (offsets[actor + 1] as number); slot += 1) {
      const other = targets[slot] as number;
      if (head[other] === -1) continue;
      const [a, b] = [find(actor), find(other)];
      if (a === b) continue;
      const [small, large] = (sizes[a] as number) < (sizes[b] as number) ? [a, b] : [b, a];
      head[small] = large;
      sizes[large] = (sizes[large] as number) + (sizes[small] as number);
    }
    giant = Math.max(giant, sizes[find(actor)] as number);
  }
  return giants;
}
