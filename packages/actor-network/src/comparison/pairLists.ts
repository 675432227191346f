import { adjacency } from "../model/adjacency.ts";
import { simpleTies } from "../model/simpleTies.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import type { DyadMatrix } from "./DyadMatrix.ts";

/** The pairs of actors whose number is not 0: those of actor `i` stand from `offsets[i]` up to `offsets[i + 1]`. */
export interface PairLists {
  readonly order: number;
  /** Both directions of a pair are listed; otherwise only the one whose sender has the smaller position. */
  readonly bothWays: boolean;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly values: Float64Array;
}

/**
 * Lists the pairs of a network or matrix that have a number other than 0; without `weighted` that number is then 1.
 *
 * O(actors + ties), for a matrix O(actors²).
 */
export function pairLists(
  relation: TieArrays | DyadMatrix,
  options: { readonly bothWays: boolean; readonly weighted: boolean },
): PairLists {
  const { order } = relation;
  const row = "values" in relation ? rowOfMatrix(relation) : rowOfNetwork(relation);
  const offsets = new Uint32Array(order + 1);
  const targets: number[] = [];
  const values: number[] = [];
  for (let from = 0; from < order; from += 1) {
    row(from, (to, value) => {
      if (from === to || (options.weighted && value === 0) || (to < from && !options.bothWays)) return;
      targets.push(to);
      values.push(options.weighted ? value : 1);
    });
    offsets[from + 1] = targets.length;
  }
  return {
    order,
    bothWays: options.bothWays,
    offsets,
    targets: Uint32Array.from(targets),
    values: Float64Array.from(values),
  };
}

type Row = (from: number, put: (to: number, value: number) => void) => void;

function rowOfMatrix({ order, values }: DyadMatrix): Row {
  return (from, put) => {
    for (let to = 0; to < order; to += 1) {
      const value = values[from * order + to] as number;
      if (value !== 0) put(to, value);
    }
  };
}

function rowOfNetwork(network: TieArrays): Row {
  const { offsets, targets, weights } = adjacency(simpleTies(network), "out");
  return (from, put) => {
    const end = offsets[from + 1] as number;
    for (let slot = offsets[from] as number; slot < end; slot += 1) {
      put(targets[slot] as number, weights[slot] as number);
    }
  };
}
