import type { DecisionTree, TreeNode } from "@commonweal/experiments";
import { type TreeDiagramNode, treeDiagram } from "@commonweal/figures";
import { boxText } from "./boxText.ts";
import type { Drawing, NamedFigure } from "./Drawing.ts";

/** The tree as an outline; darker is a higher mean, or a larger share of points of interest. */
export function cartFigures<Value>(
  tree: DecisionTree<Value>,
  names: readonly string[],
  shownValue: (value: Value) => string,
  { sweep, words, options }: Drawing,
): NamedFigure[] {
  const levelOf = ({ value, counts, runs }: TreeNode<Value>) => {
    if (counts === null) return Number(value);
    return (counts[(tree.classes ?? []).indexOf("of interest" as Value)] ?? 0) / runs;
  };
  const levels: number[] = [];
  const collect = (node: TreeNode<Value>): void => {
    levels.push(levelOf(node));
    if (node.split) for (const next of [node.split.yes, node.split.no]) collect(next);
  };
  collect(tree.root);
  const [least, most] = tree.classes ? [0, 1] : [Math.min(...levels), Math.max(...levels)];
  const shownNode = (node: TreeNode<Value>): TreeDiagramNode => ({
    value: shownValue(node.value),
    runs: node.runs,
    shade: most > least ? (levelOf(node) - least) / (most - least) : 0.5,
    split: node.split && {
      question: boxText(node.split.question, names),
      yes: shownNode(node.split.yes),
      no: shownNode(node.split.no),
    },
  });
  const record = {
    id: "tree",
    title: words.treeTitle(sweep.output),
    source: words.source(sweep.means.length),
    description: words.treeText(tree.sequence[tree.chosen]?.leaves ?? 1),
    root: shownNode(tree.root),
    words: { ...words.tree, runs: words.points, empty: words.empty },
  };
  return [["tree", treeDiagram(record, options)]];
}
