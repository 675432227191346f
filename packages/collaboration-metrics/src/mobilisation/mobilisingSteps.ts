import { type Adjacency, adjacency, type TieArrays } from "@commonweal/actor-network";
import { CollaborationMetricsError } from "../errors.ts";

/** Finds who can be mobilised within some steps, again and again in the same memory. */
export interface MobilisingSteps {
  /** Actors found by the last `from`, the sources first; valid up to the number it gave. */
  readonly found: Uint32Array;
  /** For each of `found` the actor it was found from; of a source itself. */
  readonly parent: Uint32Array;
  /** Spreads from the sources, without the actor that is `down` (−1 for none), and gives how many were found. */
  from(sources: ArrayLike<number>, down: number): number;
}

/** Prepares spreading along the direction of ties, breadth first, at most `steps` ties far. */
export function mobilisingSteps(network: TieArrays, steps: number): MobilisingSteps {
  if (!(Number.isSafeInteger(steps) || steps === Infinity) || steps < 1) {
    const message = `Found ${steps} steps; expected a whole number of at least 1, or Infinity.`;
    throw new CollaborationMetricsError("invalid-option", message, ["options", "steps"]);
  }
  const { offsets, targets }: Adjacency = adjacency(network, "out");
  const found = new Uint32Array(network.order);
  const parent = new Uint32Array(network.order);
  const seen = new Uint32Array(network.order);
  let round = 0;
  const from = (sources: ArrayLike<number>, down: number): number => {
    round += 1;
    if (down >= 0) seen[down] = round;
    let size = 0;
    for (let place = 0; place < sources.length; place += 1) {
      const source = sources[place] as number;
      if (seen[source] === round) continue;
      seen[source] = round;
      parent[size] = source;
      found[size++] = source;
    }
    for (let step = 0, next = 0; step < steps && next < size; step += 1) {
      for (const end = size; next < end; next += 1) {
        const actor = found[next] as number;
        const last = offsets[actor + 1] as number;
        for (let slot = offsets[actor] as number; slot < last; slot += 1) {
          const other = targets[slot] as number;
          if (seen[other] === round) continue;
          seen[other] = round;
          parent[size] = actor;
          found[size++] = other;
        }
      }
    }
    return size;
  };
  return { found, parent, from };
}
