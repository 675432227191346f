import { describe, expect, it } from "vitest";
import { calibrateIndirect } from "./calibration/calibrateIndirect.ts";
import { consistency } from "./fit/consistency.ts";
import { coverage } from "./fit/coverage.ts";
import { necessity } from "./fit/necessity.ts";
import { pri } from "./fit/pri.ts";
import type { QcaData } from "./model/QcaData.ts";
import { singleNecessity } from "./necessity/singleNecessity.ts";
import { supersets } from "./necessity/supersets.ts";
import { robustnessFit } from "./robustness/robustnessFit.ts";
import { conjunction } from "./sets/conjunction.ts";
import { negation } from "./sets/negation.ts";
import { truthTable } from "./table/truthTable.ts";

const data = (changes: {
  first?: number[];
  levels?: number;
  outcome?: number[];
  name?: string;
}): QcaData => ({
  conditions: [
    { name: "A", values: [1, 0] },
    {
      name: changes.name ?? "B",
      values: changes.first ?? [1, 0],
      ...(changes.levels === undefined ? {} : { levels: changes.levels }),
    },
  ],
  outcome: { name: "Y", values: changes.outcome ?? [1, 0] },
});

describe("the path of an error", () => {
  it.each([
    ["a membership of a condition", data({ first: [0, 2] }), ["conditions", 1, "values", 1]],
    ["a level", data({ first: [0, 3], levels: 3 }), ["conditions", 1, "values", 1]],
    ["the number of levels", data({ levels: 1 }), ["conditions", 1, "levels"]],
    ["too few cases", data({ first: [1] }), ["conditions", 1, "values"]],
    ["a name", data({ name: "A*B" }), ["conditions", 1, "name"]],
    ["a name twice", data({ name: "A" }), ["conditions", 1, "name"]],
    ["a membership in the outcome", data({ outcome: [1, -1] }), ["outcome", "values", 1]],
  ])("leads through the data to %s, for tables and for necessity", (_, found, path) => {
    for (const work of [truthTable, singleNecessity, supersets]) {
      expect(() => work(found)).toThrow(expect.objectContaining({ path }));
    }
  });

  it.each([
    ["a condition", () => consistency([2], [1]), ["condition", 0]],
    ["an outcome of consistency", () => consistency([1], [2]), ["outcome", 0]],
    ["an outcome of coverage", () => coverage([1], [2]), ["outcome", 0]],
    ["an outcome of necessity", () => necessity([1], [2]), ["outcome", 0]],
    ["an outcome of PRI", () => pri([1], [2]), ["outcome", 0]],
    ["a condition of other cases", () => coverage([1, 0], [1]), ["condition"]],
    ["a set", () => negation([0, 2]), ["set", 1]],
    ["one of several sets", () => conjunction([[1], [2]]), ["sets", 1, 0]],
    ["a group", () => calibrateIndirect([1, 2], [0, 2]), ["groups", 1]],
    ["an initial solution", () => robustnessFit([2], [[1]], [1]), ["initial", 0]],
    ["a test solution", () => robustnessFit([1], [[1], [2]], [1]), ["tests", 1, 0]],
    ["an option", () => supersets(data({}), { coverageCut: 2 }), ["coverageCut"]],
  ])("begins with the argument or option: %s", (_, work, path) => {
    expect(work).toThrow(expect.objectContaining({ path }));
  });

  it("stands in the message as in code, without the name of a condition", () => {
    expect(() => truthTable(data({ name: "secret", first: [0, 2] }))).toThrow(
      "Membership 1 of conditions[1].values is 2; expected a number from 0 to 1.",
    );
  });
});
