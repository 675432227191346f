import { patternAcceptance, runEnsemble } from "@commonweal/experiments";
import { ensembleModel } from "@commonweal/path-dependence";
import { describe, expect, it } from "vitest";
import type { CaseVariants } from "../../folder/CaseVariants.ts";
import { readCase } from "../../folder/readCase.ts";
import { verdictOf } from "../../propositions/verdictOf.ts";
import { type CaseChange, changedCase, replaced } from "../../testing/caseChanges.ts";
import type { EnsembleRunner } from "../EnsembleRunner.ts";
import { ensembleOf } from "../ensembleOf.ts";
import { scenarioSetup } from "../scenarioSetup.ts";
import { answersByModels } from "./answersByModels.ts";

const short = replaced(
  "model.yaml",
  "parameters:\n",
  "parameters:\n  normalWeeks: { value: 52, provenance: assumed, source: short }\n  emergencyWeeks: { value: 20, provenance: assumed, source: short }\n",
);
const sets = 48;

/** Answers for a short case, with the runs that were asked for. */
async function answered(variants: CaseVariants, ...changes: readonly CaseChange[]) {
  const read = readCase(changedCase(short, ...changes));
  const folder = { ...read, experiment: { ...read.experiment, variants } };
  const setup = scenarioSetup(folder.model, folder.experiment);
  const design = { kind: "sobol", dimensions: setup.varying.length, size: sets, seed: 3 } as const;
  const asked: string[] = [];
  const runner: EnsembleRunner = async (spec, given, stage) => {
    asked.push(stage);
    return runEnsemble(spec, ensembleModel("network" in given ? given : { ...given, engine: "wasm" }));
  };
  const table = await runner(design, setup, "ensemble", 0);
  const patterns = folder.experiment.patterns.map(({ output, min, max }) => ({
    output: `baseline.${output}`,
    min,
    max,
  }));
  const accepted = patternAcceptance(table, patterns)?.accepted ?? new Uint32Array(0);
  const ensemble = ensembleOf(table, { tried: sets, varying: [], points: new Float64Array(0), accepted });
  const answers = await answersByModels({ folder, design, setup, seed: 3, ensemble }, runner);
  return { folder, setup, design, ensemble, answers, asked };
}

const few = { sets: 4, replications: 2 };

describe("answersByModels", () => {
  it("begins with the study's own model: its verdicts are the study's where all sets are run", async () => {
    const { folder, ensemble, answers } = await answered({ sets, choices: [], agents: { sets: 0 } });
    const [own, ...others] = answers?.models ?? [];
    const verdicts = folder.propositions.map((proposition) => {
      const { region: _, ...verdict } = verdictOf(proposition, ensemble);
      return verdict;
    });
    expect(own).toMatchObject({ id: "logit.additive", tried: sets, verdicts });
    expect(ensemble.accepted.length).toBeGreaterThan(0);
    expect(others).toEqual([]);
  });

  it("gives a variant the verdicts of running it on every set under every scenario", async () => {
    const choice = { kind: "fermi", exploration: 0.02 } as const;
    const { folder, setup, design, answers } = await answered({
      sets,
      choices: [choice],
      productions: [{ kind: "additive" }],
      agents: { sets: 0 },
    });
    const table = runEnsemble(design, ensembleModel({ ...setup, variant: { choice } }));
    const patterns = folder.experiment.patterns.map(({ output, min, max }) => ({
      output: `baseline.${output}`,
      min,
      max,
    }));
    const accepted = patternAcceptance(table, patterns)?.accepted ?? new Uint32Array(0);
    const whole = ensembleOf(table, { tried: sets, varying: [], points: new Float64Array(0), accepted });
    expect(accepted.length).toBeGreaterThan(0);
    const verdicts = folder.propositions.map((proposition) => {
      const { region: _, ...verdict } = verdictOf(proposition, whole);
      return verdict;
    });
    expect(answers?.models[1]).toMatchObject({ id: "fermi.additive", accepted: accepted.length, verdicts });
  });

  it("asks every model the same claims: none that rests on an experiment of its own", async () => {
    const { answers } = await answered({
      sets,
      choices: [{ kind: "fermi" }],
      productions: [{ kind: "additive" }],
      agents: few,
    });
    const asked = answers?.models.map(({ verdicts }) =>
      verdicts.flatMap(({ parts }) => parts.map(({ id }) => id)),
    );
    const claims = ["P1.a", "P1.b", "P2.a", "P2.b", "P2.c", "P3.a", "P3.b", "P3.c", "P3.d", "P3.e"];
    expect(asked).toEqual([claims, claims, claims]);
  });

  it("runs the first sets only where fewer are asked for, and counts them", async () => {
    const { answers, ensemble } = await answered({ sets: 10, choices: [], agents: { sets: 0 } });
    const accepted = ensemble.accepted.filter((set) => set < 10).length;
    expect(answers?.models[0]).toMatchObject({ tried: 10, accepted, reason: "few-accepted" });
  });

  it("lets agents answer on drawn networks, and says how many sets show the patterns with them", async () => {
    const { answers, asked } = await answered({ sets, choices: [], agents: few });
    expect(asked).toEqual(["ensemble", "agents"]);
    const agents = answers?.models.at(-1);
    expect(agents).toMatchObject({
      id: "agents.logit.additive",
      tried: 4,
      accepted: 4,
      reason: "few-accepted",
      agents: { actors: 4, networks: 4, startable: 4, replications: 2 },
    });
    expect(agents?.verdicts.map(({ id, parts }) => [id, parts[0]?.of])).toEqual([
      ["P1", 4],
      ["P2", 4],
      ["P3", 4],
    ]);
    expect(agents?.agents?.showing).toBeLessThanOrEqual(4);
  });

  it.each([
    {
      name: "no campaign can start on the coded network",
      variants: { sets, choices: [], agents: { ...few, complete: [] } },
      changes: [],
      reason: "no-campaign",
    },
    {
      name: "no set was accepted",
      variants: { sets, choices: [], agents: few },
      changes: [replaced("experiment.yaml", "min: 1\n", "min: 1000\n")],
      reason: "none-accepted",
    },
    {
      name: "nobody of capital has a tie",
      variants: { sets, choices: [], agents: few },
      changes: [replaced("case.yaml", "spheres: { capital: 1 }", "spheres: {}")],
      reason: "no-group",
    },
  ] as const)("has a reason and no verdicts where $name", async ({ variants, changes, reason }) => {
    const { answers, asked } = await answered(variants as unknown as CaseVariants, ...changes);
    expect(answers?.models.at(-1)).toMatchObject({ method: "agents", verdicts: [], reason });
    expect(asked).toEqual(["ensemble"]);
  });

  it("has a reason and no verdicts where a variant accepts no set, and runs no scenario of it", async () => {
    const impossible = replaced("experiment.yaml", "min: 1\n", "min: 1000\n");
    const { answers, asked } = await answered(
      { sets, choices: [{ kind: "fermi" }], agents: { sets: 0 } },
      impossible,
    );
    const silent = { accepted: 0, verdicts: [], reason: "none-accepted" };
    expect(answers?.models).toMatchObject([
      silent,
      { ...silent, id: "fermi.additive" },
      { ...silent, id: "fermi.ces" },
    ]);
    expect(asked).toEqual(["ensemble", "variants"]);
  });

  it("is null, and runs nothing, where the case asks for no other model", async () => {
    const { answers, asked } = await answered({ sets: 0 });
    expect(answers).toBe(null);
    expect(asked).toEqual(["ensemble"]);
  });
});
