import type { TieArrays } from "../model/TieArrays.ts";
import { distinctNeighbours } from "./distinctNeighbours.ts";
import { strongClasses } from "./strongClasses.ts";

export interface Components {
  /** Component of each actor, numbered in the order of their first actors. */
  readonly of: Uint32Array;
  /** Actors of each component, by its number. */
  readonly sizes: readonly number[];
}

/**
 * Finds the components of a network.
 *
 * `weak`: actors joined by ties whichever way they run. `strong`: actors that reach one another along ties sent; in an
 * undirected network the same. An isolated actor is a component of its own.
 *
 * Parallel ties and self-loops change nothing. O(actors + ties) time and space, without recursion.
 *
 * @example
 * const network = {
 *   directed: true,
 *   order: 3,
 *   sources: Uint32Array.of(0, 1),
 *   targets: Uint32Array.of(1, 0),
 *   weights: Float64Array.of(1, 1),
 * };
 * components(network, "strong").sizes; // => [2, 1]
 * @see Tarjan (1972), SIAM Journal on Computing 1(2), 146–160.
 */
export function components(network: TieArrays, kind: "weak" | "strong"): Components {
  const lists = distinctNeighbours(network, network.directed && kind === "strong" ? "out" : "both");
  const { of, offsets } = strongClasses(lists);
  return renumbered(of, offsets.length - 1);
}

/** Numbers components in the order of their first actors. */
function renumbered(component: Uint32Array, found: number): Components {
  const names = new Int32Array(found).fill(-1);
  const sizes: number[] = [];
  const of = component.map((name) => {
    if (names[name] === -1) {
      names[name] = sizes.length;
      sizes.push(0);
    }
    const number = names[name] as number;
    sizes[number] = (sizes[number] as number) + 1;
    return number;
  });
  return { of, sizes };
}
