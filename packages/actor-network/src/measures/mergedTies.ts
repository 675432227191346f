import type { TieArrays } from "../model/TieArrays.ts";

/** Whom each actor is tied to, whichever way: its neighbours stand from `offsets[i]` up to `offsets[i + 1]`, each once. */
export interface MergedTies {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** Which way the tie runs: 1 the actor sends, 2 it receives, 3 both; always 3 in an undirected network. */
  readonly codes: Uint8Array;
  /** Summed strength of the ties between the two, sent and received. */
  readonly weights: Float64Array;
}

/** Merges the ties of each pair of actors into one, in file order; self-loops are left out. O(actors + ties). */
export function mergedTies(network: TieArrays): MergedTies {
  const { directed, order, sources, targets, weights } = network;
  const starts = new Uint32Array(order + 1);
  for (let arc = 0; arc < sources.length; arc += 1) {
    const source = sources[arc] as number;
    const target = targets[arc] as number;
    if (source === target) continue;
    starts[source + 1] = (starts[source + 1] as number) + 1;
    starts[target + 1] = (starts[target + 1] as number) + 1;
  }
  for (let actor = 0; actor < order; actor += 1) {
    starts[actor + 1] = (starts[actor + 1] as number) + (starts[actor] as number);
  }
  const size = starts[order] as number;
  const others = new Uint32Array(size);
  // The arc twice over, with a last bit that says whether it is looked at from its target.
  const arcs = new Float64Array(size);
  const next = starts.slice(0, order);
  for (let arc = 0; arc < sources.length; arc += 1) {
    const source = sources[arc] as number;
    const target = targets[arc] as number;
    if (source === target) continue;
    const sent = next[source] as number;
    next[source] = sent + 1;
    others[sent] = target;
    arcs[sent] = 2 * arc;
    const received = next[target] as number;
    next[target] = received + 1;
    others[received] = source;
    arcs[received] = 2 * arc + 1;
  }

  const offsets = new Uint32Array(order + 1);
  const codes = new Uint8Array(size);
  const sums = new Float64Array(size);
  const slotOf = new Int32Array(order).fill(-1);
  let kept = 0;
  for (let actor = 0; actor < order; actor += 1) {
    const first = kept;
    const end = starts[actor + 1] as number;
    for (let place = starts[actor] as number; place < end; place += 1) {
      const other = others[place] as number;
      const arc = arcs[place] as number;
      const known = slotOf[other] as number;
      const slot = known >= first ? known : kept;
      if (slot === kept) {
        slotOf[other] = kept;
        others[kept] = other;
        kept += 1;
      }
      codes[slot] = (codes[slot] as number) | (directed ? 1 + (arc % 2) : 3);
      sums[slot] = (sums[slot] as number) + (weights[Math.floor(arc / 2)] as number);
    }
    offsets[actor + 1] = kept;
  }
  return {
    offsets,
    targets: others.subarray(0, kept),
    codes: codes.subarray(0, kept),
    weights: sums.subarray(0, kept),
  };
}
