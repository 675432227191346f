import { describe, expect, it } from "vitest";
import { simulateMeanField } from "../meanField/simulateMeanField.ts";
import { defaultParameters } from "../model/defaultParameters.ts";
import type { ModelVariant } from "../model/ModelVariant.ts";
import type { Parameters } from "../model/Parameters.ts";
import { communityOutputs } from "./communityOutputs.ts";
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
const each = 1500;
const structure = communityStructure(
  completeCommunity({
    "party-government": each,
    enterprise: each,
    "residents-committee": each,
    residents: each,
  }),
);

describe("many agents where everybody has a tie to everybody", () => {
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
    const out = new Float64Array(communityOutputs.length);
    runCommunity(structure, parameters, { variant }, { seed: 3, point: 0, replication: 0 }, out, null);
    expect(Math.abs((out[place("xSociety")] as number) - limit.x.society)).toBeLessThan(bound);
    expect(Math.abs((out[place("xState")] as number) - limit.x.state)).toBeLessThan(bound);
    expect(Math.abs((out[place("loss")] as number) - limit.loss)).toBeLessThan(0.05);
  });
});
