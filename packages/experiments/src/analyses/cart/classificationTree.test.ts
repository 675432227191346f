import { stream, uniform } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import type { InputColumn } from "../boxes/InputColumn.ts";
import { classificationTree } from "./classificationTree.ts";
import { treeRules } from "./treeRules.ts";

const numeric = (values: ArrayLike<number>): InputColumn => ({ kind: "numeric", values });

describe("classificationTree", () => {
  it("counts impurity by hand", () => {
    // Gini: 4 (1 − ½ − 0) = 2 at the root, 0 after 2.5; the share taken away is all of it.
    const labels = ["no", "no", "yes", "yes"];
    const tree = classificationTree([numeric([1, 2, 3, 4])], labels, {
      seed: 1,
      leastLeaf: 1,
      folds: 4,
      choice: "least-error",
    });
    expect(tree.classes).toEqual(["no", "yes"]);
    expect(tree.sequence.map(({ price, error }) => [price, error])).toEqual([
      [1, 1],
      [0, 0],
    ]);
    expect(tree.root).toMatchObject({ runs: 4, value: "no", counts: [2, 2], split: { gain: 1 } });
    expect(tree.root.split?.yes).toEqual({ runs: 2, value: "no", counts: [2, 0], split: null });
  });

  it("finds three classes in the categories of an input, by trying all subsets", () => {
    const kinds = Array.from({ length: 90 }, (_, run) => "abcdef".charAt(run % 6));
    const labels = kinds.map((kind) => (kind < "c" ? 0 : kind < "e" ? 1 : 2));
    const tree = classificationTree([{ kind: "categorical", values: kinds }], labels, { seed: 1 });
    const rules = treeRules(tree).map(({ box, value, counts }) => ({ box, value, counts }));
    expect(rules).toHaveLength(3);
    for (const { counts } of rules) expect([...(counts ?? [])].sort()).toEqual([0, 0, 30]);
    expect(new Set(rules.map(({ value }) => value))).toEqual(new Set([0, 1, 2]));
  });

  it("refuses more categories than subsets can be tried for, with more than two classes only", () => {
    const kinds = Array.from({ length: 130 }, (_, run) => run % 13);
    const inputs: InputColumn[] = [{ kind: "categorical", values: kinds }];
    const options = { seed: 1 };
    expect(() =>
      classificationTree(
        inputs,
        kinds.map((kind) => kind % 3),
        options,
      ),
    ).toThrow(expect.objectContaining({ code: "invalid-counts" }));
    const two = classificationTree(
      inputs,
      kinds.map((kind) => kind % 2),
      options,
    );
    expect(two.sequence.at(-1)?.error).toBe(0);
  });

  it("errs on runs left out as often as on new ones, where the runs of the tree flatter it", () => {
    const random = stream({ root: 4 });
    const draw = (count: number) => Array.from({ length: count }, () => uniform(random));
    const columns = [draw(400), draw(400), draw(400)];
    const labels = draw(400).map((lot, run) => ((columns[0]?.[run] ?? 0) > 0.5 ? lot < 0.8 : lot < 0.2));
    const { sequence, root } = classificationTree(columns.map(numeric), labels, { seed: 1 });
    const largest = sequence.at(-1);
    expect(largest?.error).toBeLessThan((largest?.crossValidated?.error ?? 0) - 0.05);
    // A fifth is wrong at best, of a half wrong at the root.
    const chosen = sequence[1]?.crossValidated;
    expect(Math.abs((chosen?.error ?? 0) - 0.4)).toBeLessThan(0.1);
    expect(root.split?.question).toMatchObject({ kind: "range", input: 0 });
  });
});
