import { describe, it } from "vitest";
import { type BrokenCase, expectRefused } from "../testing/brokenCase.ts";
import { replaced } from "../testing/caseChanges.ts";

const file = "propositions.yaml";
const cutoffs = "    cutoffs: { effect: 0.02, majority: 0.5 }\n";
const ranged = (ranges: string) => replaced(file, cutoffs, `${cutoffs}    ranges: ${ranges}\n`);

const broken: readonly BrokenCase[] = [
  {
    name: "goes from high to low",
    change: ranged("{ effect: [0.04, 0.01] }"),
    ...{
      file,
      line: 6,
      column: "propositions[0].ranges.effect",
      found: "[0.04, 0.01]",
      expected: "from low to high",
    },
  },
  {
    name: "is of a cut-off that the proposition does not have",
    change: ranged("{ worse: [0.1, 0.2] }"),
    ...{
      file,
      line: 6,
      column: "propositions[0].ranges.worse",
      found: "a key that has no meaning here",
      expected: "",
    },
  },
  {
    name: "is of the noise on pseudo-data, which is no cut-off",
    change: ranged("{ noise: [0.02, 0.1] }"),
    ...{
      file,
      line: 6,
      column: "propositions[0].ranges.noise",
      found: "a key that has no meaning here",
      expected: "",
    },
  },
  {
    name: "has one end only",
    change: ranged("{ majority: [0.4] }"),
    ...{ file, line: 6, column: "propositions[0].ranges.majority", found: "[0.4]", expected: "2" },
  },
];

describe("the range of a cut-off", () => {
  it.each(broken)("is refused where it $name", (given) => expectRefused(given));
});
