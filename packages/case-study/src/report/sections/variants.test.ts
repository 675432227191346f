import { describe, expect, it } from "vitest";
import type { VerdictWord } from "../../propositions/Verdict.ts";
import type { ModelAgreement, ModelVerdicts } from "../../study/variants/ModelAnswers.ts";
import { agreementMark, agreementSentence } from "./variants.ts";

const silent = { tried: 64, accepted: 30, verdicts: [], reason: null, agents: null };
const models: readonly ModelVerdicts[] = [
  { ...silent, id: "logit.additive", method: "mean-field", variant: {} },
  {
    ...silent,
    ...{ id: "fermi.ces", method: "mean-field" },
    variant: {
      choice: { kind: "fermi", exploration: 0.01 },
      production: { kind: "ces", elasticity: 1 },
    },
  },
  { ...silent, id: "agents.logit.additive", method: "agents", variant: {}, reason: "no-campaign" },
];
const same: ModelAgreement = {
  proposition: "P3",
  said: { supported: [], contradicted: ["logit.additive", "fermi.ces"], undetermined: [] },
  silent: ["agents.logit.additive"],
  same: true,
  claims: ["P3.c"],
};
const differing: ModelAgreement = {
  ...same,
  said: { supported: ["fermi.ces"], contradicted: ["logit.additive"], undetermined: [] },
  same: false,
  claims: [],
};

describe("agreementSentence", () => {
  it("says what all say, on which claims they differ, and who says nothing", () => {
    expect(agreementSentence(same, models, "en")).toBe(
      "P3: both models that answer say contradicted. They differ on claim P3.c. No answer from agents, logit · additive.",
    );
    expect(agreementSentence(same, models, "zh")).toBe(
      "P3：作出回答的 2 个模型都判为不成立。有分歧的论断：P3.c。未作回答的有行动者模型，logit 选择 · 可加生产。",
    );
  });

  it("says who says what where they differ", () => {
    expect(agreementSentence({ ...differing, silent: [] }, models, "en")).toBe(
      "P3: the models differ: supported by Fermi imitation, exploration 1 % · Cobb–Douglas; contradicted by logit · additive.",
    );
  });

  it("says that there is nothing to compare", () => {
    const said = { supported: [], contradicted: [], undetermined: [] };
    expect(agreementSentence({ ...same, said, silent: [], same: null, claims: [] }, models, "en")).toBe(
      "P3: fewer than two models answer.",
    );
  });
});

describe("agreementMark", () => {
  const marked = (agreement: ModelAgreement, id = "P3", verdict: VerdictWord = "contradicted") =>
    agreementMark({ variants: { models, agreements: [agreement] } }, { id, verdict }, "en").markup;

  it("marks a verdict that differs by model, and one of which only the claims differ", () => {
    expect(marked(differing)).toContain(">differs by model<");
    expect(marked(same)).toContain(">same in all models, which differ on its claims<");
    expect(marked({ ...same, claims: [] })).toContain(">same in all models<");
  });

  it("does not call a verdict the same where the models agree on another word", () => {
    expect(marked({ ...same, claims: [] }, "P3", "supported")).toContain(
      ">all models say contradicted, of the claims that they are asked<",
    );
    expect(marked(same, "P3", "undetermined")).not.toContain("same in all models");
  });

  it("marks nothing where models were not asked or do not answer", () => {
    expect(agreementMark({ variants: null }, { id: "P3", verdict: "supported" }, "en").markup).toBe("");
    expect(marked({ ...same, same: null })).toBe("");
    expect(marked(same, "P1")).toBe("");
  });
});
