import type { Grouping } from "../model/Grouping.ts";
import type { DyadMatrix } from "./DyadMatrix.ts";

/**
 * Says for each pair of actors whether both are of the same group: 1 if so, 0 if not.
 *
 * Without direction. The predictor for homophily in `mrqap`. O(actors²) time and space.
 *
 * @example
 * const groups = { names: ["state", "society"], of: Int32Array.of(0, 0, 1) };
 * [...sameGroupMatrix(groups).values]; // => [0, 1, 0, 1, 0, 0, 0, 0, 0]
 */
export function sameGroupMatrix({ of }: Grouping): DyadMatrix {
  const order = of.length;
  const values = Float64Array.from({ length: order * order }, (_, place) => {
    const [row, column] = [Math.floor(place / order), place % order];
    return row !== column && of[row] === of[column] ? 1 : 0;
  });
  return { directed: false, order, values };
}
