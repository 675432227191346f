import { expect, it } from "vitest";
import { readCase } from "../folder/readCase.ts";
import { changedCase, replaced } from "../testing/caseChanges.ts";
import { scenarios } from "./scenarios.ts";

it("runs a case's sequence of interventions, and names none where there is none", () => {
  const file = "experiment.yaml";
  const balance = "rebalancings: [{ rho: 0.5, dF: 0.5, at: 0 }]";
  const sequence = "[{ kind: rebalance, at: 0, dF: 0.5 }, { kind: build, at: 520, efficiency: 0.4 }]";
  const asked = (folder: ReturnType<typeof readCase>) => scenarios(folder.experiment, 1040)[1];
  expect(asked(readCase(changedCase(replaced(file, balance, `sequence: ${sequence}`))))).toMatchObject({
    rebalancings: [],
    interventions: [
      { kind: "rebalance", at: 0, dF: 0.5 },
      { kind: "build", at: 520, efficiency: 0.4 },
    ],
  });
  expect(asked(readCase(changedCase()))).not.toHaveProperty("interventions");
});
