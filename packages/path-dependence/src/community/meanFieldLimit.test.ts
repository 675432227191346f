import { log } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import { simulateMeanField } from "../meanField/simulateMeanField.ts";
import { defaultParameters } from "../model/defaultParameters.ts";
import type { Parameters } from "../model/Parameters.ts";
import { communityOutputs } from "./communityOutputs.ts";
import { type CommunityRelation, communityRelations } from "./communityRelations.ts";
import { communityStructure } from "./communityStructure.ts";
import { completeCommunity } from "./completeCommunity.ts";
import { runCommunity } from "./runCommunity.ts";

const parameters: Parameters = {
  ...defaultParameters,
  initialInitiative: 0.35,
  normalWeeks: 104,
  emergencyWeeks: 14,
  emergencyStep: 0.2,
};
const place = (name: (typeof communityOutputs)[number]) => communityOutputs.indexOf(name);

function communityOf(actors: number) {
  const third = Math.round(actors / 4);
  return completeCommunity({
    "party-government": third,
    enterprise: third,
    "residents-committee": third,
    residents: actors - 3 * third,
  });
}

/** Root mean square distance of runs from the mean field, for initiative of society at the onset and for the loss. */
function distances(actors: number, runs: number) {
  const limit = simulateMeanField(parameters, { scheme: "plain" });
  const structure = communityStructure(communityOf(actors));
  const out = new Float64Array(communityOutputs.length);
  let [ofInitiative, ofLoss] = [0, 0];
  for (let replication = 0; replication < runs; replication += 1) {
    runCommunity(structure, parameters, {}, { seed: 11, point: actors, replication }, out, null);
    ofInitiative += ((out[place("xSociety")] as number) - limit.x.society) ** 2;
    ofLoss += ((out[place("loss")] as number) - limit.loss) ** 2;
  }
  const root = (sum: number) => Math.sqrt(sum / runs);
  return { initiative: root(ofInitiative), loss: root(ofLoss) };
}

/** Slope of the least squares line through the logarithms. */
function slope(xs: readonly number[], ys: readonly number[]): number {
  const [x, y] = [xs.map(log), ys.map(log)];
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const product = x.reduce((sum, value, index) => sum + (value - mx) * ((y[index] as number) - my), 0);
  return product / x.reduce((sum, value) => sum + (value - mx) ** 2, 0);
}

describe("agents where everybody has a tie to everybody", () => {
  it("tend to the mean field as the root of their number", () => {
    const sizes = [32, 128, 512, 2048];
    const found = sizes.map((size) => distances(size, 40));
    // 40 runs give each distance to 11 %, a slope over a factor of 64 to 0.04: the band is four of these
    for (const quantity of ["initiative", "loss"] as const) {
      const power = slope(
        sizes,
        found.map((distance) => distance[quantity]),
      );
      expect(power).toBeGreaterThan(-0.66);
      expect(power).toBeLessThan(-0.34);
    }
    expect(found[3]?.initiative).toBeLessThan(0.05);
  });

  it("have the roots of m = tanh(β (J + F) m) without a field", () => {
    const field: Partial<Parameters> = {
      needWeight: 0,
      crowdOut: 0,
      reinforcement: 0.4,
      fusion: 0.6,
      revisionRate: 1,
      memoryDecay: 1,
      normalWeeks: 200,
      emergencyWeeks: 0,
    };
    const [actors, root] = [12_000, 0.8585596366];
    const structure = communityStructure(communityOf(actors));
    const out = new Float64Array(communityOutputs.length);
    const field2m = (initialInitiative: number, choicePrecision: number) => {
      const changed = { ...parameters, ...field, initialInitiative, choicePrecision };
      runCommunity(structure, changed, {}, { seed: 6, point: 0, replication: 0 }, out, null);
      return ["xState", "xCapital", "xSociety"].map(
        (name) => 2 * (out[place(name as "xState")] as number) - 1,
      );
    };
    // four deviations of a share of a quarter of the actors, amplified by feedback up to 1 / (1 − β (J + F) (1 − m²))
    const four = (m: number, gain: number) =>
      (4 * Math.sqrt((1 - m * m) / (actors / 4))) / (1 - gain * (1 - m * m));
    for (const m of field2m(0.6, 1.5)) expect(Math.abs(m - root)).toBeLessThan(four(root, 1.5));
    for (const m of field2m(0.4, 1.5)) expect(Math.abs(m + root)).toBeLessThan(four(root, 1.5));
    for (const m of field2m(0.6, 0.6)) expect(Math.abs(m)).toBeLessThan(four(0, 0.6));
  });

  it("run the same when all rates are four times as fast and all times a quarter", () => {
    const rates = [
      "adjustmentSpeedState",
      "adjustmentSpeedCapital",
      "adjustmentSpeedSociety",
      "revisionRate",
      "memoryDecay",
      "reformPace",
      "informationRate",
      "mobilisationSpeed",
    ] as const;
    const times = [
      "normalWeeks",
      "emergencyWeeks",
      "surgeWeeks",
      "triggerThreshold",
      "backlogTolerance",
      "normalStep",
      "emergencyStep",
    ] as const;
    const scaled = { ...parameters };
    for (const name of rates) scaled[name] *= 4;
    for (const name of times) scaled[name] /= 4;
    const structure = communityStructure(communityOf(60));
    const [one, other] = [parameters, scaled].map((each) => {
      const out = new Float64Array(communityOutputs.length);
      runCommunity(structure, each, {}, { seed: 8, point: 0, replication: 0 }, out, null);
      return out;
    }) as [Float64Array, Float64Array];
    for (const name of ["xState", "xCommittees", "normalPerformance"] as const) {
      expect(other[place(name)]).toBe(one[place(name)]);
    }
    for (const name of ["loss", "trigger", "delay", "peakBacklog"] as const) {
      expect(4 * (other[place(name)] as number)).toBeCloseTo(one[place(name)] as number, 11);
    }
  });

  it("do the same to the bit when the ties are written out", () => {
    const complete = communityOf(40);
    const actors = complete.kinds.length;
    const offsets = Array.from({ length: actors + 1 }, (_, actor) => actor * (actors - 1));
    const targets = Array.from({ length: actors }, (_, i) =>
      Array.from({ length: actors }, (_, j) => j).filter((j) => j !== i),
    ).flat();
    const all = { offsets, targets, weights: targets.map(() => 1) };
    const written = Object.fromEntries(communityRelations.map((relation) => [relation, all])) as Record<
      CommunityRelation,
      typeof all
    >;
    const [one, other] = [complete, { kinds: complete.kinds, ties: written }].map((network) => {
      const out = new Float64Array(communityOutputs.length);
      const key = { seed: 5, point: 0, replication: 0 };
      runCommunity(communityStructure(network), parameters, {}, key, out, null);
      return out;
    });
    other?.forEach((value, index) => {
      expect(value).toBeCloseTo(one?.[index] as number, 12);
    });
  });
});
