import { ActorNetworkError } from "../errors.ts";
import { distinctNeighbours, type NeighbourLists } from "../measures/distinctNeighbours.ts";
import type { Direction } from "../model/Direction.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import type { LengthLists } from "./LengthLists.ts";
import type { Lengths } from "./Lengths.ts";
import { powerOf } from "./powerOf.ts";
import { slotOf } from "./slotOf.ts";

/** Neighbour lists with lengths, or without, where steps are counted. */
export type PathLists = LengthLists | (NeighbourLists & { readonly lengths: null });

/** Beyond, sums of lengths and their inverses could leave the range of numbers. */
const [shortest, longest] = [1e-290, 1e290];

/**
 * Lists the ways out of each actor, neighbours in ascending order and each once; self-loops are left out.
 *
 * O(actors + ties), with lengths times the logarithm of the longest list.
 *
 * @throws {ActorNetworkError} `invalid-strength` for a weight that is not finite and above 0, also of a self-loop; its path
 * names the arc. `invalid-option` for an alpha below 0.
 */
export function pathLists(network: TieArrays, direction: Direction, lengths: Lengths | undefined): PathLists {
  if (lengths === undefined) return { ...distinctNeighbours(network, direction), lengths: null };
  checkLengths(lengths);
  network.weights.forEach(checkWeight);
  const lists = distinctNeighbours(network, direction);
  const joined = joinedWeights(network, direction, lists, lengths.means);
  return { ...lists, lengths: joined.map((weight) => lengthOf(weight, lengths)) };
}

function checkLengths(lengths: Lengths): void {
  const { means } = lengths;
  if (means !== "strength" && means !== "distance") {
    const message = `Found weights that mean ${means}; expected strength or distance.`;
    throw new ActorNetworkError("invalid-option", message, ["lengths", "means"]);
  }
  if (means === "distance" || lengths.alpha === undefined) return;
  if (lengths.alpha >= 0 && lengths.alpha < Infinity) return;
  const message = `Found alpha = ${lengths.alpha}; expected a finite number of at least 0.`;
  throw new ActorNetworkError("invalid-option", message, ["lengths", "alpha"]);
}

function checkWeight(weight: number, arc: number): void {
  if (weight > 0 && weight < Infinity) return;
  const message = `Found the weight ${weight} at arc ${arc}; expected a finite number above 0.`;
  throw new ActorNetworkError("invalid-strength", message, ["weights", arc]);
}

/** The weight of each connection: strengths of parallel ties add up, of distances the shortest stays. */
function joinedWeights(
  { sources, targets, weights }: TieArrays,
  direction: Direction,
  lists: NeighbourLists,
  means: Lengths["means"],
): Float64Array {
  const joined = new Float64Array(lists.targets.length).fill(means === "strength" ? 0 : Infinity);
  const put = (from: number, to: number, weight: number) => {
    const slot = slotOf(lists, from, to);
    const before = joined[slot] as number;
    joined[slot] = means === "strength" ? before + weight : Math.min(before, weight);
  };
  sources.forEach((source, arc) => {
    const [target, weight] = [targets[arc] as number, weights[arc] as number];
    if (source === target) return;
    if (direction !== "in") put(source, target, weight);
    if (direction !== "out") put(target, source, weight);
  });
  return joined;
}

function lengthOf(weight: number, lengths: Lengths): number {
  const length = lengths.means === "distance" ? weight : 1 / powerOf(weight, lengths.alpha ?? 1);
  if (length >= shortest && length <= longest) return length;
  const message = `Found the length ${length} of a tie of ${weight}; expected ${shortest} to ${longest}.`;
  throw new ActorNetworkError("invalid-strength", message, ["weights"]);
}
