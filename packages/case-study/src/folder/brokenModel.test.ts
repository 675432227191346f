import { describe, it } from "vitest";
import { type BrokenCase, expectRefused } from "../testing/brokenCase.ts";
import { appended, replaced } from "../testing/caseChanges.ts";

const file = "model.yaml";
const parameter = (name: string, value: string): string =>
  `  ${name}: { value: ${value}, provenance: assumed, source: no source }\n`;
const noMeaning = "a key that has no meaning here";

const model: readonly BrokenCase[] = [
  {
    name: "a parameter is unknown",
    change: replaced(file, "fusion:", "fusionn:"),
    file,
    line: 4,
    column: "parameters.fusionn",
    found: noMeaning,
    expected: "only those of the documentation",
  },
  {
    name: "a parameter is called __proto__",
    change: replaced(file, "  fusion:", "  __proto__:"),
    file,
    line: 4,
    column: "parameters.__proto__",
    found: noMeaning,
    expected: "only those of the documentation",
  },
  {
    name: "a value is outside its range",
    change: replaced(file, "value: 0.6", "value: 1.6"),
    file,
    line: 4,
    column: "parameters.fusion.value",
    found: "1.6",
    expected: "a value inside the range",
  },
  {
    name: "a value is outside the model's limits",
    change: replaced(file, "value: 0.6, range: [0, 1]", "value: 1.6"),
    file,
    line: 4,
    column: "parameters.fusion.value",
    found: "1.6",
    expected: "at most 1",
  },
  {
    name: "a value is not finite",
    change: replaced(file, "value: 0.6", "value: .inf"),
    file,
    line: 4,
    column: "parameters.fusion.value",
    found: "Infinity",
    expected: "a number",
  },
  {
    name: "a range reaches beyond the model's limits",
    change: replaced(file, "range: [0, 1]", "range: [0, 1.2]"),
    file,
    line: 4,
    column: "parameters.fusion.range",
    found: '"fusion" becomes 1.2',
    expected: "0 to 1",
  },
  {
    name: "a range has one end",
    change: replaced(file, "range: [0, 1]", "range: [0]"),
    file,
    line: 4,
    column: "parameters.fusion.range",
    found: "[0]",
    expected: "a list of at least 2",
  },
  {
    name: "a range is too wide for what a built-in proposition makes of it",
    change: replaced(file, "range: [0.5, 3]", "range: [0.5, 60]"),
    file,
    line: 7,
    column: "parameters.campaignSize",
    found: '"campaignSize" becomes 120',
    expected: "0 to 100 where a built-in proposition changes it",
  },
  {
    name: "a provenance is unknown",
    change: replaced(
      file,
      "provenance: assumed, source: no source; half",
      "provenance: guessed, source: half",
    ),
    file,
    line: 6,
    column: "parameters.surge.provenance",
    found: '"guessed"',
    expected: 'one of "found", "computed", "assumed", "calibrated"',
  },
  {
    name: "the shares of power do not add up",
    change: appended(file, parameter("powerState", "0.9")),
    file,
    line: 8,
    column: "parameters.powerState.value",
    found: "power shares that do not add up",
    expected: "powerState + powerCapital + powerSociety = 1",
  },
  {
    name: "a run has steps without end",
    change: appended(file, parameter("normalStep", "0.0005")),
    file,
    line: 8,
    column: "parameters.normalStep.value",
    found: "2081040 steps",
    expected: "at most 1000000",
  },
  {
    name: "a step does not divide the weeks",
    change: appended(file, parameter("emergencyStep", "0.3")),
    file,
    line: 8,
    column: "parameters.emergencyStep.value",
    found: "steps of 0.3 in 52 weeks",
    expected: "emergencyStep to divide emergencyWeeks",
  },
  {
    name: "the weeks have a range, which no step can divide throughout",
    change: appended(file, parameter("normalWeeks", "520, range: [100, 1000]")),
    file,
    line: 8,
    column: "parameters.normalWeeks.range",
    found: "a range from 100 to 1000",
    expected: "one value, so that steps fill the weeks",
  },
  {
    name: "the run has no weeks",
    change: appended(file, parameter("normalWeeks", "0") + parameter("emergencyWeeks", "0")),
    file,
    line: 9,
    column: "parameters.emergencyWeeks.value",
    found: "a run of 0 weeks",
    expected: "normalWeeks + emergencyWeeks above 0",
  },
];

describe("readCase refuses a model in which", () => {
  it.each(model)("$name", expectRefused);
});
