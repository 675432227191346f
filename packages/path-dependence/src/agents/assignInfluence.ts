import { PathDependenceError } from "../errors.ts";
import type { AgentNetwork } from "./AgentNetwork.ts";
import type { Influence } from "./Influence.ts";

const unitsOfOne = 16_777_216;

/** Row sums of weights that are not divided: up to here, four-byte sums cannot overflow. */
const largestRow = 127;

/**
 * Turns a network round, into arrays that hold zeros.
 *
 * With `normalise` the weights of a row are divided by their sum, and the units of a row that has weight add up to 2^24
 * exactly: what rounding leaves over goes to the row's largest weight, the first of several.
 *
 * O(actors + ties) time, O(longest row) space.
 */
export function assignInfluence(network: AgentNetwork, normalise: boolean, out: Influence): void {
  const { offsets, targets, weights } = network;
  const { starts, pushes } = out;
  const order = network.sector.length;
  for (let tie = 0; tie < targets.length; tie += 1) {
    const target = targets[tie] as number;
    starts[target] = (starts[target] as number) + 1;
  }
  // First the ends of the rows; as rows are filled from behind, these become the starts.
  let end = 0;
  for (let actor = 0; actor < order; actor += 1) {
    end += starts[actor] as number;
    starts[actor] = end;
  }
  starts[order] = end;
  const row = new Int32Array(longestRow(offsets));
  for (let actor = order - 1; actor >= 0; actor -= 1) {
    const from = offsets[actor] as number;
    const to = offsets[actor + 1] as number;
    assignUnits(row, weights, from, to, normalise, actor);
    for (let tie = to - 1; tie >= from; tie -= 1) {
      const target = targets[tie] as number;
      const slot = (starts[target] as number) - 1;
      starts[target] = slot;
      pushes[2 * slot] = actor;
      pushes[2 * slot + 1] = row[tie - from] as number;
    }
  }
}

function longestRow(offsets: Uint32Array): number {
  let longest = 0;
  for (let actor = 1; actor < offsets.length; actor += 1) {
    longest = Math.max(longest, (offsets[actor] as number) - (offsets[actor - 1] as number));
  }
  return longest;
}

function assignUnits(
  row: Int32Array,
  weights: Float32Array | Float64Array,
  from: number,
  to: number,
  normalise: boolean,
  actor: number,
): void {
  let sum = 0;
  for (let tie = from; tie < to; tie += 1) sum += weights[tie] as number;
  if (!(sum <= (normalise ? Number.MAX_VALUE : largestRow))) {
    const expected = normalise ? "a finite sum" : `at most ${largestRow}, or normalise`;
    const message = `Actor ${actor} listens with a weight of ${sum}; expected ${expected}.`;
    throw new PathDependenceError("invalid-network", message, ["weights", from]);
  }
  let left = unitsOfOne;
  let largest = 0;
  for (let tie = from; tie < to; tie += 1) {
    const weight = weights[tie] as number;
    const units = Math.floor((normalise && sum > 0 ? weight / sum : weight) * unitsOfOne + 0.5);
    row[tie - from] = units;
    left -= units;
    if (units > (row[largest] as number)) largest = tie - from;
  }
  if (normalise && sum > 0) row[largest] = (row[largest] as number) + left;
}
