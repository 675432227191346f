import type { InputColumn } from "../boxes/InputColumn.ts";
import type { Complexities } from "./complexities.ts";
import { crossValidated } from "./crossValidated.ts";
import type { GrownNode } from "./GrownNode.ts";
import type { PrunedTree } from "./PrunedTree.ts";
import type { TreeTargets } from "./TreeTargets.ts";

interface Grown {
  readonly inputs: readonly InputColumn[];
  readonly targets: TreeTargets;
  readonly root: GrownNode;
  readonly prices: Complexities;
  readonly leastLeaf: number;
}

/** The trees from the root alone to the largest, with the error of each over runs left out. */
export function prunedSequence(
  { inputs, targets, root, prices, leastLeaf }: Grown,
  foldOf: ArrayLike<number>,
): PrunedTree[] {
  const ends = [...new Set(prices.values())].filter((price) => price > 0).sort((a, b) => b - a);
  const steps = [...ends, 0];
  const runs = root.runs.length;
  // Between two steps the tree is the same; their geometric mean stands for all prices there.
  const middles = steps.map((price, place) => {
    const above = steps[place - 1];
    return above === undefined ? Infinity : Math.sqrt(price / runs) * Math.sqrt(above / runs);
  });
  const { losses, squares } = crossValidated(inputs, targets, middles, leastLeaf, foldOf);
  return steps.map((price, place) => {
    const { risk, leaves } = sizeOf(root, prices, price);
    const loss = losses[place] as number;
    const spread = Math.sqrt(Math.max(0, (squares[place] as number) - (loss * loss) / runs));
    return {
      price: root.risk === 0 ? 0 : price / root.risk,
      leaves,
      error: root.risk === 0 ? 0 : risk / root.risk,
      crossValidated: root.risk === 0 ? null : { error: loss / root.risk, standardError: spread / root.risk },
    };
  });
}

function sizeOf(node: GrownNode, prices: Complexities, price: number): { risk: number; leaves: number } {
  if (!node.split || (prices.get(node) ?? 0) <= price) return { risk: node.risk, leaves: 1 };
  const [yes, no] = [sizeOf(node.split.yes, prices, price), sizeOf(node.split.no, prices, price)];
  return { risk: yes.risk + no.risk, leaves: yes.leaves + no.leaves };
}
