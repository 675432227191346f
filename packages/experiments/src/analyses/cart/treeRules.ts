import type { Restriction } from "../boxes/Restriction.ts";
import type { DecisionTree } from "./DecisionTree.ts";
import type { TreeNode } from "./TreeNode.ts";

/** A leaf as a box: what leads to it, and what is there. */
export interface TreeRule<Value> {
  /** One restriction an input, empty for a tree without splits. */
  readonly box: readonly Restriction[];
  readonly runs: number;
  readonly value: Value;
  readonly counts: readonly number[] | null;
}

/**
 * Writes the leaves of a tree as boxes, in the order in which questions are answered with yes.
 *
 * Questions to one input are drawn together. Every run that grew the tree lies in one box; categories that it never met
 * lie in none.
 *
 * O(leaves · depth · categories).
 *
 * @example
 * const inputs = [{ kind: "numeric", values: Array.from({ length: 60 }, (_, run) => run) }];
 * const tree = regressionTree(inputs, inputs[0].values.map((x) => (x < 20 || x >= 40 ? 0 : 1)), { seed: 1 });
 * treeRules(tree).map(({ value }) => value); // => [0, 1, 0]
 * treeRules(tree)[1].box; // => [{ kind: "range", input: 0, low: 19.5, high: 39.5 }]
 */
export function treeRules<Value>({ root }: DecisionTree<Value>): TreeRule<Value>[] {
  return rulesOf(root, []);
}

function rulesOf<Value>(node: TreeNode<Value>, box: readonly Restriction[]): TreeRule<Value>[] {
  const { runs, value, counts, split } = node;
  if (!split) return [{ box, runs, value, counts }];
  return [
    ...rulesOf(split.yes, narrowed(box, split.question)),
    ...rulesOf(split.no, narrowed(box, split.otherwise)),
  ];
}

function narrowed(box: readonly Restriction[], next: Restriction): Restriction[] {
  const place = box.findIndex(({ input }) => input === next.input);
  const before = box[place];
  return before ? box.with(place, both(before, next)) : [...box, next];
}

function both(one: Restriction, other: Restriction): Restriction {
  if (one.kind === "range" && other.kind === "range") {
    const low = Math.max(one.low ?? -Infinity, other.low ?? -Infinity);
    const high = Math.min(one.high ?? Infinity, other.high ?? Infinity);
    return { ...one, low: low === -Infinity ? null : low, high: high === Infinity ? null : high };
  }
  // Categories of a deeper node are some of those above it.
  return other;
}
