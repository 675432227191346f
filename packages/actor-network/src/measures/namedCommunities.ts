import type { Grouping } from "../model/Grouping.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import type { MergedTies } from "./mergedTies.ts";
import { modularity } from "./modularity.ts";

/** A division of the actors, and how good it is. */
export interface Communities {
  /** The communities, named `1`, `2` … in the order of their first actors. */
  readonly groups: Grouping;
  /** Newman's modularity of the communities, direction dropped; `null` without ties. */
  readonly modularity: number | null;
}

/** Names communities by their first actors, whatever numbers they came with, and takes their modularity. */
export function namedCommunities(
  ties: MergedTies,
  labels: ArrayLike<number>,
  weighted: boolean,
): Communities {
  const names = new Map<number, number>();
  const of = Int32Array.from(labels, (label) => {
    const known = names.get(label) ?? names.size;
    names.set(label, known);
    return known;
  });
  const groups = { names: Array.from(names.values(), (name) => `${name + 1}`), of };
  return { groups, modularity: modularity(oncePerPair(ties), groups, { weighted }) };
}

/** Each merged tie once, as an undirected network. */
function oncePerPair({ offsets, targets, weights }: MergedTies): TieArrays {
  const size = targets.length / 2;
  const once = {
    directed: false,
    order: offsets.length - 1,
    sources: new Uint32Array(size),
    targets: new Uint32Array(size),
    weights: new Float64Array(size),
  };
  let kept = 0;
  for (let actor = 0; actor < once.order; actor += 1) {
    for (let slot = offsets[actor] as number; slot < (offsets[actor + 1] as number); slot += 1) {
      const other = targets[slot] as number;
      if (other < actor) continue;
      once.sources[kept] = actor;
      once.targets[kept] = other;
      once.weights[kept] = weights[slot] as number;
      kept += 1;
    }
  }
  return once;
}
