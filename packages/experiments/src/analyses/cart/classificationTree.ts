import { ExperimentsError } from "../../errors.ts";
import { checkedInputs } from "../boxes/checkedInputs.ts";
import type { InputColumn } from "../boxes/InputColumn.ts";
import type { DecisionTree, TreeOptions } from "./DecisionTree.ts";
import { fittedTree } from "./fittedTree.ts";

const mostClasses = 100;

/**
 * Tells in which parts of the inputs runs are of which class, as a tree of questions (CART).
 *
 * Each question parts a group of runs so that n times Gini impurity, n (1 − Σ p²), falls most. The tree is cut back by
 * the runs that it puts into the wrong class, and kept at the size that errs least on runs left out, or the smallest
 * within one standard error of it. Errors are shares of the wrong runs at the root: 1 is no better than the most
 * frequent class. Counts of leaves have no interval, for the leaves were made of the same runs. With more than two
 * classes a node may hold up to 12 categories of an input, for all their subsets are tried.
 *
 * O(folds · inputs · runs log runs · depth) time, for 1,000 leaves and more also leaves² for cutting back.
 *
 * @example
 * const x = Array.from({ length: 100 }, (_, run) => run / 100);
 * const labels = x.map((value) => (value < 0.3 ? "fails" : "holds"));
 * const { root } = classificationTree([{ kind: "numeric", values: x }], labels, { seed: 1 });
 * root.split.yes.value; // => "fails"
 * root.split.no.counts; // => [0, 70]
 * @throws {ExperimentsError} `invalid-counts`, `invalid-value`.
 * @see Breiman, Friedman, Olshen & Stone (1984), Classification and regression trees, Wadsworth.
 */
export function classificationTree<Label extends string | number | boolean>(
  inputs: readonly InputColumn[],
  labels: ArrayLike<Label>,
  options: TreeOptions,
): DecisionTree<Label> {
  checkedInputs(inputs, labels.length);
  const given = Array.from(labels);
  const classes = [...new Set(given)];
  if (classes.length > mostClasses) {
    const message = `Found ${classes.length} classes; expected at most ${mostClasses}.`;
    throw new ExperimentsError("invalid-counts", message, ["labels"]);
  }
  const places = new Map(classes.map((label, place) => [label, place]));
  const values = new Float64Array(given.length * classes.length);
  given.forEach((label, run) => {
    values[run * classes.length + (places.get(label) as number)] = 1;
  });
  const targets = { kind: "classification", values, columns: classes.length } as const;
  const tree = fittedTree(inputs, targets, given.length, options, ({ winner }) => classes[winner] as Label);
  return { ...tree, classes };
}
