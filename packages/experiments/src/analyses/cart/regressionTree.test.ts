import { stream, uniform } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InputColumn } from "../boxes/InputColumn.ts";
import { insideBox } from "../boxes/insideBox.ts";
import { regressionTree } from "./regressionTree.ts";
import { treeRules } from "./treeRules.ts";

const numeric = (values: ArrayLike<number>): InputColumn => ({ kind: "numeric", values });
const categorical = (values: ArrayLike<string | number>): InputColumn => ({ kind: "categorical", values });
const options = { seed: 1, leastLeaf: 1, choice: "least-error" } as const;

describe("regressionTree", () => {
  it("parts four runs by hand, and tells what each question takes away", () => {
    // About the mean 4: 9 + 9 + 1 + 25 = 44; after 2.5: 0 + 8 of 44, or 36 taken away; then the rest.
    const tree = regressionTree([numeric([1, 2, 3, 4])], [1, 1, 5, 9], { ...options, folds: 2 });
    const { sequence } = tree;
    expect(sequence.at(-1)).toMatchObject({ leaves: 3, error: 0 });
    expect(sequence.map(({ price }) => price)).toEqual([
      expect.closeTo(36 / 44, 12),
      expect.closeTo(8 / 44, 12),
      0,
    ]);
  });

  it("sets some categories apart from others whatever their order", () => {
    const kinds = Array.from({ length: 80 }, (_, run) => ["a", "b", "c", "d"][run % 4] as string);
    const tree = regressionTree(
      [categorical(kinds)],
      kinds.map((kind) => ("ac".includes(kind) ? 1 : 3)),
      options,
    );
    expect(tree.root.split?.question).toEqual({ kind: "values", input: 0, values: ["a", "c"] });
    expect(tree.root.split?.otherwise).toEqual({ kind: "values", input: 0, values: ["b", "d"] });
    expect(tree.root.split?.gain).toBeCloseTo(1, 12);
    expect(tree.importance).toEqual([1]);
    expect(tree.root.value).toBe(2);
  });

  it("keeps the root alone where the output is noise", () => {
    const alone = Array.from({ length: 20 }, (_, root) => {
      const random = stream({ root, purpose: "noise" });
      const column = () => Array.from({ length: 200 }, () => uniform(random));
      return regressionTree([numeric(column()), numeric(column())], column(), { seed: root });
    }).filter(({ root }) => root.split === null);
    expect(alone.length).toBeGreaterThanOrEqual(16);
    expect(alone[0]?.importance).toBeNull();
  });

  it("says nothing where the output does not vary, to the last digit", () => {
    const tree = regressionTree([numeric([1, 2, 3])], [0.1, 0.1, 0.1], options);
    expect(tree.root).toEqual({ runs: 3, value: 0.1, counts: null, split: null });
    expect(tree.sequence).toEqual([{ price: 0, leaves: 1, error: 0, crossValidated: null }]);
  });

  it("puts every run into one rule, whose value is the mean of its runs", () => {
    const run = fc.tuple(fc.nat(9), fc.constantFrom("a", "b", "c"), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(fc.array(run, { minLength: 2, maxLength: 60 }), fc.nat(), (runs, seed) => {
        const inputs = [numeric(runs.map(([x]) => x)), categorical(runs.map(([, kind]) => kind))];
        const outputs = runs.map(([, , output]) => output);
        const tree = regressionTree(inputs, outputs, { ...options, seed, leastLeaf: 2 });
        const rules = treeRules(tree);
        const insides = rules.map(({ box }) => insideBox(inputs, box));
        for (const place of runs.keys()) {
          expect(insides.filter((inside) => inside[place])).toHaveLength(1);
        }
        for (const [rule, { runs: count, value }] of rules.entries()) {
          const chosen = outputs.filter((_, place) => insides[rule]?.[place]);
          expect(chosen).toHaveLength(count);
          expect(value).toBeCloseTo(chosen.reduce((sum, each) => sum + each, 0) / count, 10);
        }
        expect(rules.length).toBe(tree.sequence[tree.chosen]?.leaves);
      }),
    );
  });

  it("does not mind the unit of the output, nor of an input", () => {
    const random = stream({ root: 9 });
    const x = Array.from({ length: 120 }, () => uniform(random));
    const outputs = x.map((value) => (value < 0.4 ? 2 : 5) + uniform(random));
    const one = regressionTree([numeric(x)], outputs, { seed: 2 });
    const other = regressionTree(
      [numeric(x.map((value) => value * 8))],
      outputs.map((output) => output * 2 ** 900),
      { seed: 2 },
    );
    expect(other.sequence).toEqual(one.sequence);
    expect(other.root.value).toBe(one.root.value * 2 ** 900);
  });

  it.each([
    { name: "one run", outputs: [1], inputs: [numeric([1])], code: "invalid-counts" },
    {
      name: "an output that is no number",
      outputs: [1, Number.NaN],
      inputs: [numeric([1, 2])],
      code: "invalid-value",
    },
    {
      name: "inputs that are not one a run",
      outputs: [1, 2],
      inputs: [numeric([1])],
      code: "invalid-counts",
    },
  ])("refuses $name", ({ outputs, inputs, code }) => {
    expect(() => regressionTree(inputs, outputs, options)).toThrow(expect.objectContaining({ code }));
  });
});
