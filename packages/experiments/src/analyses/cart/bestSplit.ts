import { between } from "../boxes/between.ts";
import type { InputColumn } from "../boxes/InputColumn.ts";
import type { Restriction } from "../boxes/Restriction.ts";
import { bestCut, type TargetGroup } from "./bestCut.ts";
import { bestSubset } from "./bestSubset.ts";
import type { TreeTargets } from "./TreeTargets.ts";

export interface FoundSplit {
  readonly question: Restriction;
  readonly otherwise: Restriction;
  readonly gain: number;
}

/** The question to a node that takes away most spread, the first of equals; `null` where none takes away any. */
export function bestSplit(
  inputs: readonly InputColumn[],
  targets: TreeTargets,
  node: { readonly runs: Uint32Array; readonly means: Float64Array },
  leastLeaf: number,
): FoundSplit | null {
  let best: FoundSplit | null = null;
  inputs.forEach((column, input) => {
    const groups = grouped(column.values, targets, node);
    const found =
      column.kind === "numeric"
        ? cutOf(groups, input, leastLeaf)
        : subsetOf(groups, input, leastLeaf, targets);
    if (found && found.gain > (best?.gain ?? 0)) best = found;
  });
  return best;
}

type Group = TargetGroup & { readonly value: string | number };

/** Runs of equal value together, with their targets about the node's means. */
function grouped(
  values: ArrayLike<string | number>,
  { values: targets, columns }: TreeTargets,
  { runs, means }: { readonly runs: Uint32Array; readonly means: Float64Array },
): Group[] {
  const groups = new Map<string | number, { value: string | number; runs: number; sums: Float64Array }>();
  for (const run of runs) {
    const value = values[run] as string | number;
    let group = groups.get(value);
    if (!group) {
      group = { value, runs: 0, sums: new Float64Array(columns) };
      groups.set(value, group);
    }
    group.runs += 1;
    for (let column = 0; column < columns; column += 1) {
      const gap = (targets[run * columns + column] as number) - (means[column] as number);
      group.sums[column] = (group.sums[column] as number) + gap;
    }
  }
  return [...groups.values()];
}

function cutOf(groups: Group[], input: number, leastLeaf: number): FoundSplit | null {
  groups.sort((a, b) => (a.value as number) - (b.value as number));
  const { place, gain } = bestCut(groups, leastLeaf);
  if (place === 0) return null;
  const bound = between(groups[place - 1]?.value as number, groups[place]?.value as number);
  return {
    question: { kind: "range", input, low: null, high: bound },
    otherwise: { kind: "range", input, low: bound, high: null },
    gain,
  };
}

function subsetOf(
  groups: Group[],
  input: number,
  leastLeaf: number,
  { columns }: TreeTargets,
): FoundSplit | null {
  const { chosen, gain } = columns > 2 ? bestSubset(groups, leastLeaf) : orderedSubset(groups, leastLeaf);
  if (chosen.length === 0) return null;
  const others = groups.filter((group) => !chosen.includes(group));
  const among = (some: readonly Group[]) =>
    ({ kind: "values", input, values: some.map(({ value }) => value) }) as const;
  return { question: among(chosen), otherwise: among(others), gain };
}

/** With one number to explain, the best subset is a beginning of the categories in the order of their means. */
function orderedSubset(groups: Group[], leastLeaf: number): { chosen: Group[]; gain: number } {
  const meanOf = ({ sums, runs }: Group) => (sums[0] as number) / runs;
  groups.sort((a, b) => meanOf(a) - meanOf(b));
  const { place, gain } = bestCut(groups, leastLeaf);
  return { chosen: groups.slice(0, place), gain };
}
