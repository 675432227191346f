import type { InputColumn } from "../boxes/InputColumn.ts";
import { meets } from "../boxes/meets.ts";
import { bestSplit } from "./bestSplit.ts";
import type { GrownNode } from "./GrownNode.ts";
import type { TreeTargets } from "./TreeTargets.ts";

const deepest = 30;

/** Parts runs in two, again and again, each time by the question that takes away most spread. */
export function growTree(
  inputs: readonly InputColumn[],
  targets: TreeTargets,
  runs: Uint32Array,
  leastLeaf: number,
  depth = 0,
): GrownNode {
  const node = { runs, ...described(targets, runs) };
  const isDone = node.risk === 0 || runs.length < 2 * leastLeaf || depth === deepest;
  const found = isDone ? null : bestSplit(inputs, targets, node, leastLeaf);
  if (!found) return { ...node, split: null };
  const isMet = meets(inputs, found.question);
  const branch = (answer: boolean) =>
    growTree(
      inputs,
      targets,
      runs.filter((run) => isMet(run) === answer),
      leastLeaf,
      depth + 1,
    );
  return { ...node, split: { ...found, isMet, yes: branch(true), no: branch(false) } };
}

function described({ kind, values, columns }: TreeTargets, runs: Uint32Array) {
  const means = new Float64Array(columns);
  for (const run of runs) {
    for (let column = 0; column < columns; column += 1) {
      means[column] = (means[column] as number) + (values[run * columns + column] as number);
    }
  }
  for (let column = 0; column < columns; column += 1) means[column] = (means[column] as number) / runs.length;
  if (kind === "classification") {
    const winner = means.indexOf(Math.max(...means));
    const others = runs.reduce((count, run) => count + 1 - (values[run * columns + winner] as number), 0);
    return { means, winner, risk: others };
  }
  const first = values[runs[0] as number] as number;
  if (runs.every((run) => values[run] === first))
    return { means: Float64Array.of(first), winner: 0, risk: 0 };
  const mean = means[0] as number;
  const risk = runs.reduce((sum, run) => sum + ((values[run] as number) - mean) ** 2, 0);
  return { means, winner: 0, risk };
}
