import type { PrunedTree } from "./PrunedTree.ts";
import type { TreeNode } from "./TreeNode.ts";

/** How far a tree grows. */
export interface TreeOptions {
  /** Seed of the folds. */
  readonly seed: number;
  /** Least runs in a leaf. Default: 10. */
  readonly leastLeaf?: number;
  /** Parts that are left out in turn. Default: 10, or the number of runs where there are fewer. */
  readonly folds?: number;
  /** Which tree is kept: the smallest within one standard error of the least error, or that of the least. Default: the first. */
  readonly choice?: "one-standard-error" | "least-error";
}

/** A tree of questions that was grown and cut back. */
export interface DecisionTree<Value> {
  readonly root: TreeNode<Value>;
  /** Classes in the order of their first run; `null` in a regression tree. */
  readonly classes: readonly Value[] | null;
  /** From the root alone to the largest tree. */
  readonly sequence: readonly PrunedTree[];
  /** Place of the tree in the sequence. */
  readonly chosen: number;
  /** For each input its part of all that splits take away, 0 to 1, adding up to 1; `null` in a tree without splits. */
  readonly importance: readonly number[] | null;
}
