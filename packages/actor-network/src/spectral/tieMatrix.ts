import { checkStrengths } from "../measures/checkStrengths.ts";
import { neighbourSets } from "../measures/neighbourSets.ts";
import { adjacency } from "../model/adjacency.ts";
import type { TieArrays } from "../model/TieArrays.ts";

/** A square matrix by rows: row `i` has entries in the columns `targets[offsets[i]]` up to `targets[offsets[i + 1]]`. */
export interface TieMatrix {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** The entries; `null` when each is 1. Entries of the same place add up. */
  readonly weights: Float64Array | null;
}

/**
 * Lists for each actor whom it sends ties to (`sent`) or receives ties from (`received`); undirected ties are both.
 *
 * Self-loops are left out. Parallel ties count once, or, `weighted`, with their summed strength; a strength of 0 is no tie.
 *
 * @throws {ActorNetworkError} `invalid-strength` for a weight below 0 or not finite, `weighted` only.
 */
export function tieMatrix(network: TieArrays, rows: "sent" | "received", weighted: boolean): TieMatrix {
  const direction = !network.directed ? "both" : rows === "sent" ? "out" : "in";
  if (!weighted) return { ...neighbourSets(network, direction), weights: null };
  const { offsets, targets, weights } = adjacency(strongTies(network), direction);
  return { offsets, targets, weights };
}

/** The ties that are no self-loops and have a strength above 0. */
function strongTies(network: TieArrays): TieArrays {
  checkStrengths(network);
  const { sources, targets, weights } = network;
  const kept = new Uint32Array(sources.length);
  let count = 0;
  for (let arc = 0; arc < sources.length; arc += 1) {
    const weight = weights[arc] as number;
    if (weight === 0 || sources[arc] === targets[arc]) continue;
    kept[count] = arc;
    count += 1;
  }
  if (count === sources.length) return network;
  const chosen = kept.subarray(0, count);
  return {
    ...network,
    sources: chosen.map((arc) => sources[arc] as number),
    targets: chosen.map((arc) => targets[arc] as number),
    weights: Float64Array.from(chosen, (arc) => weights[arc] as number),
  };
}
