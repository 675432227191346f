import { log, normal, stream } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/heldOutAdvantage.json" with { type: "json" };
import { syntheticEnsemble } from "../propositions/syntheticEnsemble.ts";
import type { Ensemble } from "../study/Ensemble.ts";
import { heldOutAdvantage, parameterPenalty } from "./heldOutAdvantage.ts";
import { heldOutPrediction } from "./heldOutPrediction.ts";

/** Communities whose start fades to p where nobody remembers, and stays by `memory` where they do. */
const world = (memory: number, sets = 60) =>
  syntheticEnsemble(sets, (scenario, output, p) => {
    const [, ablation = "", ...rest] = scenario.split(".");
    const group = ["xState", "xCapital", "xSociety"].indexOf(output);
    const kept = /both|reinf/.test(ablation) ? memory * Number(rest.join(".")) : 0;
    return 0.6 * p + 0.1 * group + kept;
  });

const options = { noise: 0.05, seed: 4 };

describe("heldOutAdvantage", () => {
  it("is 0 where both models say the same, and does not reach the penalty", () => {
    const same = heldOutAdvantage(world(0), { ...options, truth: "both" });
    expect(Math.max(...same.map(Math.abs))).toBeLessThan(1e-9);
    expect(parameterPenalty).toBeCloseTo(1.5 * log(9), 12);
  });

  it("agrees with two sets by hand: the only other one is the prediction", () => {
    // One other set has weight 1, so that each score is −Σ (other − data)² / 2σ² over the nine shares, data = own + σz. With
    // p of .25 and .75 and memory .5, other − own is b = ±.3 in the full model; alone it is a = ±.3 − .5h, for histories h of
    // .05, .35 and .65. The advantage is (Σ a² − Σ b² − 2σ Σ (a − b) z) / 2σ² with 2σ² = .005 and a − b = −.5h:
    // set 0: Σ a² = 3 (.275² + .125² + .025²) = .275625, set 1: Σ a² = 3 (.325² + .475² + .625²) = 2.165625, Σ b² = .81.
    // (.275625 − .81) / .005 = −106.875, (2.165625 − .81) / .005 = 271.125, and 10 Σ h z on top.
    const found = heldOutAdvantage(world(0.5, 2), { ...options, truth: "both" });
    const expected = [-106.875, 271.125].map((exact, replication) => {
      const random = stream({ root: options.seed, replication, purpose: "pseudo-data" });
      const drawn = [0.05, 0.35, 0.65].flatMap((history) =>
        Array.from({ length: 3 }, () => history * normal(random)),
      );
      return exact + 10 * drawn.reduce((total, each) => total + each, 0);
    });
    expect([...found]).toEqual(expected.map((each) => expect.closeTo(each, 9)));
  });

  it("agrees with NumPy and SciPy on six sets of which three were accepted", () => {
    const { full, plain, draws, noise, advantage } = reference;
    const sets = Object.keys(advantage).map(Number);
    for (const [replication, drawn] of Object.entries(draws)) {
      const random = stream({ root: 4, replication: Number(replication), purpose: "pseudo-data" });
      expect(drawn).toEqual(Array.from(drawn, () => normal(random)));
    }
    const ensemble: Ensemble = {
      ...{ tried: 6, varying: [], points: new Float64Array(0), accepted: Uint32Array.from(sets) },
      column(scenario, output) {
        const [, ablation, ...history] = scenario.split(".");
        const place =
          3 * [0.05, 0.35, 0.65].indexOf(Number(history.join("."))) +
          ["xState", "xCapital", "xSociety"].indexOf(output);
        return Float64Array.from(ablation === "both" ? full : plain, (row) => row[place] as number);
      },
    };
    const found = heldOutAdvantage(ensemble, { truth: "both", noise, seed: 4 });
    expect([...found]).toEqual(Object.values(advantage).map((each) => expect.closeTo(each, 9)));
  });

  it("finds memory in data that have it, and says no to data without", () => {
    const [with_, without] = heldOutPrediction({
      both: heldOutAdvantage(world(0.5), { ...options, truth: "both" }),
      none: heldOutAdvantage(world(0.5), { ...options, truth: "none" }),
    });
    expect(with_).toMatchObject({ truth: "both", of: 60, share: 1 });
    expect(without?.truth).toBe("none");
    expect(without?.share).toBeLessThanOrEqual(0.05);
  });

  it("has the same noise for the same seed, and none to share where no other set is there", () => {
    const first = heldOutAdvantage(world(0.5), { ...options, truth: "both" });
    expect(heldOutAdvantage(world(0.5), { ...options, truth: "both" })).toEqual(first);
    expect(heldOutAdvantage(world(0.5), { ...options, seed: 5, truth: "both" })).not.toEqual(first);
    expect([...heldOutAdvantage(world(0.5, 1), { ...options, truth: "both" })]).toEqual([0]);
  });
});
