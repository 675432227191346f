import { stream, uniform } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import { at } from "../meanField/layout.ts";
import { defaultParameters } from "../model/defaultParameters.ts";
import { defaultPayoffWeights } from "../model/defaultPayoffWeights.ts";
import { plainCommunity } from "../testing/plainCommunity.ts";
import type { CommunityNetwork, CommunityTies } from "./CommunityNetwork.ts";
import { communityOutputs } from "./communityOutputs.ts";
import { communityStructure } from "./communityStructure.ts";
import { completeCommunity } from "./completeCommunity.ts";
import { randomCommunity } from "./randomCommunity.ts";
import { runCommunity } from "./runCommunity.ts";

const counts = { "party-government": 4, enterprise: 3, "residents-committee": 4, residents: 13 };
const parameters = {
  ...defaultParameters,
  normalWeeks: 40,
  emergencyWeeks: 12,
  emergencyStep: 0.1,
  surgeWeeks: 9,
  revisionRate: 0.4,
};

/** The same network with strengths drawn from quarters of 1. */
function withStrengths(network: CommunityNetwork, seed: number): CommunityNetwork {
  const random = stream({ root: seed, purpose: "strengths" });
  const ties = Object.fromEntries(
    Object.entries(network.ties).map(([relation, list]) => {
      if (list === "complete") return [relation, list];
      const weights = Array.from(list.weights, () => (1 + Math.floor(4 * uniform(random))) / 4);
      return [relation, { ...list, weights } satisfies CommunityTies];
    }),
  ) as CommunityNetwork["ties"];
  return { ...network, ties };
}

describe("runCommunity", () => {
  it.each([
    { name: "everybody to everybody", network: completeCommunity(counts) },
    ...[1, 2, 3].map((seed) => ({
      name: `a random network of equal ties, ${seed}`,
      network: randomCommunity(stream({ root: seed }), counts, {
        mobilise: 0.08,
        inform: 0.1,
        supply: 0.08,
        influence: 0.15,
      }),
    })),
    ...[4, 5, 6].map((seed) => ({
      name: `a random network of unequal ties, ${seed}`,
      network: withStrengths(
        randomCommunity(stream({ root: seed }), counts, {
          mobilise: 0.1,
          inform: 0.1,
          supply: 0.1,
          influence: 0.2,
        }),
        seed,
      ),
    })),
  ])("takes every step as the plain definition does: $name", ({ network }) => {
    const structure = communityStructure(network);
    const out = new Float64Array(communityOutputs.length);
    for (const { ownHabit, weights } of [
      { ownHabit: 0, weights: defaultPayoffWeights },
      {
        ownHabit: 0.3,
        weights: { ...defaultPayoffWeights, visibleShortfall: 1, unmetDemand: -0.5, reciprocity: 0.4 },
      },
    ]) {
      const plain = plainCommunity(network, parameters, 7, ownHabit, weights);
      let step = 0;
      const key = { seed: 7, point: 0, replication: 0 };
      const options = { ownHabit, variant: { payoffWeights: weights } };
      runCommunity(structure, parameters, options, key, out, (steps, { agents, state }) => {
        if (steps === 0) return;
        const expected = plain[step] as (typeof plain)[number];
        step += 1;
        expect([...agents.signal]).toEqual(expected.active);
        expect(state[at.capacity]).toBeCloseTo(expected.capacity, 12);
        expect(state[at.backlog]).toBeCloseTo(expected.backlog, 11);
        expect(state[at.loss]).toBeCloseTo(expected.loss, 11);
        expect(state[at.campaign]).toBe(expected.begun > 0 ? 1 : 0);
      });
      expect(step).toBe(plain.length);
    }
  });
});
