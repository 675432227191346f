import { expect, it } from "vitest";
import { scenarioPatterns } from "./scenarioPatterns.ts";

it("names outputs as a table of runs does, bounds as the case has them", () => {
  const why = { en: "so", zh: "如此" };
  expect(scenarioPatterns({ patterns: [{ output: "loss", min: 1, why }] }, "fermi.ces")).toEqual([
    { output: "fermi.ces.loss", min: 1, max: undefined },
  ]);
});
