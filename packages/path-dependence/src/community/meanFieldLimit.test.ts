import { log } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import { simulateMeanField } from "../meanField/simulateMeanField.ts";
import { defaultParameters } from "../model/defaultParameters.ts";
import type { ModelVariant } from "../model/ModelVariant.ts";
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
function distances(actors: number, runs: number, variant: ModelVariant) {
  const limit = simulateMeanField(parameters, { scheme: "plain", variant });
  const structure = communityStructure(communityOf(actors));
  const out = new Float64Array(communityOutputs.length);
  let [ofInitiative, ofLoss, meanLoss] = [0, 0, 0];
  for (let replication = 0; replication < runs; replication += 1) {
    runCommunity(structure, parameters, { variant }, { seed: 11, point: actors, replication }, out, null);
    ofInitiative += ((out[place("xSociety")] as number) - limit.x.society) ** 2;
    ofLoss += ((out[place("loss")] as number) - limit.loss) ** 2;
    meanLoss += (out[place("loss")] as number) / runs;
  }
  const root = (sum: number) => Math.sqrt(sum / runs);
  return { initiative: root(ofInitiative), loss: root(ofLoss), off: Math.abs(meanLoss - limit.loss) };
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
    const found = sizes.map((size) => distances(size, 40, {}));
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

  it.each<{ name: string; variant: ModelVariant; bound: number }>([
    {
      name: "best response with inertia",
      variant: { choice: { kind: "best-response", inertia: 0.3 } },
      bound: 0.04,
    },
    { name: "logit with a deadband", variant: { choice: { kind: "logit", deadband: 0.2 } }, bound: 0.04 },
    { name: "Fermi imitation", variant: { choice: { kind: "fermi", exploration: 0.05 } }, bound: 0.04 },
    { name: "an urn's memory", variant: { memory: { kind: "urn", startWeeks: 26 } }, bound: 0.04 },
    { name: "CES production", variant: { production: { kind: "ces", elasticity: 0.8 } }, bound: 0.04 },
    {
      name: "other payoff weights",
      variant: { payoffWeights: { reciprocity: 0.5, visibleShortfall: 0.5, representation: 2 } },
      bound: 0.04,
    },
  ])("tend to the mean field under $name", ({ variant, bound }) => {
    const limit = simulateMeanField(parameters, { scheme: "plain", variant });
    const structure = communityStructure(communityOf(6000));
    const out = new Float64Array(communityOutputs.length);
    runCommunity(structure, parameters, { variant }, { seed: 3, point: 0, replication: 0 }, out, null);
    expect(Math.abs((out[place("xSociety")] as number) - limit.x.society)).toBeLessThan(bound);
    expect(Math.abs((out[place("xState")] as number) - limit.x.state)).toBeLessThan(bound);
    expect(Math.abs((out[place("loss")] as number) - limit.loss)).toBeLessThan(0.05);
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
