import { runEnsemble } from "@commonweal/experiments";
import { ensembleModel } from "@commonweal/path-dependence";
import { beforeAll, describe, expect, it } from "vitest";
import { CaseStudyError } from "../errors.ts";
import { readCase } from "../folder/readCase.ts";
import { judge } from "../propositions/judge.ts";
import type { Proposition } from "../propositions/Proposition.ts";
import { renderReport } from "../report/renderReport.ts";
import { studyResults } from "../report/studyResults.ts";
import { appended, changedCase } from "../testing/caseChanges.ts";
import { ResultTrace } from "../tracing/ResultTrace.ts";
import { studyTrace } from "../tracing/studyTrace.ts";
import { traceResult } from "../tracing/traceResult.ts";
import { runStudy } from "./runStudy.ts";
import type { Study } from "./Study.ts";

const declared = `  - id: sharing-helps
    statement: { en: Sharing power early lowers the loss., zh: 及早分权减少损失。 }
    segments: [s1]
    claims:
      - id: loss
        says: { en: The loss falls by more than a fiftieth., zh: 损失下降超过五十分之一。 }
        compare: { scenario: share-early, output: loss, as: relative }
        holds: { below: -0.02 }
        in: { above: 0.5 }
`;

/** Holds in every set by how it is made: a campaign that never comes adds nothing. */
const programmed: Proposition = {
  id: "idle",
  statement: { en: "A campaign without size changes the loss.", zh: "没有规模的动员也会改变损失。" },
  segments: ["s2"],
  claims: { "idle.a": { en: "The loss does not fall.", zh: "损失不下降。" } },
  scenarios: [{ id: "idle.none", scale: { campaignSize: 0 } }],
  judge: (ensemble) => {
    const [before, after] = ["baseline", "idle.none"].map((id) => ensemble.column(id, "loss"));
    const effects = Float64Array.from(
      ensemble.accepted,
      (set) => ((after as Float64Array)[set] as number) - ((before as Float64Array)[set] as number),
    );
    const holds = (effect: number) => effect >= 0;
    return judge(
      "idle",
      [{ id: "idle.a", claim: "idle.a", effects, holds, cutoff: 0.9, side: "above" }],
      ensemble,
    );
  },
};

const folder = readCase(
  changedCase(
    appended("propositions.yaml", declared),
    appended("experiment.yaml", "variants: { sets: 0 }\n"),
  ),
);
const options = { seed: 1, sets: 128, draws: 4 };
const run = (propositions: readonly Proposition[]) =>
  runStudy(folder, { ...options, propositions }, async (design, setup) =>
    runEnsemble(design, ensembleModel(setup)),
  );

describe("a study with propositions of its own", () => {
  let study: Study;
  beforeAll(async () => {
    study = await run([programmed]);
  });

  it("judges those of the folder, then those of the program, over the same sets", () => {
    expect(study.verdicts.map(({ id }) => id)).toEqual(["P1", "P2", "P3", "sharing-helps", "idle"]);
    expect(study.propositions.map(({ id }) => id)).toEqual(study.verdicts.map(({ id }) => id));
    const [, , , helps, idle] = study.verdicts;
    expect(helps?.parts[0]?.of).toBe(study.accepted);
    expect(idle).toMatchObject({ verdict: "supported", share: 1 });
    // The built-in step of P3 is the same intervention: more than a fiftieth less, counted by other code.
    const better = study.interventions[0]?.better;
    expect(helps?.parts[0]?.share).toBeCloseTo(better as number, 12);
    expect(study.options).toEqual(options);
  });

  it("tells them in words in the report, in both languages", () => {
    const page = (language: "en" | "zh") =>
      renderReport(study, { language, figures: new Map(), version: "1" });
    for (const { statement, claims } of study.propositions.slice(3)) {
      for (const text of [statement, ...Object.values(claims)]) {
        expect(page("en")).toContain(text.en);
        expect(page("zh")).toContain(text.zh);
      }
    }
  });

  it("leads from their numbers down to their segments", () => {
    const results = studyResults(study, "1");
    expect(results.propositions.at(-1)).toMatchObject({
      statement: programmed.statement,
      parts: [{ claim: "The loss does not fall." }],
    });
    const trace = ResultTrace.parse(
      JSON.parse(JSON.stringify({ ...results, ...studyTrace(study, results) })),
    );
    const found = traceResult(trace, "proposition.idle.idle.a.share");
    expect(found?.value).toBe(1);
    expect(found?.segments.map(({ id }) => id)).toContain("s2");
    const declaredShare = traceResult(trace, "proposition.sharing-helps.sharing-helps.loss.share");
    expect(declaredShare?.segments.map(({ id }) => id)).toContain("s1");
  });

  it.each([
    ["an id of the built-in kind", { id: "P4" }, ["propositions", 0, "id"]],
    ["an id of the folder", { id: "sharing-helps" }, ["propositions", 0, "id"]],
    [
      "a scenario under another name",
      { scenarios: [{ id: "none" }] },
      ["propositions", 0, "scenarios", 0, "id"],
    ],
  ])("refuses %s", async (_, change, path) => {
    const error = await run([{ ...programmed, ...change }]).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CaseStudyError);
    expect(error).toMatchObject({ code: "invalid-case", path });
  });
});
