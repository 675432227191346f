import { ActorNetworkError } from "../errors.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { checkSameOrder } from "./checkSameOrder.ts";
import { tiedDyads } from "./tiedDyads.ts";

export interface MergeLayersOptions {
  /** Which pairs are tied: those of any layer (`union`) or of every layer (`intersection`). */
  readonly keep: "union" | "intersection";
  /**
   * What a tie weighs: the strengths of all its ties added up (`sum`), the strongest of them (`max`), or the number of
   * layers that have it (`count`).
   */
  readonly weights: "sum" | "max" | "count";
}

/**
 * Makes one network of several relations on the same actors.
 *
 * One tie for each pair that is kept, by ascending positions; its weight is in the unit of the strengths, with `count`
 * from 1 to the number of layers.
 *
 * The network is directed as soon as one layer is; an undirected tie then becomes two arcs. Parallel ties of one layer
 * are part of the sum and of the maximum, and one layer in the count. Self-loops are kept by the same rules. Isolated
 * actors stay.
 *
 * O(ties × log ties) time, O(ties) space.
 *
 * @example
 * const funds = {
 *   directed: true,
 *   order: 3,
 *   sources: Uint32Array.of(0, 1),
 *   targets: Uint32Array.of(1, 2),
 *   weights: Float64Array.of(2, 1),
 * };
 * const leads = { ...funds, sources: Uint32Array.of(0), targets: Uint32Array.of(1), weights: Float64Array.of(3) };
 * [...mergeLayers([funds, leads], { keep: "union", weights: "sum" }).weights]; // => [5, 1]
 * [...mergeLayers([funds, leads], { keep: "intersection", weights: "count" }).weights]; // => [2]
 * @throws {ActorNetworkError} `invalid-option` without layers, or when they have different numbers of actors.
 */
export function mergeLayers(
  layers: readonly TieArrays[],
  { keep, weights: rule }: MergeLayersOptions,
): TieArrays {
  const [first] = layers;
  if (!first) {
    throw new ActorNetworkError("invalid-option", "Found no layer; expected at least one.", ["layers"]);
  }
  checkSameOrder(layers, "layers");
  const directed = layers.some((layer) => layer.directed);
  const weight = new Map<number, number>();
  const times = new Map<number, number>();
  for (const layer of layers) {
    const { keys, sums, largest } = tiedDyads(layer, { bothWays: directed, loops: true });
    keys.forEach((key, index) => {
      const known = weight.get(key);
      const sum = (known ?? 0) + (sums[index] as number);
      const most = Math.max(known ?? (largest[index] as number), largest[index] as number);
      weight.set(key, rule === "max" ? most : sum);
      times.set(key, (times.get(key) ?? 0) + 1);
    });
  }
  const needed = keep === "union" ? 1 : layers.length;
  const kept = Float64Array.from(times.keys())
    .filter((key) => (times.get(key) as number) >= needed)
    .sort();
  const of = rule === "count" ? times : weight;
  return {
    directed,
    order: first.order,
    sources: Uint32Array.from(kept, (key) => Math.floor(key / first.order)),
    targets: Uint32Array.from(kept, (key) => key % first.order),
    weights: kept.map((key) => of.get(key) as number),
  };
}
