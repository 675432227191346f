import { checkSize } from "./checkSize.ts";
import type { Place } from "./fileError.ts";
import { growingArray } from "./growingArray.ts";
import type { Limits } from "./limits.ts";
import type { NetworkFileBuilder } from "./networkFileBuilder.ts";
import { returnedTies } from "./returnedTies.ts";

/** The cells of one or several matrices that are not 0, in the file's order. */
export interface MatrixTies {
  /** Notes a tie; `weight` is `null` where the file has none, `layer` counts the matrices from 0. */
  readonly put: (source: number, target: number, weight: number | null, place: Place, layer?: number) => void;
  /**
   * Adds the ties to the builder. With `directed` left open they are undirected when every one of them is returned
   * with the same weight, and the report says which way it went. Weights that are all 1 state nothing.
   */
  readonly settle: (facts: {
    readonly order: number;
    readonly directed: boolean | null;
    /** What each matrix is called, for the attribute `relation`; `null` when there is one only. */
    readonly layers?: readonly string[] | null;
  }) => { readonly directed: boolean };
}

export function matrixTies(builder: NetworkFileBuilder, bounds: Pick<Limits, "ties">): MatrixTies {
  const sources = growingArray(Uint32Array);
  const targets = growingArray(Uint32Array);
  const weights = growingArray(Float64Array);
  const layers = growingArray(Uint32Array);
  let stated = false;
  return {
    put: (source, target, weight, place, layer = 0) => {
      checkSize("ties", sources.size() + 1, bounds.ties, place);
      sources.push(source);
      targets.push(target);
      weights.push(weight ?? Number.NaN);
      layers.push(layer);
      if (weight !== null && weight !== 1) stated = true;
    },
    settle: (facts) => {
      const ties = {
        sources: sources.taken(),
        targets: targets.taken(),
        weights: weights.taken(),
        layers: layers.taken(),
      };
      const { report } = builder;
      const returned = facts.directed === true ? null : returnedTies(ties, facts.order);
      const directed = facts.directed ?? returned === null;
      let merged = 0;
      const column = facts.layers ? builder.tieColumns.named("relation", []) : null;
      for (let tie = 0; tie < ties.sources.length; tie += 1) {
        if (returned?.[tie] === 1) {
          merged += 1;
          continue;
        }
        const source = ties.sources[tie] ?? 0;
        const target = ties.targets[tie] ?? 0;
        const weight = ties.weights[tie] ?? Number.NaN;
        const added = builder.addTie(
          source,
          target,
          stated && !Number.isNaN(weight) ? weight : null,
          [],
          directed,
        );
        if (column !== null) {
          builder.tieColumns.set(column, added, facts.layers?.[ties.layers[tie] ?? 0] ?? null);
        }
      }
      if (merged > 0) {
        report.merge("Every tie is returned with the same weight; the two are one undirected tie.", merged);
      } else if (facts.directed === null && ties.sources.length > 0 && directed) {
        report.warn("Not every tie is returned with the same weight; ties are taken as directed.");
      }
      return { directed };
    },
  };
}
