import { pow } from "@commonweal/numerics";
import type { TieArrays } from "../model/TieArrays.ts";
import { checkStrengths } from "./checkStrengths.ts";
import { eachTriangle } from "./eachTriangle.ts";
import { type MergedTies, mergedTies } from "./mergedTies.ts";

export interface ClusteringOptions {
  /**
   * `undirected` (default): tied pairs of alters / pairs of alters (Watts and Strogatz).
   *
   * `barrat`: each pair counts with the mean strength of the two ties to it (igraph with weights).
   *
   * `onnela`: each tied pair counts with the cube root of the product of the three strengths, each divided by the largest
   * of the network (NetworkX with weights).
   *
   * `fagiolo`: directed triangles of all kinds / those possible given ties sent, received and mutual (NetworkX on directed
   * networks).
   */
  readonly variant?: "undirected" | "barrat" | "onnela" | "fagiolo";
  /** What an actor with fewer than two alters gets: `null` (default, igraph) or 0 (NetworkX). */
  readonly lowDegree?: "null" | "zero";
}

/**
 * Tells how densely the alters of each actor are tied to one another.
 *
 * No unit, 0 to 1, per actor in the network's order. `undirected`: triangles / (k (k − 1) / 2) with k alters. `barrat`:
 * Σ over triangles of (w_ij + w_ik) / (s (k − 1)), s the actor's strength. `onnela`: Σ over triangles of
 * (w_ij w_ik w_jk / max³)^⅓ / (k (k − 1) / 2). `fagiolo`: Σ over triangles of m_ij m_ik m_jk / (d (d − 1) − 2 b), with m the
 * arcs between two actors (1 or 2), d all arcs of the actor and b its mutual pairs. `null` for an actor with fewer than
 * two alters unless `lowDegree` says otherwise; also under `barrat` where all its ties have strength 0, under `onnela` where all
 * of the network have.
 *
 * All but `fagiolo` drop direction: strengths of both directions are added. Parallel ties are one tie, their strengths added;
 * self-loops are left out. In an undirected network `fagiolo` equals `undirected`.
 *
 * O(actors + ties^1.5) time, O(actors + ties) space.
 *
 * @example
 * const triangleWithTail = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 1, 2, 2),
 *   targets: Uint32Array.of(1, 2, 0, 3),
 *   weights: Float64Array.of(1, 1, 1, 1),
 * };
 * clustering(triangleWithTail); // => [1, 1, 1 / 3, null]
 * clustering(triangleWithTail, { lowDegree: "zero" })[3]; // => 0
 * @throws {ActorNetworkError} `invalid-strength` under `barrat` and `onnela` for a negative or endless strength.
 * @see Watts & Strogatz (1998), Nature 393, 440–442.
 * @see Barrat, Barthélemy, Pastor-Satorras & Vespignani (2004), PNAS 101(11), 3747–3752.
 * @see Onnela, Saramäki, Kertész & Kaski (2005), Physical Review E 71, 065103.
 * @see Fagiolo (2007), Physical Review E 76, 026107.
 */
export function clustering(network: TieArrays, options: ClusteringOptions = {}): (number | null)[] {
  const { variant = "undirected", lowDegree = "null" } = options;
  if (variant === "barrat" || variant === "onnela") checkStrengths(network);
  const ties = mergedTies(network);
  const closed = closedPerActor[variant](ties);
  const possible = possiblePerActor(ties, variant);
  return Array.from(closed, (count, actor) => {
    const alters = (ties.offsets[actor + 1] as number) - (ties.offsets[actor] as number);
    if (alters < 2) return lowDegree === "zero" ? 0 : null;
    const most = possible[actor] as number;
    return most === 0 || Number.isNaN(count) ? null : count / most;
  });
}

/** What the triangles of each actor add up to. */
const closedPerActor = {
  undirected: (ties: MergedTies): Float64Array =>
    products(ties, new Float64Array(ties.targets.length).fill(1)),
  fagiolo: (ties: MergedTies): Float64Array =>
    products(
      ties,
      Float64Array.from(ties.codes, (code) => (code === 3 ? 2 : 1)),
    ),
  onnela: (ties: MergedTies): Float64Array => {
    let largest = 0;
    for (const weight of ties.weights) if (weight > largest) largest = weight;
    if (largest === 0) return new Float64Array(ties.offsets.length - 1).fill(Number.NaN);
    return products(
      ties,
      ties.weights.map((weight) => pow(weight / largest, 1 / 3)),
    );
  },
  barrat: (ties: MergedTies): Float64Array => {
    const { offsets, weights } = ties;
    const sums = new Float64Array(offsets.length - 1);
    eachTriangle(ties, (a, b, c, ab, ac, bc) => {
      const [nearer, farther, across] = [weights[ab] as number, weights[ac] as number, weights[bc] as number];
      sums[a] = (sums[a] as number) + nearer + farther;
      sums[b] = (sums[b] as number) + nearer + across;
      sums[c] = (sums[c] as number) + farther + across;
    });
    return sums;
  },
};

/** For each actor the sum over its triangles of the product of the three ties' values. */
function products(ties: MergedTies, values: Float64Array): Float64Array {
  const sums = new Float64Array(ties.offsets.length - 1);
  eachTriangle(ties, (a, b, c, ab, ac, bc) => {
    const product = (values[ab] as number) * (values[ac] as number) * (values[bc] as number);
    sums[a] = (sums[a] as number) + product;
    sums[b] = (sums[b] as number) + product;
    sums[c] = (sums[c] as number) + product;
  });
  return sums;
}

/** What the triangles of each actor could add up to at most. */
function possiblePerActor(
  { offsets, codes, weights }: MergedTies,
  variant: NonNullable<ClusteringOptions["variant"]>,
): Float64Array {
  return Float64Array.from({ length: offsets.length - 1 }, (_, actor) => {
    const [first, last] = [offsets[actor] as number, offsets[actor + 1] as number];
    const alters = last - first;
    if (variant === "undirected" || variant === "onnela") return (alters * (alters - 1)) / 2;
    let [total, mutual] = [0, 0];
    for (let slot = first; slot < last; slot += 1) {
      if (variant === "barrat") total += weights[slot] as number;
      else if (codes[slot] === 3) mutual += 1;
    }
    if (variant === "barrat") return total * (alters - 1);
    const arcs = alters + mutual;
    return arcs * (arcs - 1) - 2 * mutual;
  });
}
