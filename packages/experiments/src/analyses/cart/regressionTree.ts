import { checkedInputs } from "../boxes/checkedInputs.ts";
import type { InputColumn } from "../boxes/InputColumn.ts";
import { checkedOutputs } from "../checkedOutputs.ts";
import type { DecisionTree, TreeOptions } from "./DecisionTree.ts";
import { fittedTree } from "./fittedTree.ts";

/**
 * Tells in which parts of the inputs an output is high or low, as a tree of questions (CART).
 *
 * Each question parts a group of runs so that squared deviations from the two means are least: inputs below a bound
 * midway between two values, or some of the categories. The tree is then cut back by what a leaf costs, and kept at the
 * size that errs least on runs left out, or the smallest within one standard error of it. Values of leaves are means in
 * the unit of the output; they have no interval, for the leaves were made of the same runs: the cross-validated error
 * is what tells how far to trust them. Errors are shares of the squared deviations at the root: 1 is no better than the
 * mean. Importance counts only the inputs that were asked about; one that says nearly the same as another may have none.
 *
 * O(folds · inputs · runs log runs · depth) time, for 1,000 leaves and more also leaves² for cutting back.
 *
 * @example
 * const x = Array.from({ length: 100 }, (_, run) => run / 100);
 * const tree = regressionTree([{ kind: "numeric", values: x }], x.map((value) => (value < 0.3 ? 5 : 1)), { seed: 1 });
 * tree.root.split.question; // => { kind: "range", input: 0, low: null, high: 0.295 }
 * tree.root.split.yes.value; // => 5
 * @throws {ExperimentsError} `invalid-counts`, `invalid-value`.
 * @see Breiman, Friedman, Olshen & Stone (1984), Classification and regression trees, Wadsworth.
 */
export function regressionTree(
  inputs: readonly InputColumn[],
  outputs: ArrayLike<number>,
  options: TreeOptions,
): DecisionTree<number> {
  checkedInputs(inputs, outputs.length);
  const values = Float64Array.from(checkedOutputs(outputs, outputs.length));
  const unit = powerAbove(values.reduce((most, value) => Math.max(most, Math.abs(value)), 0));
  const targets = { kind: "regression", values: values.map((value) => value / unit), columns: 1 } as const;
  const tree = fittedTree(
    inputs,
    targets,
    values.length,
    options,
    ({ means }) => (means[0] as number) * unit,
  );
  return { ...tree, classes: null };
}

/** A power of two, by which division is exact: squares of the outputs in this unit neither overflow nor vanish. */
function powerAbove(widest: number): number {
  let unit = 1;
  while (unit < widest) unit *= 2;
  while (widest > 0 && unit / 2 >= widest) unit /= 2;
  return unit;
}
