import type { TieArrays } from "../model/TieArrays.ts";
import { eachTriangle } from "./eachTriangle.ts";
import { type MergedTies, mergedTies } from "./mergedTies.ts";

export interface TransitivityOptions {
  /**
   * `triangles` (default): 3 × triangles / connected triples once direction is dropped (NetworkX, igraph). `weak`: share of
   * the paths i → j → k between three actors with a tie i → k (R sna's `weak`); the same in an undirected network.
   * `strong`: share of all ordered triples in which i → k stands exactly where i → j → k does (R sna's `strong`).
   */
  readonly variant?: "triangles" | "weak" | "strong";
}

/**
 * Tells how often two ties that meet are closed by a third.
 *
 * No unit, 0 to 1; `null` where no two ties meet, under `strong` with fewer than three actors (R sna says 1 in both cases).
 * `strong` counts each triple (i, j, k) with both i → j → k and i → k, or with neither, among n (n − 1) (n − 2): in a
 * sparse network it is near 1 whatever the ties do.
 *
 * Parallel ties count once, self-loops not; weights are not used. O(actors + ties^1.5) time, O(actors + ties) space.
 *
 * @example
 * const triangleWithTail = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 1, 2, 2),
 *   targets: Uint32Array.of(1, 2, 0, 3),
 *   weights: Float64Array.of(1, 1, 1, 1),
 * };
 * transitivity(triangleWithTail); // => 0.6
 * @see Wasserman & Faust (1994), Social Network Analysis, chapter 6.
 */
export function transitivity(
  network: TieArrays,
  { variant = "triangles" }: TransitivityOptions = {},
): number | null {
  const { order } = network;
  const ties = mergedTies(variant === "triangles" ? { ...network, directed: false } : network);
  const { arcs, paths } = pathsOf(ties);
  const { codes } = ties;
  let closed = 0;
  eachTriangle(ties, (_a, _b, _c, ab, ac, bc) => {
    closed += closedPaths(codes[ab] as number, codes[ac] as number, codes[bc] as number);
  });
  if (variant !== "strong") return paths === 0 ? null : closed / paths;
  if (order < 3) return null;
  const withNeither = (order * (order - 1) - arcs) * (order - 2) - (paths - closed);
  return (closed + withNeither) / (order * (order - 1) * (order - 2));
}

/** Counts the arcs, and the paths i → j → k over three actors. */
function pathsOf({ offsets, codes }: MergedTies): { arcs: number; paths: number } {
  let [arcs, paths] = [0, 0];
  for (let actor = 0; actor < offsets.length - 1; actor += 1) {
    let [sent, received, mutual] = [0, 0, 0];
    for (let slot = offsets[actor] as number; slot < (offsets[actor + 1] as number); slot += 1) {
      const code = codes[slot] as number;
      sent += code & 1;
      received += code >> 1;
      if (code === 3) mutual += 1;
    }
    arcs += sent;
    paths += sent * received - mutual;
  }
  return { arcs, paths };
}

/** How many of the six paths over a, b and c have all three ties; bit 1 of a code is the tie from the first, bit 2 back. */
function closedPaths(ab: number, ac: number, bc: number): number {
  const [fromA, fromB, fromC] = [(ab & 1) * (ac & 1), (ab >> 1) * (bc & 1), (ac >> 1) * (bc >> 1)];
  const between = [(bc & 1) + (bc >> 1), (ac & 1) + (ac >> 1), (ab & 1) + (ab >> 1)] as const;
  return fromA * between[0] + fromB * between[1] + fromC * between[2];
}
