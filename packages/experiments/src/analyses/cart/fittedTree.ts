import { permutation, stream } from "@commonweal/numerics";
import { checkedCount } from "../../statistics/checkedCount.ts";
import type { InputColumn } from "../boxes/InputColumn.ts";
import { type Complexities, complexities } from "./complexities.ts";
import type { DecisionTree, TreeOptions } from "./DecisionTree.ts";
import type { GrownNode } from "./GrownNode.ts";
import { growTree } from "./growTree.ts";
import type { PrunedTree } from "./PrunedTree.ts";
import { prunedSequence } from "./prunedSequence.ts";
import type { TreeNode } from "./TreeNode.ts";
import type { TreeTargets } from "./TreeTargets.ts";

/** Grows a tree, cuts it back to each of its sequence, and keeps the one that errs least on runs left out. */
export function fittedTree<Value>(
  inputs: readonly InputColumn[],
  targets: TreeTargets,
  runs: number,
  {
    seed,
    leastLeaf = 10,
    folds = Math.max(2, Math.min(10, runs)),
    choice = "one-standard-error",
  }: TreeOptions,
  labelOf: (node: GrownNode) => Value,
): Omit<DecisionTree<Value>, "classes"> {
  checkedCount("runs", runs, 2, 2 ** 31);
  checkedCount("leastLeaf", leastLeaf, 1, 1e9);
  checkedCount("folds", folds, 2, runs);
  const foldOf = permutation(stream({ root: seed, purpose: "tree: folds" }), runs).map(
    (place) => place % folds,
  );
  const all = Uint32Array.from({ length: runs }, (_, run) => run);
  const root = growTree(inputs, targets, all, leastLeaf);
  const prices = complexities(root);
  const sequence = prunedSequence({ inputs, targets, root, prices, leastLeaf }, foldOf);
  const chosen = chosenOf(sequence, choice);
  const price = (sequence[chosen]?.price ?? 0) * root.risk;
  const spread = spreadOf(root, targets);
  const gains = new Float64Array(inputs.length);
  // A price that was divided by the root's risk may not come back to its last digit.
  const kept = (node: GrownNode) => (prices.get(node) ?? 0) > price * (1 + 1e-12);
  const tree = shown(root, {
    prices,
    kept,
    spread,
    gains,
    labelOf,
    hasCounts: targets.kind === "classification",
  });
  const total = gains.reduce((sum, gain) => sum + gain, 0);
  return {
    root: tree,
    sequence,
    chosen,
    importance: total > 0 ? Array.from(gains, (gain) => gain / total) : null,
  };
}

interface Showing<Value> {
  readonly prices: Complexities;
  readonly kept: (node: GrownNode) => boolean;
  readonly spread: number;
  readonly gains: Float64Array;
  readonly labelOf: (node: GrownNode) => Value;
  readonly hasCounts: boolean;
}

function shown<Value>(node: GrownNode, showing: Showing<Value>): TreeNode<Value> {
  const { kept, spread, gains, labelOf, hasCounts } = showing;
  const { runs, split, means } = node;
  const base = {
    runs: runs.length,
    value: labelOf(node),
    counts: hasCounts ? Array.from(means, (mean) => Math.round(mean * runs.length)) : null,
  };
  if (!split || !kept(node)) return { ...base, split: null };
  const { question, otherwise } = split;
  const gain = split.gain / spread;
  gains[question.input] = (gains[question.input] as number) + gain;
  return {
    ...base,
    split: { question, otherwise, gain, yes: shown(split.yes, showing), no: shown(split.no, showing) },
  };
}

/** Squared deviations of the targets at the root, which splits take away from. */
function spreadOf({ runs, risk, means }: GrownNode, { kind }: TreeTargets): number {
  if (kind === "regression") return risk;
  return runs.length * (1 - means.reduce((sum, mean) => sum + mean * mean, 0));
}

function chosenOf(sequence: readonly PrunedTree[], choice: "one-standard-error" | "least-error"): number {
  const errors = sequence.map(({ crossValidated }) => crossValidated?.error ?? 0);
  const least = errors.indexOf(Math.min(...errors));
  if (choice === "least-error") return least;
  const limit = (errors[least] as number) + (sequence[least]?.crossValidated?.standardError ?? 0);
  return errors.findIndex((error) => error <= limit);
}
