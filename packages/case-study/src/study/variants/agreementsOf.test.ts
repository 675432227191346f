import { describe, expect, it } from "vitest";
import type { VerdictWord } from "../../propositions/Verdict.ts";
import { agreementsOf } from "./agreementsOf.ts";
import type { ModelVerdicts, SilentReason } from "./ModelAnswers.ts";

const part = (id: string, verdict: VerdictWord) => ({
  ...{ id, claim: id, holds: 1, of: 2, share: 0.5, interval: null, cutoff: 0.5, side: "above", effect: null },
  ...{ counts: "accepted", leftOut: 0, reason: null },
  verdict,
});

/** A model that says one word of P, with one of its claims a and b each. */
const model = (
  id: string,
  verdict: VerdictWord,
  [a, b]: readonly [VerdictWord, VerdictWord],
  reason: SilentReason | null = null,
): ModelVerdicts => ({
  ...{ id, method: "mean-field", variant: {}, tried: 2, accepted: 2, reason, agents: null },
  verdicts: [
    {
      ...{ id: "P", verdict, share: 0.5, interval: null, accepted: 2, tried: 2 },
      parts: [part("a", a), part("b", b)] as ModelVerdicts["verdicts"][number]["parts"],
    },
  ],
});

const yes = "supported";
const no = "contradicted";
const open = "undetermined";

describe("agreementsOf", () => {
  it("finds models of one mind, and the claim on which they differ all the same", () => {
    const models = [model("one", no, [no, yes]), model("two", no, [no, no])];
    expect(agreementsOf(models, ["P"])).toEqual([
      {
        proposition: "P",
        said: { supported: [], contradicted: ["one", "two"], undetermined: [] },
        silent: [],
        same: true,
        claims: ["b"],
      },
    ]);
  });

  it("finds models that differ, and counts no model that has a reason to be silent", () => {
    const models = [
      model("one", yes, [yes, yes]),
      model("two", open, [open, yes]),
      model("three", no, [no, no], "few-accepted"),
      { ...model("four", no, [no, no], "none-accepted"), verdicts: [] },
    ];
    expect(agreementsOf(models, ["P"])[0]).toMatchObject({
      said: { supported: ["one"], contradicted: [], undetermined: ["two"] },
      silent: ["three", "four"],
      same: false,
      claims: ["a"],
    });
  });

  it("is null where fewer than two answer", () => {
    expect(agreementsOf([model("one", yes, [yes, yes])], ["P"])[0]?.same).toBe(null);
    expect(agreementsOf([], ["P"])[0]).toMatchObject({ same: null, claims: [] });
  });
});
