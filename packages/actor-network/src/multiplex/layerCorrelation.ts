import { compareNetworks } from "../comparison/compareNetworks.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { checkSameOrder } from "./checkSameOrder.ts";
import { type TiedDyads, tiedDyads } from "./tiedDyads.ts";

export interface LayerCorrelationOptions {
  /** Let each pair count with its summed strength in the correlation. Default: false, a tied pair counts 1. */
  readonly weighted?: boolean;
  /** Tells the p-value of two layers' match, such as that of `qap`. Default: none is told. */
  readonly significance?: (first: TieArrays, second: TieArrays) => number | null;
}

/** Tables of layers by layers, symmetric. */
export interface LayerCorrelation {
  /** Pearson's r over pairs of actors. */
  readonly pearson: readonly (readonly (number | null)[])[];
  /** Pairs tied in both layers / pairs tied in either. */
  readonly jaccard: readonly (readonly (number | null)[])[];
  /** What `significance` tells; `null` without it and for a layer with itself. */
  readonly p: readonly (readonly (number | null)[])[];
}

/**
 * Tells how alike the layers of a multiplex network are, two by two.
 *
 * Pearson's r from −1 to 1 and Jaccard's index from 0 to 1 over pairs of different actors: every ordered pair as soon
 * as one layer is directed, otherwise each pair once. No unit. r is `null` when all pairs of a layer have the same
 * number, as in a layer without ties; Jaccard's index when neither layer has a tie.
 *
 * An undirected tie beside directed ones counts both ways. Parallel ties count once, with `weighted` they add up;
 * self-loops do not count; pairs of isolated actors do. Pairs are not independent, so r alone says nothing about
 * chance: hand in `significance`.
 *
 * O(layers² × ties) time, O(layers × ties) space, and what `significance` takes.
 *
 * @example
 * const line = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 1, 2),
 *   targets: Uint32Array.of(1, 2, 3),
 *   weights: Float64Array.of(1, 1, 1),
 * };
 * const fork = { ...line, sources: Uint32Array.of(0, 1, 1) };
 * const { pearson, jaccard } = layerCorrelation([line, fork]);
 * pearson[0]?.[1]; // ≈ 0.3333333333
 * jaccard[0]?.[1]; // => 0.5
 * @throws {ActorNetworkError} `invalid-option` when the layers have different numbers of actors.
 */
export function layerCorrelation(
  layers: readonly TieArrays[],
  { weighted = false, significance }: LayerCorrelationOptions = {},
): LayerCorrelation {
  checkSameOrder(layers, "layers");
  const bothWays = layers.some(({ directed }) => directed);
  const order = layers[0]?.order ?? 0;
  const pairs = (order * (order - 1)) / (bothWays ? 1 : 2);
  const spreads = layers.map((layer) => {
    const dyads = tiedDyads(layer, { bothWays, loops: false });
    return spreadOf(dyads.keys, weighted ? dyads.sums : dyads.keys.map(() => 1), pairs);
  });
  const table = (value: (row: number, column: number) => number | null): (number | null)[][] => {
    const rows = layers.map(() => layers.map((): number | null => null));
    for (let row = 0; row < layers.length; row += 1) {
      for (let column = 0; column <= row; column += 1) {
        const cell = value(row, column);
        (rows[row] as (number | null)[])[column] = cell;
        (rows[column] as (number | null)[])[row] = cell;
      }
    }
    return rows;
  };
  const layer = (index: number): TieArrays => layers[index] as TieArrays;
  return {
    pearson: table((row, column) => pearsonOf(spreads[row] as Spread, spreads[column] as Spread, pairs)),
    jaccard: table((row, column) => compareNetworks(layer(row), layer(column)).jaccard),
    p: table((row, column) =>
      significance && row !== column ? significance(layer(column), layer(row)) : null,
    ),
  };
}

interface Spread {
  readonly of: ReadonlyMap<number, number>;
  readonly mean: number;
  /** Sum of squared distances from the mean; 0 only where all pairs have the same number. */
  readonly squares: number;
}

function spreadOf(keys: TiedDyads["keys"], values: Float64Array, pairs: number): Spread {
  const of = new Map(Array.from(keys, (key, index) => [key, values[index] as number]));
  const mean = pairs === 0 ? 0 : values.reduce((total, value) => total + value, 0) / pairs;
  const first = keys.length < pairs ? 0 : values[0];
  if (values.every((value) => value === first)) return { of, mean, squares: 0 };
  const tied = values.reduce((total, value) => total + (value - mean) * (value - mean), 0);
  return { of, mean, squares: tied + (pairs - keys.length) * mean * mean };
}

function pearsonOf(first: Spread, second: Spread, pairs: number): number | null {
  if (first.squares === 0 || second.squares === 0) return null;
  let [products, seen] = [0, 0];
  for (const [key, value] of first.of) {
    products += (value - first.mean) * ((second.of.get(key) ?? 0) - second.mean);
    seen += 1;
  }
  for (const [key, value] of second.of) {
    if (first.of.has(key)) continue;
    products -= first.mean * (value - second.mean);
    seen += 1;
  }
  products += (pairs - seen) * first.mean * second.mean;
  const scale = Math.sqrt(first.squares) * Math.sqrt(second.squares);
  return Math.max(-1, Math.min(1, products / scale));
}
