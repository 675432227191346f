import { log, log1p } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import exact from "../../fixtures/circleEscapes.json" with { type: "json" };
import { defaultParameters } from "../model/defaultParameters.ts";
import { residentCircles } from "../testing/residentCircles.ts";
import { communityOutputs } from "./communityOutputs.ts";
import { communityStructure } from "./communityStructure.ts";
import { runCommunity } from "./runCommunity.ts";

/** ΔU = J (2X − 1) of peers alone, or of remembered practice alone, with β = 1 and all inactive at the start. */
const onlyPeers = { reciprocity: exact.coupling, ownPractice: 0, civicReturn: 0, directedParticipation: 0 };
const onlyPractice = { reciprocity: 0, ownPractice: 1, civicReturn: 0, directedParticipation: 0 };

/** Sweeps until half of a circle or more are active, for every circle; a circle that never gets there is left out. */
function escapes(
  count: number,
  size: number,
  chance: number,
  sweeps: number,
  payoffWeights: typeof onlyPeers,
) {
  const steps = Math.ceil(sweeps / chance);
  const parameters = {
    ...defaultParameters,
    choicePrecision: 1,
    reinforcement: exact.coupling,
    memoryDecay: 50,
    initialInitiative: 0,
    revisionRate: -log1p(-chance),
    normalWeeks: steps,
    normalStep: 1,
    emergencyWeeks: 0,
  };
  const times = new Float64Array(count).fill(-1);
  const key = { seed: 21, point: size, replication: 0 };
  const out = new Float64Array(communityOutputs.length);
  const structure = communityStructure(residentCircles(count, size));
  runCommunity(structure, parameters, { variant: { payoffWeights } }, key, out, (step, { agents }) => {
    for (let circle = 0; circle < count; circle += 1) {
      if ((times[circle] as number) >= 0) continue;
      let active = 0;
      for (let i = 0; i < size; i += 1) active += agents.signal[2 + circle * size + i] as number;
      if (2 * active >= size) times[circle] = step * chance;
    }
  });
  return times.filter((time) => time >= 0);
}

function summary(times: Float64Array) {
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const variance = times.reduce((sum, time) => sum + (time - mean) ** 2, 0) / (times.length - 1);
  return { mean, error: Math.sqrt(variance / times.length) };
}

const allAtOnce = (actors: number, chance: number) =>
  exact.allAtOnce.find((each) => each.actors === actors && each.chance === chance)?.sweeps as number;

describe("escape from a stable state, actors moving at once", () => {
  it.each([
    { pull: "peers", payoffWeights: onlyPeers, size: 10, count: 200 },
    { pull: "shared practice remembered", payoffWeights: onlyPractice, size: 10, count: 200 },
    { pull: "peers", payoffWeights: onlyPeers, size: 20, count: 40 },
  ])("takes the mean time of the exact chain, $size held by $pull", ({ payoffWeights, size, count }) => {
    const expected = allAtOnce(size, 0.5);
    const times = escapes(count, size, 0.5, 8 * expected, payoffWeights);
    const { mean, error } = summary(times);
    expect(times.length).toBeGreaterThan(0.98 * count);
    expect(Math.abs(mean - expected)).toBeLessThan(4 * error);
  });

  it("takes that of actors moving one at a time as the step shrinks: 36.1249 sweeps for ten", () => {
    expect(exact.oneAtATime["10"]).toBeCloseTo(36.1249, 4);
    expect(exact.oneAtATime["20"]).toBeCloseTo(121.1766, 4);
    for (const actors of [10, 20] as const) {
      const limit = exact.oneAtATime[`${actors}`];
      const [coarse, fine] = [allAtOnce(actors, 0.02) - limit, allAtOnce(actors, 0.001) - limit];
      expect(log(coarse / fine) / log(20)).toBeCloseTo(1, 1);
    }
    const { mean, error } = summary(escapes(120, 10, 0.05, 330, onlyPeers));
    expect(Math.abs(mean - exact.oneAtATime["10"])).toBeLessThan(4 * error);
  });
});
