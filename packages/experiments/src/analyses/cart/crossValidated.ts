import type { InputColumn } from "../boxes/InputColumn.ts";
import { complexities } from "./complexities.ts";
import type { GrownNode } from "./GrownNode.ts";
import { growTree } from "./growTree.ts";
import type { TreeTargets } from "./TreeTargets.ts";

/**
 * Sums of losses, and of their squares, over runs that were left out while a tree grew on the others, for each price of
 * a leaf and run, falling. A loss is a squared deviation, or 1 for the wrong class.
 */
export function crossValidated(
  inputs: readonly InputColumn[],
  targets: TreeTargets,
  prices: readonly number[],
  leastLeaf: number,
  foldOf: ArrayLike<number>,
): { losses: Float64Array; squares: Float64Array } {
  const [losses, squares] = [new Float64Array(prices.length), new Float64Array(prices.length)];
  const runs = Uint32Array.from({ length: foldOf.length }, (_, run) => run);
  for (const fold of new Set(Array.from(foldOf))) {
    const grown = runs.filter((run) => foldOf[run] !== fold);
    if (grown.length === 0) continue;
    const root = growTree(inputs, targets, grown, leastLeaf);
    const found = complexities(root);
    for (const run of runs.filter((each) => foldOf[each] === fold)) {
      // Prices fall from node to node on every path, so that the way down is walked once.
      let node = root;
      prices.forEach((price, place) => {
        while (node.split && (found.get(node) ?? 0) > price * grown.length) {
          node = node.split.isMet(run) ? node.split.yes : node.split.no;
        }
        const loss = lossOf(node, targets, run);
        losses[place] = (losses[place] as number) + loss;
        squares[place] = (squares[place] as number) + loss * loss;
      });
    }
  }
  return { losses, squares };
}

function lossOf(node: GrownNode, { kind, values, columns }: TreeTargets, run: number): number {
  if (kind === "classification") return 1 - (values[run * columns + node.winner] as number);
  return ((values[run] as number) - (node.means[0] as number)) ** 2;
}
