import { oddHeadings, parameterTable } from "@commonweal/path-dependence";
import { describe, expect, it } from "vitest";
import { readCase } from "../folder/readCase.ts";
import { caseParameters } from "../study/caseParameters.ts";
import type { Study } from "../study/Study.ts";
import { changedCase } from "../testing/caseChanges.ts";
import { noExperiments } from "../testing/noExperiments.ts";
import { oddDescription } from "./oddDescription.ts";

const folder = readCase(changedCase());
const study: Study = {
  folder,
  options: { seed: 5, sets: 64, draws: 20 },
  periods: [],
  ties: [],
  agreement: null,
  changes: [],
  responses: [],
  information: [],
  beforeAfter: { performance: null, context: [], crises: 1, limits: [] },
  parameters: caseParameters(folder.model).data as Study["parameters"],
  patterns: [],
  tried: 64,
  accepted: 0,
  interventions: [],
  verdicts: [],
  propositions: [],
  firmness: [],
  variants: null,
  experiments: noExperiments,
  shown: null,
  runs: [],
  warnings: [],
};

describe.each(["en", "zh"] as const)("oddDescription, %s", (language) => {
  const text = oddDescription(study, language);

  it("has every heading of ODD and ODD+D, the case's title and its experiment", () => {
    const headings = text.split("\n").filter((line) => line.startsWith("##"));
    expect(headings.slice(0, -1)).toEqual(
      oddHeadings.map(({ level, title }) => `${"#".repeat(level)} ${title[language]}`),
    );
    expect(text.split("\n")[0]).toContain(folder.definition.title[language]);
    expect(text).toContain("- `baseline`:");
    for (const { id } of folder.experiment.interventions) expect(text).toContain(`- \`${id}\`: \``);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });

  it("lists every parameter with the case's value, range and provenance", () => {
    for (const { name } of parameterTable) {
      const row = text.split("\n").find((line) => line.startsWith(`| \`${name}\` |`));
      expect(row).toContain(`| ${study.parameters[name]} |`);
    }
    const fusion = folder.model.parameters.fusion;
    const row = text.split("\n").find((line) => line.startsWith("| `fusion` |"));
    expect(row).toContain(`| ${fusion?.provenance} |`);
    for (const end of fusion?.range ?? []) expect(row).toContain(String(end));
  });

  it("states the patterns that a run must show", () => {
    for (const { output, why } of folder.experiment.patterns) {
      expect(text).toMatch(new RegExp(`- \`${output}\` .*\\d`));
      expect(text).toContain(why[language]);
    }
  });
});
