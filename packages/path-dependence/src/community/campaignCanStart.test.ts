import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultParameters } from "../model/defaultParameters.ts";
import { campaignCanStart } from "./campaignCanStart.ts";
import { codedCommunity } from "./codedCommunity.ts";
import { simulateCommunity } from "./simulateCommunity.ts";

const kinds = ["party-government", "enterprise", "residents-committee", "residents"] as const;
type Coded = readonly [source: number, relation: string, target: number];
const networkOf = (ties: readonly Coded[]) =>
  codedCommunity({
    kinds,
    sources: ties.map(([source]) => source),
    targets: ties.map(([, , target]) => target),
    relations: ties.map(([, relation]) => relation),
    strengths: ties.map(() => 1),
  }).network;

describe("campaignCanStart", () => {
  it.each([
    { name: "nobody mobilises", ties: [[3, "inform", 0]], expected: false },
    { name: "no news reaches who mobilises", ties: [[0, "mobilise", 2]], expected: false },
    {
      name: "only the enterprise mobilises",
      ties: [
        [1, "mobilise", 3],
        [3, "inform", 1],
      ],
      expected: false,
    },
    {
      name: "residents inform who mobilises, over the committee",
      ties: [
        [0, "mobilise", 2],
        [3, "inform", 2],
        [2, "inform", 0],
      ],
      expected: true,
    },
  ] as const)("is $expected where $name", ({ ties, expected }) => {
    expect(campaignCanStart(networkOf(ties))).toBe(expected);
  });

  it("is false only where no run has a campaign, however large the shock and low the trigger", () => {
    const base = {
      ...defaultParameters,
      normalWeeks: 0,
      emergencyWeeks: 20,
      surge: 5,
      triggerThreshold: 0.01,
    };
    const tie = fc.tuple(fc.nat(3), fc.constantFrom("mobilise", "inform"), fc.nat(3));
    fc.assert(
      fc.property(fc.array(tie, { maxLength: 8 }), (ties) => {
        const network = networkOf(ties);
        const { trigger } = simulateCommunity(network, base, { seed: 1 });
        expect(trigger !== null).toBe(campaignCanStart(network));
      }),
      { numRuns: 40 },
    );
  });
});
