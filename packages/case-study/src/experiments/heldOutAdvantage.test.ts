import { log } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import { syntheticEnsemble } from "../propositions/syntheticEnsemble.ts";
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
    // Without noise to speak of, each set is predicted by the other. With memory .5 the data are off by .3 · 3 groups in every
    // history for the full model; without, by .3 and by .5 of the history on top.
    const noise = 1e3;
    const two = world(0.5, 2);
    const far = heldOutAdvantage(two, { truth: "both", noise, seed: 4 });
    expect(Math.max(...far.map(Math.abs))).toBeLessThan(0.01);
  });

  it("finds memory in data that have it, and says no to data without", () => {
    const [with_, without] = heldOutPrediction(world(0.5), options);
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

  it("leaves out sets that were not run, and says nothing where no other was", () => {
    const whole = world(0.5, 10);
    const only = (ran: readonly number[]) => ({
      ...whole,
      accepted: Uint32Array.from(ran),
      column: (scenario: string, output: string) =>
        whole.column(scenario, output).map((value, set) => (ran.includes(set) ? value : Number.NaN)),
    });
    expect([...heldOutAdvantage(only([7]), { ...options, truth: "both" })]).toEqual([0]);
    const pair = heldOutAdvantage(only([3, 7]), { ...options, truth: "both" });
    expect(pair.every((value) => Number.isFinite(value) && value !== 0)).toBe(true);
  });
});
