import { describe, expect, it } from "vitest";
import type { Part, Verdict } from "../../propositions/Verdict.ts";
import type { Study } from "../../study/Study.ts";
import { briefFacts, plainAnswer } from "./brief.ts";

const part = (claim: string, verdict: Part["verdict"]): Part => ({
  ...{ id: claim, claim, verdict, holds: 1, of: 100, share: 0.01, effect: null },
  ...{ counts: "accepted", leftOut: 0, reason: null },
  ...{ interval: { low: 0, high: 0.05 }, cutoff: 0.5, side: "above" },
});

const verdict = (change: Partial<Verdict>): Verdict => ({
  ...{ id: "P2", verdict: "contradicted", share: 0.034, interval: { low: 0.01, high: 0.1 } },
  ...{ accepted: 100, tried: 400, region: [] },
  parts: [part("P2.a", "supported"), part("P2.b", "contradicted")],
  ...change,
});

const study = (change: object) =>
  ({
    folder: {
      sources: [{ independenceGroup: "a" }, { independenceGroup: "a" }, { independenceGroup: "b" }],
      segments: [{}, {}, {}, {}],
      experiment: {
        interventions: [
          { id: "x", label: { en: "share power", zh: "分权" }, rebalancings: [] },
          { id: "y", label: { en: "tell sooner", zh: "及早告知" }, rebalancings: [] },
        ],
      },
    },
    periods: [
      { network: { ties: [{ from: "a", to: "b", relation: "directs", status: "contested" }] } },
      {
        network: {
          ties: [
            { from: "b", to: "c", relation: "directs", status: "present" },
            { from: "a", to: "b", relation: "directs", status: "present" },
          ],
        },
      },
    ],
    tried: 4096,
    accepted: 756,
    interventions: [],
    propositions: [],
    ...change,
  }) as unknown as Study;

const effect = (id: string, median: number) => ({
  ...{ id, of: 756, better: 0.6, worse: 0.1, normalChange: -0.012 },
  change: { low: median - 0.1, median, high: median + 0.1 },
});

describe("plainAnswer", () => {
  it("says how often all of it holds, how sure that is, and what does not hold", () => {
    const { markup } = plainAnswer(study({}), verdict({}), "en");
    expect(markup).toContain("In about 3 of 100 ways");
    expect(markup).toContain("Clear within this model");
    expect(markup).toContain("Does not hold: A little more of the same total capacity");
  });

  it("calls nothing settled that rests on fewer than 20 sets, or on none", () => {
    const few = verdict({ verdict: "undetermined", accepted: 7, parts: [part("P2.a", "undetermined")] });
    expect(plainAnswer(study({}), few, "en").markup).toContain("only 7 ways to run the model fit the case");
    expect(plainAnswer(study({}), few, "zh").markup).toContain("尚无定论：融合程度稍低");
    const none = verdict({ verdict: "undetermined", share: null, interval: null, accepted: 0 });
    expect(plainAnswer(study({}), none, "en").markup).toBe(
      "<p>No way to run the model that was tried fits the case, so nothing can be said.</p>",
    );
  });

  it.each([
    [0, "In none of"],
    [0.004, "In fewer than 1 of 100"],
    [0.996, "In more than 99 of 100"],
    [1, "In about 100 of 100"],
  ])("puts a share of %d into words", (share, words) => {
    expect(plainAnswer(study({}), verdict({ share }), "en").markup).toContain(words);
  });
});

describe("briefFacts", () => {
  it("counts the evidence", () => {
    const { markup } = briefFacts(study({}), "en");
    expect(markup).toContain("3 sources in 2 independent groups; 4 passages read.");
    expect(markup).toContain("2 ties between 3 actors, 1 of them disputed by the sources.");
    expect(markup).toContain("The case tries no change.");
    expect(briefFacts(study({ periods: [] }), "en").markup).toContain("No tie between two actors is coded.");
  });

  it("names the change that helps most, with what it costs in normal times", () => {
    const { markup } = briefFacts(study({ interventions: [effect("x", -0.05), effect("y", -0.2)] }), "en");
    expect(markup).toContain("Of the 2 changes tried: tell sooner.");
    expect(markup).toContain("−20\u00a0% (most runs: −30\u00a0% … −10\u00a0%)");
    expect(markup).toContain("quality of service changes by −1.2 points of 100");
  });

  it("says so where the one that helps most takes more means", () => {
    const given = study({ interventions: [effect("y", -0.2)] });
    expect(briefFacts(given, "en").markup).not.toContain("more means");
    const { experiment } = given.folder;
    const interventions = experiment.interventions.map((each) => ({
      ...each,
      scale: { totalCapacity: 1.2 },
    }));
    const built = { ...given, folder: { ...given.folder, experiment: { ...experiment, interventions } } };
    expect(briefFacts(built, "en").markup).toContain("It takes more means than there are");
    expect(briefFacts(built, "zh").markup).toContain("它需要超出现有的投入");
  });

  it("says so where none helps noticeably", () => {
    const { markup } = briefFacts(study({ interventions: [effect("x", -0.01)] }), "en");
    expect(markup).toContain("The one change tried does not lower the loss noticeably.");
  });
});
