import type { Restriction } from "../boxes/Restriction.ts";

/** A group of runs in a tree, with what parts it in two. */
export interface TreeNode<Value> {
  readonly runs: number;
  /** Mean output of the runs, or their most frequent class. */
  readonly value: Value;
  /** Runs of each class, in the order of the tree's classes; `null` in a regression tree. */
  readonly counts: readonly number[] | null;
  readonly split: TreeSplit<Value> | null;
}

export interface TreeSplit<Value> {
  /** What runs of `yes` meet. */
  readonly question: Restriction;
  /** What runs of `no` meet. */
  readonly otherwise: Restriction;
  /** Spread (squared deviations, or n times Gini impurity) that the split takes away, as a share of the root's. */
  readonly gain: number;
  readonly yes: TreeNode<Value>;
  readonly no: TreeNode<Value>;
}
